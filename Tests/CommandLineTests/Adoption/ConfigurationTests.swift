import FineprintKit
import Foundation
import Testing

@testable import fineprint

/// `fineprint.yaml` and `fineprint config show`.
@Suite struct ConfigurationTests {
  private struct Shown: Decodable {
    struct Setting: Decodable {
      let key: String
      let values: [String]
      let source: String
      let place: String?
    }
    let configuration: String?
    let campaign: String?
    let settings: [Setting]
    let errors: [Project.Report.Fault]
  }

  private static let copy = "全国最佳。\n"

  /// Runs without the options that `Project.run` always gives.
  private func run(_ project: Project, _ words: String...) throws -> BinaryRun {
    try run(project, words)
  }

  @Test(arguments: [
    ("fail-on: never", [], 0), ("fail-on: never", ["--fail-on", "error"], 1),
    ("no-preview: false", ["--fail-on", "never"], 0),
    ("ignore: [misleading-claim]", [], 2), ("ignore: [misleading-claim]", ["--ignore", "price"], 1),
    ("ignore: [zh-CN/superlative]", [], 1), ("max-file-size: 4", [], 2),
    ("max-file-size: 4", ["--max-file-size", "1K"], 1), ("level: error", [], 1),
    ("select: [price]", [], 2), ("suppressions: none.yaml", [], 2),
  ])
  func theFileStandsForOptionsAndTheCommandLineWins(setting: String, words: [String], status: Int32) throws {
    let project = try Project(["fineprint.yaml": "policies: [zz]\n\(setting)\n", "a.txt": Self.copy])
    defer { project.remove() }
    #expect(try run(project, ["check", "a.txt"] + words).status == status)
  }

  @Test func aSwitchOfTheFileIsTurnedOffByName() throws {
    let project = try Project([
      "fineprint.yaml": "policies: [zz]\nfail-on-review: true\n", "a.txt": "国家级，见年报。\n",
    ])
    defer { project.remove() }
    #expect(try run(project, "check", "a.txt").status == 3)
    #expect(try run(project, "check", "a.txt", "--fail-on-review=false").status == 0)
  }

  @Test func theDayAndTheLanguageComeFromTheFile() throws {
    let project = try Project([
      "fineprint.yaml": "policies: zz\nas-of: 2010-01-31\nlang: zh\n", "a.txt": Self.copy,
    ])
    defer { project.remove() }
    #expect(try run(project, "check", "a.txt").output.contains("判断日期 2010-01-31"))
  }

  @Test(arguments: [
    ("fail-onn: error", "1:1", "did you mean `fail-on`?"), ("jobs: many", "1:7", "from 1 to 1024"),
    ("jobs: 0", "1:7", "from 1 to 1024"), ("fail-on-review: 'yes'", "1:17", "true or false"),
    ("as-of: 2026-02-30", "1:8", "a date"), ("lang: zhh", "1:7", "did you mean `zh`?"),
    ("max-file-size: 3 apples", "1:16", "500K"), ("select: {a: b}", "1:9", "a text or a list"),
    ("baseline: ''", "1:11", "must not be empty"), ("ignore: [pricee]", "1:10", "did you mean \"price\"?"),
    ("level: fatal", "1:8", "unknown `level`"),
  ])
  func faultsAreToldWithTheirPlace(line: String, place: String, words: String) throws {
    let project = try Project(["fineprint.yaml": "\(line)\npolicies: [zz]\n", "a.txt": Self.copy])
    defer { project.remove() }
    let run = try run(project, "check", "a.txt", "--lang", "en")
    #expect(run.status == 2)
    let told = run.output + run.errors
    #expect(told.contains("fineprint.yaml:\(place): ") && told.contains(words), "\(told)")
  }

  @Test func showTellsWhereEachValueComesFrom() throws {
    let project = try Project([
      "fineprint.yaml": "# ours\nfail-on: warning\njobs: 3\nbaseline: team/base.yaml\n",
      "c/campaign.yaml": "campaign: c\npolicies: [zz]\n", "c/d/sms.txt": Self.copy, "c/decisions.yaml": "",
    ])
    defer { project.remove() }
    let json = try run(project, "config", "show", "c/d/sms.txt", "--jobs", "2", "--format", "json")
    let shown = try JSONDecoder().decode(Shown.self, from: Data(json.output.utf8))
    #expect(shown.configuration == "fineprint.yaml" && shown.campaign == "c/campaign.yaml")
    let lines = shown.settings.filter { $0.source != "default" }.map {
      "\($0.key) \($0.values.joined(separator: ",")) \($0.source) \($0.place ?? "-")"
    }
    #expect(
      lines.filter { !$0.hasPrefix("packs") } == [
        "policies zz campaign.yaml c/campaign.yaml", "fail-on warning fineprint.yaml fineprint.yaml:2:10",
        "jobs 2 option -", "baseline team/base.yaml fineprint.yaml fineprint.yaml:4:11",
        "decisions c/decisions.yaml found -",
      ])
    let text = try run(project, "config", "show", "c/d/sms.txt", "--lang", "en")
    #expect(text.status == 0 && text.output.contains("fineprint.yaml:2:10"))
  }

  /// The working directory's fineprint.yaml stands in for one elsewhere; its campaign does not.
  @Test func aFileElsewhereIsNotOfTheCampaignHere() throws {
    let project = try Project([
      "campaign.yaml": "campaign: c\npolicies: [zz]\n", "fineprint.yaml": "jobs: 2\n",
    ])
    defer { project.remove() }
    let other = try Project(["sms.txt": Self.copy])
    defer { other.remove() }
    let run = try run(
      project, "config", "show", other.folder.appending(path: "sms.txt").path, "--format", "json")
    let shown = try JSONDecoder().decode(Shown.self, from: Data(run.output.utf8))
    #expect(shown.campaign == nil && shown.configuration == "fineprint.yaml")
    #expect(shown.settings.first { $0.key == "policies" }?.source == "default")
  }

  @Test func theManualTellsEveryKey() throws {
    let page = try BinaryRun(["man", "--lang", "en"]).output
    let keys = try #require(page.components(separatedBy: ".SH KEYS OF FINEPRINT.YAML\n").last)
    for key in ProjectSettings.keys {
      #expect(keys.contains(".B \(key.name.replacing("-", with: "\\-"))\n"), "\(key.name)")
    }
  }

  @Test func everySettingStandsForAnOptionOfCheck() {
    #expect(Settings.all.allSatisfy { $0.option != nil } && Settings.all.count == 16)
  }

  @Test func showTellsFaultsOfTheFile() throws {
    let project = try Project(["fineprint.yaml": "nonsense: 1\n"])
    defer { project.remove() }
    let run = try run(project, "config", "show", "--lang", "en")
    #expect(run.status == 2 && run.output.contains("fineprint.yaml:1:1: error: unknown key `nonsense`"))
  }

  private func run(_ project: Project, _ words: [String]) throws -> BinaryRun {
    try BinaryRun(
      words + ["--policies", project.folder.appending(path: ".packs").path], folder: project.folder)
  }
}
