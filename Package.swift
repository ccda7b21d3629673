// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The modules and their arrows. `Tests/ArchitectureTests` holds every `import` against this table.
let modules: [(name: String, imports: [String])] = [
  ("Storing", []),
  ("Workers", []),
  ("Scanning", ["Storing"]),
  ("Encodings", []),
  ("HTML", ["CLibXML2"]),
  ("YAML", ["CLibYAML", "Documents"]),
  ("JSON", ["CJSONC"]),
  ("Documents", []),
  ("Styling", ["Documents", "HTML"]),
  ("Rendering", ["Documents", "HTML", "JSON", "Styling"]),
  ("Ingest", ["Documents", "Encodings", "HTML", "Scanning", "Styling", "Workers"]),
  ("Claims", ["Documents", "Scanning", "Storing"]),
  ("Findings", ["Documents"]),
  ("Campaigns", ["Documents", "YAML"]),
  ("Policies", ["Claims", "Documents", "Findings", "Scanning", "Storing", "YAML"]),
  ("Checks", ["Claims", "Documents", "Findings", "Policies"]),
  (
    "Reconciliation",
    ["Campaigns", "Claims", "Documents", "Findings", "Policies", "Scanning", "Workers"]
  ),
  ("Decisions", ["Documents", "Findings", "YAML"]),
  (
    "Linting",
    [
      "Campaigns", "Checks", "Claims", "Decisions", "Documents", "Encodings", "Findings", "HTML", "Ingest",
      "Policies",
      "Reconciliation", "Rendering", "Storing", "Styling", "Workers", "YAML",
    ]
  ),
  ("Reports", ["Documents", "Encodings", "Findings", "Policies", "Workers"]),
  (
    "FineprintKit",
    [
      "Campaigns", "Claims", "Decisions", "Documents", "Findings", "Ingest", "Linting", "Policies", "Reports",
      "YAML",
    ]
  ),
  (
    "LanguageServer",
    [
      "Campaigns", "Claims", "Documents", "Findings", "FineprintKit", "JSON", "Linting", "Policies",
      "Reports",
      "YAML",
    ]
  ),
  (
    "Fuzzing",
    [
      "Campaigns", "Checks", "Claims", "Decisions", "Documents", "Encodings", "Findings", "FineprintKit",
      "Ingest", "JSON", "LanguageServer", "Linting", "Policies", "Reconciliation", "Scanning", "Storing",
      "YAML",
    ]
  ),
]

/// The program of `make fuzz`; libFuzzer brings its `main`, so that it is no part of other builds.
let fuzzer: [Target] =
  Context.environment["FINEPRINT_FUZZ"] == nil
  ? []
  : [.executableTarget(name: "fineprint-fuzz", dependencies: ["Fuzzing"], swiftSettings: settings)]

func systemLibrary(_ name: String, _ pkgConfig: String, _ debian: String) -> Target {
  .systemLibrary(
    name: name, path: "Sources/Sys/\(name)", pkgConfig: pkgConfig, providers: [.apt([debian])])
}

func module(_ name: String, _ imports: [String]) -> Target {
  .target(name: name, dependencies: imports.map { .init(stringLiteral: $0) }, swiftSettings: settings)
}

func tests(_ name: String, _ imports: [String]) -> Target {
  .testTarget(
    name: name, dependencies: imports.map { .init(stringLiteral: $0) }, swiftSettings: settings)
}

let package = Package(
  name: "fineprint",
  products: [
    .executable(name: "fineprint", targets: ["fineprint"]),
    .library(name: "FineprintKit", targets: ["FineprintKit"]),
  ],
  targets: [
    systemLibrary("CLibXML2", "libxml-2.0", "libxml2-dev"),
    systemLibrary("CLibYAML", "yaml-0.1", "libyaml-dev"),
    systemLibrary("CJSONC", "json-c", "libjson-c-dev"),
    .systemLibrary(name: "CMalloc", path: "Sources/Sys/CMalloc"),
    .target(name: "CAllocations", path: "Sources/Sys/CAllocations"),
  ]
    + modules.map { module($0.name, $0.imports) }
    + [
      .executableTarget(
        name: "fineprint",
        dependencies: ["CMalloc", "Documents", "Findings", "FineprintKit", "LanguageServer", "Reports"],
        swiftSettings: settings),
      .executableTarget(
        name: "fineprint-bench",
        dependencies: [
          "CAllocations", "Campaigns", "Checks", "Claims", "Documents", "Encodings", "Findings", "HTML",
          "Ingest", "JSON", "Linting", "Policies", "Reconciliation", "Reports", "Scanning", "Styling",
        ], resources: [.embedInCode("Peers/peers.py")], swiftSettings: settings),
      .executableTarget(name: "generate-folding", swiftSettings: settings),
      .executableTarget(
        name: "compare-rendering", dependencies: ["Documents", "Encodings", "HTML", "Rendering", "Styling"],
        swiftSettings: settings),
      .executableTarget(
        name: "compare-claims", dependencies: ["Claims", "Documents", "Ingest", "Linting", "Policies"],
        swiftSettings: settings),
      .executableTarget(
        name: "mutate-policies", dependencies: ["Documents", "Findings", "Linting"], swiftSettings: settings),
      .target(name: "SeededNumbers", path: "Tests/SeededNumbers", swiftSettings: settings),
      tests("ArchitectureTests", []),
      tests("CampaignsTests", ["Campaigns", "Documents", "YAML"]),
      tests(
        "ChecksTests",
        ["Claims", "Documents", "Findings", "Ingest", "Linting", "Policies", "SeededNumbers", "Checks"]),
      tests(
        "ClaimsTests", ["Claims", "Documents", "Ingest", "Policies", "Scanning", "Linting", "SeededNumbers"]),
      tests(
        "CommandLineTests", ["Documents", "Findings", "FineprintKit", "JSON", "Reports", "YAML", "fineprint"]),
      tests("DecisionsTests", ["Decisions", "Documents", "Findings", "YAML"]),
      tests("DocumentsTests", ["Documents"]),
      tests("EncodingsTests", ["Encodings"]),
      tests("FuzzingTests", ["Documents", "Fuzzing", "YAML"]),
      tests("HTMLTests", ["HTML", "SeededNumbers"]),
      tests("IngestTests", ["Documents", "Ingest"]),
      tests("JSONTests", ["JSON"]),
      tests(
        "LanguageServerTests",
        [
          "Campaigns", "Documents", "Findings", "FineprintKit", "JSON", "LanguageServer", "Reports",
          "SeededNumbers",
        ]),
      tests("LintingTests", ["Campaigns", "Documents", "Findings", "Linting", "Policies", "SeededNumbers"]),
      tests("PoliciesTests", ["Claims", "Documents", "Findings", "Linting", "Policies"]),
      tests(
        "ReconciliationTests",
        [
          "Campaigns", "Claims", "Documents", "Findings", "Ingest", "Linting", "Policies", "Reconciliation",
          "YAML", "SeededNumbers",
        ]),
      tests("RenderingTests", ["Documents", "HTML", "JSON", "Rendering", "Styling"]),
      tests("ReportsTests", ["Documents", "Findings", "HTML", "JSON", "Rendering", "Reports"]),
      tests("ScanningTests", ["Scanning", "SeededNumbers"]),
      tests("StylingTests", ["Documents", "HTML", "Styling"]),
      tests("YAMLTests", ["Documents", "YAML"]),
    ] + fuzzer,
  swiftLanguageModes: [.v6]
)
