import Documents
import Findings
import Foundation
import Policies
import SeededNumbers
import Testing

@testable import Linting

/// Compiled packs on disk: the same judgement, and nothing but that.
@Suite struct PolicyCacheTests {
  private static let words = """
      - id: superlative
        claim: superlative
        patterns: [最好, "最<quality>", "<money>...{0,4}最低"]
        not: [最好先]
      - id: quality
        words: [快, 稳]
      - id: excuse
        claim: excuse
        patterns: [据统计]
        fields: {source: named}
    """
  private static let rule =
    TemporaryPacks.head + """
      when: [{claim: superlative, having: {amount: {at-most: 100}}}]
      unless: [{claim: excuse, within: sentence, review: source-named}]
      effective: {from: 2020-01-01}

      """
  private static let plain = TemporaryPacks.head + "when: [{claim: superlative}]\n"

  private func packs() throws -> TemporaryPacks {
    var files = TemporaryPacks.pack(
      vocabulary: Self.words, rules: ["superlative": Self.rule, "plain": Self.plain])
    files["campaign/poster.txt"] = "据统计，39元全网最低。网速最快，服务最好。最好先看说明。"
    return try TemporaryPacks(files)
  }

  private func report(_ folder: URL, cached: Bool = true) throws -> CheckReport {
    var request = LintRequest(
      paths: [folder.appending(path: "campaign").path], asOf: try #require(TemporaryPacks.day))
    request.policyFolders = [folder.path]
    request.policies = ["zz"]
    if cached { request.cacheFolder = folder.appending(path: "cache").path }
    return try Linter(request).check()
  }

  private func stored(_ packs: TemporaryPacks) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: packs.folder.appending(path: "cache"), includingPropertiesForKeys: nil)
  }

  @Test func aSecondRunJudgesTheSame() throws {
    let packs = try packs()
    let fresh = try report(packs.folder, cached: false)
    #expect(fresh.findings.count == 2)
    let first = try report(packs.folder)
    let files = try stored(packs)
    #expect(files.count == 1)
    PolicyMemory.shared.forget()
    let second = try report(packs.folder)
    #expect(first.findings == fresh.findings)
    #expect(second.findings == fresh.findings)
    #expect(second.policies == fresh.policies)
    #expect(try stored(packs) == files)
  }

  @Test func aChangedPackIsCompiledAnew() throws {
    let packs = try packs()
    let before = try report(packs.folder)
    let file = packs.folder.appending(path: "zz/vocabulary/words.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacing("[快, 稳]", with: "[慢, 稳]").write(to: file, atomically: true, encoding: .utf8)
    let after = try report(packs.folder)
    #expect(before.findings.contains { $0.evidence.text == "最快" })
    #expect(!after.findings.contains { $0.evidence.text == "最快" })
    #expect(try stored(packs).count == 2)
  }

  /// Of other packs than that on which it builds a pack knows nothing.
  @Test(arguments: [("yy", 2), ("xx", 1)])
  func aChangedBaseIsCompiledAnew(id: String, count: Int) throws {
    func words(_ id: String, _ pattern: String) -> String {
      "  - {id: \(id), claim: superlative, patterns: [\(pattern)]}\n"
    }
    var files = TemporaryPacks.pack("yy", vocabulary: words("own", "最好"), rules: ["plain": Self.plain])
    files.merge(
      TemporaryPacks.pack("xx", vocabulary: words("own", "最快"), rules: [:])
    ) { one, _ in one }
    files.merge(
      TemporaryPacks.pack(
        "zz", keys: "extends: yy", vocabulary: words("more", "最稳"), rules: ["plain": Self.plain])
    ) { one, _ in one }
    files["campaign/poster.txt"] = "服务最好，网速最快。"
    let packs = try TemporaryPacks(files)
    let before = try report(packs.folder)
    #expect(before.errors.isEmpty)
    #expect(before.findings.map(\.evidence.text).contains("最好"))
    let changed = packs.folder.appending(path: "\(id)/vocabulary/words.yaml")
    try "vocabularies:\n\(words("own", "网速"))".write(to: changed, atomically: true, encoding: .utf8)
    let after = try report(packs.folder)
    #expect(after.findings.map(\.evidence.text).contains(id == "yy" ? "网速" : "最好"))
    #expect(try stored(packs).count == count)
  }

  @Test func packsWithFaultsAreNotKept() throws {
    var files = TemporaryPacks.pack(vocabulary: Self.words, rules: ["plain": Self.plain + "colour: red\n"])
    files["campaign/poster.txt"] = "最好"
    let packs = try TemporaryPacks(files)
    for _ in 0..<2 { #expect(try report(packs.folder).errors.count == 1) }
    #expect(throws: (any Error).self) { try stored(packs) }
  }

  @Test func whatIsDamagedCountsAsAbsent() throws {
    let packs = try packs()
    let fresh = try report(packs.folder)
    let file = try #require(try stored(packs).first)
    let sound = [UInt8](try Data(contentsOf: file))
    for damage in 0..<40 {
      var bytes = sound
      if damage.isMultiple(of: 2) {
        bytes[damage * (bytes.count - 1) / 40] ^= 0x10
      } else {
        bytes.removeLast(bytes.count * damage / 40)
      }
      try Data(bytes).write(to: file)
      PolicyMemory.shared.forget()
      #expect(try report(packs.folder).findings == fresh.findings)
      #expect([UInt8](try Data(contentsOf: file)) == sound, "a sound file takes its place")
    }
  }

  /// Whoever repairs the checksum can still not make the program leave its arrays: what is read is refused or works.
  @Test func whatIsForgedIsRefusedOrWorks() throws {
    let packs = try packs()
    let (policies, _) = try packs.locator.policies(["zz"])
    let key = PolicyCache.Key(["x"])
    let sound = PolicyCache.bytes(of: policies, key)
    #expect(PolicyCache.policies(in: sound, key) != nil)
    let start = sound.count - PolicyCache.payload(of: policies).count
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<600 {
      var payload = Array(sound[start...])
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        payload[Int.random(in: 0..<payload.count, using: &generator)] = .random(
          in: 0...255, using: &generator)
      }
      let forged = PolicyCache.bytes(ofPayload: payload, key)
      if let found = PolicyCache.policies(in: forged, key) {
        let run = ActiveRules(policies: found, rules: found.rules)
        #expect(run.policies.packs.count == 1)
      }
    }
  }

  @Test func manyRunsShareAFolder() async throws {
    let packs = try packs()
    let wanted = try report(packs.folder, cached: false).findings
    let folder = packs.folder
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 { group.addTask { (try? report(folder).findings == wanted) ?? false } }
      for await isRight in group { #expect(isRight) }
    }
    #expect(try stored(packs).count == 1)
  }

  @Test func onlyTheNewestAreKept() throws {
    let packs = try packs()
    let file = packs.folder.appending(path: "zz/vocabulary/words.yaml")
    for number in 0..<20 {
      let more = "\n  - id: more\n    claim: more\n    words: [\"字\(number)\"]\n"
      try ("vocabularies:\n" + Self.words + more).write(to: file, atomically: true, encoding: .utf8)
      _ = try report(packs.folder)
    }
    #expect(try stored(packs).count == 16)
  }
}
