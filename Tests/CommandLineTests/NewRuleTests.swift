import Documents
import Findings
import Foundation
import Testing

@testable import FineprintKit
@testable import fineprint

/// `policy new` from outside: what it writes passes `policy lint` and `policy test`.
@Suite struct NewRuleTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "fineprint-\(UUID().uuidString)")

  private static let words = [
    "--id", "no-iron-price", "--category", "misleading-claim", "--title-zh", "不说“铁价”", "--title-en",
    "No iron price", "--pattern", "铁价", "--pattern", "(钢|铁)一样的价", "--violation", "29元⟦铁价⟧，先到先得",
    "--violation",
    "钢一样的价格，不涨", "--pass", "29元/月，先到先得", "--pass", "铁路沿线信号好", "--lang", "en",
  ]

  private func run(_ words: [String]) throws -> BinaryRun {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return try BinaryRun(words, folder: folder)
  }

  @Test func aNewRulePassesLintAndTest() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let new = try run(["policy", "new", "--pack", "packs/acme"] + Self.words)
    #expect(new.status == 0, "\(new.output)\(new.errors)")
    #expect(
      new.output
        == [
          "pack.yaml", "vocabulary/no-iron-price.yaml", "rules/misleading-claim/no-iron-price.yaml",
          "laws/house-no-iron-price.yaml",
        ].map { "wrote packs/acme/\($0)\n" }.joined())
    for command in ["lint", "test"] {
      let run = try run(["policy", command, "acme", "--policies", "packs", "--lang", "en"])
      #expect(run.status == 0, "\(command): \(run.output)\(run.errors)")
    }
    let check = try BinaryRun(
      ["check", "-", "--channel", "web", "--policy", "acme", "--policies", "packs", "--lang", "en"],
      input: "39元铁价，限时三天", folder: folder)
    #expect(check.output.contains("acme/no-iron-price"), "\(check.output)\(check.errors)")
  }

  @Test func aSecondRuleJoinsThePackAndNothingIsOverwritten() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try run(["policy", "new", "--pack", "packs/acme"] + Self.words).status == 0)
    let again = try run(["policy", "new", "--pack", "packs/acme"] + Self.words)
    #expect(again.status == 2 && again.errors.contains("is there already"))
    let second = Self.words.map { $0 == "no-iron-price" ? "no-copper-price" : $0.replacing("铁", with: "铜") }
    let other = try run(["policy", "new", "--pack", "packs/acme", "--law", "advertising-law:9(三)"] + second)
    #expect(other.status == 0, "\(other.output)\(other.errors)")
    #expect(!other.output.contains("pack.yaml") && !other.output.contains("laws/"))
    let explained = try run(["explain", "acme/no-copper-price", "--policies", "packs", "--lang", "en"])
    #expect(explained.output.contains("Advertising Law"), "\(explained.output)\(explained.errors)")
  }

  @Test func examplesThatDoNotFitAreToldAndTheFilesStay() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let wrong = Self.words.map { $0 == "29元/月，先到先得" ? "铁价再来" : $0 }
    let new = try run(["policy", "new", "--pack", "packs/acme"] + wrong)
    #expect(new.status == 1)
    #expect(new.output.contains("should pass, but reports “铁价”"), "\(new.output)")
    #expect(
      FileManager.default.fileExists(
        atPath: folder.appending(path: "packs/acme/rules/misleading-claim/no-iron-price.yaml").path))
  }

  @Test(arguments: [
    ([], "missing --pack, --id, --category, --title-zh, --title-en, --pattern, --violation (2), --pass (2)"),
    (
      ["--pack", "x"] + words.map { $0 == "no-iron-price" ? "No Iron" : $0 },
      "small letters, digits and hyphens"
    ),
    (["--category", "misleading"], "does not take \"misleading\""),
  ])
  func whatIsMissingEndsWithTwo(words: [String], message: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let new = try run(["policy", "new"] + words)
    #expect(new.status == 2 && new.errors.contains(message), "\(new.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func aTerminalIsAskedForWhatIsMissing() {
    final class Answers: @unchecked Sendable {
      var left = ["acme", "no-x", "price", "甲", "A", "词", "", "一", "二", "", "三", "四", ""]
      var questions: [String] = []
    }
    let answers = Answers()
    var request = RuleDraft()
    request.title.zh = "已有"
    answers.left.remove(at: 3)
    RuleQuestions(language: .en) { question in
      answers.questions.append(question)
      return answers.left.isEmpty ? nil : answers.left.removeFirst()
    }.complete(&request)
    #expect(request.pack == "acme" && request.id == "no-x" && request.category == .price)
    #expect(request.title.zh == "已有" && request.title.en == "A")
    #expect(request.patterns == ["词"] && request.violations == ["一", "二"] && request.passes == ["三", "四"])
    #expect(answers.questions.first == "Folder of the pack:" && answers.left.isEmpty)
  }
}
