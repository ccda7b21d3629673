import Foundation
import Testing

/// The arrows of the design: what each module may import of this package. All may import Documents.
private let arrows: [String: Set<String>] = [
  "Storing": [],
  "Workers": [],
  "Scanning": ["Storing"],
  "Encodings": [],
  "HTML": ["CLibXML2"],
  "YAML": ["CLibYAML"],
  "JSON": ["CJSONC"],
  "Documents": [],
  "Styling": ["HTML"],
  "Rendering": ["HTML", "JSON", "Styling"],
  "Ingest": ["Encodings", "HTML", "Scanning", "Styling", "Workers"],
  "Claims": ["Scanning", "Storing"],
  "Findings": [],
  "Campaigns": ["YAML"],
  "Policies": ["Claims", "Findings", "Scanning", "Storing", "YAML"],
  "Checks": ["Claims", "Findings", "Policies"],
  "Reconciliation": ["Campaigns", "Claims", "Findings", "Policies", "Scanning", "Workers"],
  "Decisions": ["Findings", "YAML"],
  "Linting": [
    "Campaigns", "Checks", "Claims", "Decisions", "Encodings", "Findings", "HTML", "Ingest", "Policies",
    "Reconciliation",
    "Rendering", "Storing", "Styling", "Workers", "YAML",
  ],
  "Reports": ["Encodings", "Findings", "Policies", "Workers"],
  "FineprintKit": [
    "Campaigns", "Claims", "Decisions", "Findings", "Ingest", "Linting", "Policies", "Reports", "YAML",
  ],
  "LanguageServer": [
    "Campaigns", "Claims", "Findings", "FineprintKit", "JSON", "Linting", "Policies", "Reports", "YAML",
  ],
  "Fuzzing": [
    "Campaigns", "Checks", "Claims", "Decisions", "Encodings", "Findings", "FineprintKit", "Ingest", "JSON",
    "LanguageServer", "Linting", "Policies", "Reconciliation", "Scanning", "Storing", "YAML",
  ],
  "fineprint": ["CMalloc", "Findings", "FineprintKit", "LanguageServer", "Reports"],
  "fineprint-bench": [
    "CAllocations", "Campaigns", "Checks", "Claims", "Encodings", "Findings", "HTML", "Ingest", "JSON",
    "Linting",
    "Policies", "Reconciliation", "Reports", "Scanning", "Styling",
  ],
  "generate-folding": [],
  "compare-rendering": ["Encodings", "HTML", "Rendering", "Styling"],
  "compare-claims": ["Claims", "Ingest", "Linting", "Policies"],
  "mutate-policies": ["Findings", "Linting"],
  "fineprint-fuzz": ["Fuzzing"],
]

/// The executables; the manifest declares them one by one.
private let programs: Set<String> = [
  "fineprint", "fineprint-bench", "generate-folding", "compare-rendering", "compare-claims",
  "mutate-policies", "fineprint-fuzz",
]

/// What stands outside the package and who may use it.
private let outside: [String: Set<String>] = [
  "Glibc": [
    "Documents", "Encodings", "Campaigns", "Linting", "LanguageServer", "Rendering", "Styling", "fineprint",
    "fineprint-bench", "fineprint-fuzz",
  ],
  "Dispatch": ["Workers"],
  "Synchronization": ["Campaigns", "Claims", "Linting", "Policies", "Rendering", "Workers", "fineprint"],
  "Foundation": ["compare-claims", "compare-rendering", "generate-folding", "mutate-policies"],
  "FoundationEssentials": ["Rendering"],
]

@Suite struct ArrowTests {
  @Test func thereAreSourcesToRead() {
    #expect(SourceTree.files.count > 100)
    #expect(Set(SourceTree.files.map(\.module)).subtracting(arrows.keys) == [])
  }

  @Test func everyImportIsAnArrowOfTheDesign() {
    for file in SourceTree.files {
      for line in file.lines {
        guard let name = importedModule(line) else { continue }
        let isDeclared =
          name == "Documents" || arrows[file.module]?.contains(name) == true
          || outside[name]?.contains(file.module) == true
        #expect(isDeclared, "\(file.path) imports \(name)")
      }
    }
  }

  /// The manifest's table names the same arrows, so that neither can drift.
  @Test func theManifestDeclaresTheSameArrows() throws {
    let manifest = try String(contentsOf: SourceTree.root.appending(path: "Package.swift"), encoding: .utf8)
    let start = try #require(manifest.range(of: "let modules"))
    let table = try #require(manifest[start.upperBound...].range(of: "\n]\n"))
    let entries = manifest[start.upperBound..<table.lowerBound].split(separator: "(").dropFirst(2)
    var declared: [String: Set<String>] = [:]
    for entry in entries {
      let names = entry.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      guard let module = names.first else { continue }
      declared[module] = Set(names.dropFirst())
    }
    #expect(declared.count == arrows.count - programs.count)
    for (module, imports) in declared {
      #expect(imports.subtracting(["Documents"]) == arrows[module], "\(module) in Package.swift")
    }
  }

  @Test func noArrowLeadsBack() {
    func reachable(from module: String, _ seen: inout Set<String>) {
      for next in arrows[module] ?? [] where seen.insert(next).inserted { reachable(from: next, &seen) }
    }
    for module in arrows.keys {
      var seen: Set<String> = []
      reachable(from: module, &seen)
      #expect(!seen.contains(module), "\(module) reaches itself")
    }
  }

  @Test(arguments: [
    ("public import Documents", "Documents"), ("  @testable import Claims", "Claims"),
    ("import struct Foundation.URL", "Foundation"), ("// import Claims", nil), ("importer()", nil),
  ])
  func importLinesAreRead(line: String, module: String?) {
    #expect(importedModule(line) == module)
  }

  private func importedModule(_ line: String) -> String? {
    let words = line.split(separator: " ")
    guard let at = words.firstIndex(of: "import"), at + 1 < words.count else { return nil }
    let modifiers = words[..<at].allSatisfy {
      $0.hasPrefix("@") || ["public", "package", "internal"].contains($0)
    }
    guard modifiers else { return nil }
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
    guard let name = words[(at + 1)...].first(where: { !kinds.contains($0) }) else { return nil }
    return name.split(separator: ".").first.map(String.init)
  }
}
