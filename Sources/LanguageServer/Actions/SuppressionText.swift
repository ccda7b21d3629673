import Documents
import Findings
import YAML

/// A new entry of a `suppressions.yaml`, whose reason and names a person fills in.
enum SuppressionText {
  /// Days for which it holds unless the person says otherwise.
  private static let days = 90

  /// What is added behind the text of a file, and on which of its lines, from 0, the reason stands.
  ///
  /// `target` is the finding's path below the file's folder. Nil for a file that is no list of entries.
  static func addition(
    _ finding: Finding, fingerprint: String, target: String, to old: LinedText, asOf: CalendarDate
  ) -> (text: String, reasonLine: Int, column: Int)? {
    guard let style = style(of: old.bytes) else { return nil }
    let expires = CalendarDate(dayNumber: asOf.dayNumber + days)
    let lines = [
      "rule: \(quoted(finding.rule))", "fingerprint: \(quoted(fingerprint))",
      "target: \(quoted(target))", "reason: \"\"", "by: \"\"", "approved-by: \"\"", "date: \(asOf)",
      "expires: \(expires)",
    ]
    let indent = String(repeating: " ", count: style.indent)
    let entry = lines.enumerated().map { "\(indent)\($0 == 0 ? "- " : "  ")\($1)\n" }.joined()
    let isEnded = old.bytes.isEmpty || old.bytes.last == 0x0A
    let head = (isEnded ? "" : "\n") + (style.needsKey ? "suppressions:\n" : "")
    let before = old.lineStarts.count - 1 + head.count { $0 == "\n" }
    return (head + entry, before + 3, style.indent + "- reason: \"".count)
  }

  /// How far the entries of a file are indented, and whether the list's key is still missing.
  private static func style(of bytes: [UInt8]) -> (indent: Int, needsKey: Bool)? {
    do throws(YAMLError) {
      let root = try YAMLReader.read(bytes)
      switch root.content {
      case .scalar: return root.isNull ? (2, true) : nil
      case .sequence(let items): return items.last.map { ($0.mark.column - 3, false) }
      case .mapping(let entries):
        // What is added goes behind the last line, so the list must be the last there.
        guard let last = entries.last, last.key == "suppressions" else {
          return entries.contains { $0.key == "suppressions" } ? nil : (2, true)
        }
        if last.value.isNull { return (2, false) }
        guard case .sequence(let items) = last.value.content, let item = items.last else { return nil }
        return (max(0, item.mark.column - 3), false)
      }
    } catch .empty {
      return (2, true)
    } catch {
      return nil
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
