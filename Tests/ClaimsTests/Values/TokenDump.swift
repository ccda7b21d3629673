import Claims
import Documents
import Scanning
import Testing

/// Folded text made by hand: one scalar in, one out, each with its own bytes.
func folded(_ text: String) -> FoldedText {
  var scalars: [UInt32] = []
  var starts: [UInt32] = []
  var ends: [UInt32] = []
  var offset: UInt32 = 0
  for scalar in text.unicodeScalars {
    scalars.append(scalar.value)
    starts.append(offset)
    offset += UInt32(Unicode.UTF8.width(scalar))
    ends.append(offset)
  }
  return FoldedText(scalars: scalars, starts: starts, ends: ends)
}

/// The tokens of a text, written as the tables of these tests write them.
func dump(_ text: String) -> String {
  ValueLexer.lex(folded(text)).map(describe).joined(separator: "|")
}

/// The text with ⟦ ⟧ around each token.
func marked(_ text: String) -> String {
  let scalars = Array(text.unicodeScalars)
  var result = String.UnicodeScalarView()
  var place = 0
  for token in ValueLexer.lex(folded(text)) {
    result.append(contentsOf: scalars[place..<token.range.lowerBound])
    result.append("⟦")
    result.append(contentsOf: scalars[token.range])
    result.append("⟧")
    place = token.range.upperBound
  }
  result.append(contentsOf: scalars[place...])
  return String(result)
}

/// A text and what must be read from it.
struct Reading: Sendable, CustomTestStringConvertible {
  let text: String
  let tokens: String
  init(_ text: String, _ tokens: String) {
    self.text = text
    self.tokens = tokens
  }
  var testDescription: String { text }
}

private func describe(_ token: ValueToken) -> String {
  let kind = token.kind.rawValue
  switch token.kind {
  case .date: return "\(kind) \(describe(token.date))"
  case .dateRange: return "\(kind) \(describe(token.date)) \(describe(token.endDate))"
  default: break
  }
  var text = "\(kind) \(token.value)"
  if let upper = token.upper { text += "..\(upper)" }
  if token.kind == .money { text += " \(token.currency.isEmpty ? "?" : token.currency)" }
  if let period = token.period { text += "/\(period.rawValue)" }
  return token.unit.isEmpty ? text : "\(text) \(token.unit)"
}

private func describe(_ date: PartialDate?) -> String {
  guard let date else { return "none" }
  let parts = [date.year, date.month, date.day].map { $0.map(String.init) ?? "*" }
  return parts.joined(separator: "-")
}
