import Documents
import Foundation
import Linting
import Testing

/// A folder of small packs on disk, gone when the value is.
final class TemporaryPacks {
  let folder = FileManager.default.temporaryDirectory.appending(path: "fineprint-\(UUID().uuidString)")
  static let day = CalendarDate(iso: "2026-11-23")

  /// Files by their paths below the folder: "zz/pack.yaml".
  init(_ files: [String: String]) throws {
    for (name, text) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: false, encoding: .utf8)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var locator: PackLocator { PackLocator(folders: [folder.path]) }

  /// A path without the folder, which differs from run to run.
  func short(_ text: String) -> String {
    text.split(separator: folder.path + "/", omittingEmptySubsequences: false).joined()
  }

  /// The files of a pack with one vocabulary file and one rule.
  static func pack(
    _ id: String = "zz", keys: String = "", vocabulary: String, rules: [String: String],
    law: String = TemporaryPacks.law
  ) -> [String: String] {
    var files = [
      "\(id)/pack.yaml": """
      id: \(id)
      version: 1.0.0
      language: zh
      title: {zh: 样例, en: Sample}
      \(keys)
      """,
      "\(id)/laws/advertising-law.yaml": law,
      "\(id)/vocabulary/words.yaml": "vocabularies:\n" + vocabulary,
    ]
    for (name, body) in rules {
      files["\(id)/rules/misleading-claim/\(name).yaml"] = "id: \(name)\n" + body
    }
    return files
  }

  static let law = """
    id: advertising-law
    title: {zh: 广告法, en: Advertising Law}
    effective: 2015-09-01
    articles:
      - {article: "9(3)", phrase: 国家级, confidence: verified}
    """

  /// What every rule has.
  static let head = """
    title: {zh: 绝对化用语, en: Superlative}
    category: misleading-claim
    level: error
    status: stable
    check: prohibited-term
    message: {zh: "“{claim}”是绝对化用语", en: "“{claim}” is a superlative"}
    remedy: {zh: 删去, en: Remove it}
    law:
      - {ref: advertising-law, article: "9(3)"}

    """
}
