import Documents
import Findings

/// Names places as editors and terminals understand them.
enum Place {
  /// "sms.csv:4:12", the form that an editor opens.
  static func of(_ evidence: Evidence) -> String {
    "\(VisibleText.of(evidence.path)):\(evidence.start.line):\(evidence.start.column)"
  }

  /// "sms.csv" or, for a record, "sms.csv #3".
  static func document(_ evidence: Evidence) -> String {
    document(path: evidence.path, row: evidence.row)
  }

  static func document(path: String, row: Int?) -> String {
    VisibleText.of(path) + (row.map { " #\($0)" } ?? "")
  }

  /// "campaign.yaml:3:5", as much of it as is known.
  static func of(_ error: RunError) -> String {
    let place = [error.line, error.line == nil ? nil : error.column].compactMap { $0 }.map(String.init)
    return ([VisibleText.of(error.path)] + place).filter { !$0.isEmpty }.joined(separator: ":")
  }
}
