import Foundation
import Testing

/// Compares bytes with a file under Fixtures/snapshots; FINEPRINT_UPDATE_SNAPSHOTS=1 writes the file anew.
enum Snapshot {
  static func expect(
    _ bytes: [UInt8], matches name: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/snapshots/\(name)")
    if ProcessInfo.processInfo.environment["FINEPRINT_UPDATE_SNAPSHOTS"] == "1" {
      try Data(bytes).write(to: file)
      return
    }
    let expected = try [UInt8](Data(contentsOf: file))
    if expected != bytes {
      Issue.record("\(name) differs:\n\(difference(expected, bytes))", sourceLocation: sourceLocation)
    }
  }

  /// Lines that stand on one side only, in place, "-" for the file and "+" for what was made.
  private static func difference(_ expected: [UInt8], _ actual: [UInt8]) -> String {
    let old = String(decoding: expected, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let new = String(decoding: actual, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    return new.difference(from: old).map { change in
      switch change {
      case .remove(let offset, let line, _): "- \(offset + 1): \(line)"
      case .insert(let offset, let line, _): "+ \(offset + 1): \(line)"
      }
    }.joined(separator: "\n")
  }
}
