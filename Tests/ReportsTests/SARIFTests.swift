import Documents
import Findings
import Foundation
import Testing

@testable import Reports

@Suite struct SARIFTests {
  private func run(
    _ report: CheckReport = Sample.everything, profile: SARIFReport.Profile = .standard, limit: Int? = nil
  ) throws -> [String: Any] {
    let bytes = SARIFReport(
      report, verdict: Sample.verdict, language: .zh, profile: profile, limit: limit
    ).render()
    let root = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(root["version"] as? String == "2.1.0")
    return try #require((root["runs"] as? [[String: Any]])?.first)
  }

  private func list(_ object: [String: Any]?, _ keys: String...) throws -> [[String: Any]] {
    var object = object
    for key in keys.dropLast() { object = object?[key] as? [String: Any] }
    return try #require(object?[keys.last ?? ""] as? [[String: Any]])
  }

  private func text(_ object: [String: Any], _ key: String) -> String? {
    (object[key] as? [String: Any])?["text"] as? String
  }

  @Test func reviewsAreAKindWithoutALevel() throws {
    let results = try list(run(), "results")
    #expect(
      results.map { $0["kind"] as? String } == [
        "fail", "fail", "review", "fail", "fail", "fail", "review", "fail",
      ])
    #expect(
      results.map { $0["level"] as? String } == [
        "error", "error", "none", "note", "error", "error", "none", "error",
      ])
  }

  @Test func indicesPointWhereTheNamesSay() throws {
    let run = try run()
    let rules = try list(run, "tool", "driver", "rules")
    let taxonomies = try list(run, "taxonomies")
    let artifacts = try list(run, "artifacts")
    for result in try list(run, "results") {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      guard result["baselineState"] as? String != "absent" else { continue }
      for taxon in try list(result, "taxa") {
        let component = try #require(taxon["toolComponent"] as? [String: Any])
        let taxonomy = taxonomies[try #require(component["index"] as? Int)]
        #expect(taxonomy["name"] as? String == component["name"] as? String)
        let article = try list(taxonomy, "taxa")[try #require(taxon["index"] as? Int)]
        #expect(article["id"] as? String == taxon["id"] as? String)
      }
      let place = try #require(try list(result, "locations").first?["physicalLocation"] as? [String: Any])
      let file = try #require(place["artifactLocation"] as? [String: Any])
      guard let number = file["index"] as? Int else { continue }
      let artifact = try #require(artifacts[number]["location"] as? [String: Any])
      #expect(artifact["uri"] as? String == file["uri"] as? String)
    }
  }

  @Test func rulesHaveHelpAndTheirLaws() throws {
    let rules = try list(run(), "tool", "driver", "rules")
    #expect(rules.map { $0["id"] as? String } == rules.compactMap { $0["id"] as? String }.sorted())
    let rule = try #require(
      rules.first { $0["id"] as? String == "zh-CN/unlimited-without-threshold" })
    #expect(text(rule, "help")?.contains("《广告法》第八条第一款「应当准确、清楚、明白」") == true)
    #expect(text(rule, "help")?.hasPrefix("改法：在同一卡片里写明") == true)
    #expect(try list(rule, "relationships").count == 2)
  }

  @Test func whatWasAcceptedBeforeIsSaid() throws {
    let results = try list(run(), "results")
    #expect(
      results.map { $0["suppressions"] != nil } == [false, false, false, false, false, true, true, false])
    #expect(
      results.map { $0["baselineState"] as? String }
        == ["new", "new", "new", "new", "unchanged", "unchanged", "new", "absent"])
    let suppression = try #require(try list(results[5], "suppressions").first)
    #expect(suppression["kind"] as? String == "external" && suppression["status"] as? String == "accepted")
    #expect(suppression["justification"] as? String == "旧物料␛[31m")
    var report = Sample.everything
    report.findings[5].resolution?.kind = .inline
    report.baseline = nil
    let others = try list(run(report), "results")
    #expect(others.count == 7 && others.allSatisfy { $0["baselineState"] == nil })
    #expect(try list(others[5], "suppressions").first?["kind"] as? String == "inSource")
  }

  @Test func placesCountCodePoints() throws {
    let run = try run()
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let place = try list(run, "results")[0]["locations"] as? [[String: Any]]
    let region = (place?.first?["physicalLocation"] as? [String: Any])?["region"] as? [String: Any]
    #expect(region?["startColumn"] as? Int == 6)
    #expect(region?["endColumn"] as? Int == 9)
    let related = try list(run, "results")[0]["relatedLocations"] as? [[String: Any]]
    #expect(related?.first?["id"] as? Int == 1)
  }

  @Test func theInvocationTellsExitCodeAndFaults() throws {
    let invocation = try #require(try list(run(), "invocations").first)
    #expect(invocation["exitCode"] as? Int == 2)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    #expect(try list(invocation, "toolConfigurationNotifications").count == 1)
    let others = try list(invocation, "toolExecutionNotifications")
    #expect(others.map { $0["level"] as? String } == ["error", "note", "note"])
  }

  @Test func gitHubGetsWhatItShows() throws {
    let run = try run(profile: .github)
    let results = try list(run, "results")
    #expect(results.map { $0["level"] as? String } == ["error", "error", "note", "note", "error"])
    #expect(results.allSatisfy { $0["kind"] == nil && $0["suppressions"] == nil && $0["taxa"] == nil })
    #expect(run["taxonomies"] == nil)
    #expect(text(results[2], "message")?.hasPrefix("待人工复核：") == true)
    #expect(text(results[0], "message")?.contains("改法：在同一卡片里写明") == true)
    let prints = results[0]["partialFingerprints"] as? [String: String]
    #expect(
      prints == ["fineprint/v1": "0123456789abcdef", "primaryLocationLineHash": "0123456789abcdef:1"])
  }

  @Test func beyondTheLimitTheGravestStay() throws {
    let run = try run(profile: .github, limit: 3)
    #expect(try list(run, "results").map { $0["level"] as? String } == ["error", "error", "error"])
    let notices = try list(list(run, "invocations").first, "toolExecutionNotifications")
    #expect(notices.contains { text($0, "message")?.contains("2 项未列出") == true })
    #expect(SARIFReport.githubLimit == 25_000)
  }

  @Test(arguments: [
    ("web/landing.html", "web/landing.html"), ("门店 1.md", "%E9%97%A8%E5%BA%97%201.md"),
    ("a:b.md", "a%3Ab.md"),
    ("/srv/a.md", "file:///srv/a.md"), ("<a>#?%.md", "%3Ca%3E%23%3F%25.md"), ("../x.md", "../x.md"),
    ("\u{1}", "%01"),
  ])
  func uris(path: String, uri: String) {
    #expect(SARIFText.uri(ofPath: path) == uri)
  }

  @Test func bracesAreDoubledAndForeignLinksParted() {
    #expect(SARIFText.message("{0} [a](b)", .standard) == "{{0}} [a] (b)")
    #expect(SARIFText.message("{0} [a](b)", .github) == "{0} [a] (b)")
    #expect(SARIFText.link("a]b[", to: 1, .standard) == "[a\\]b\\[](1)")
    #expect(SARIFText.withoutPlaces("“{claim}”未写明{x}") == "“…”未写明…")
  }
}
