public import Documents
public import Findings
import YAML

/// Reads the comments of a document that speak to Fineprint.
public struct InlineIgnoreReader {
  private static let verbs = ["ignore"]
  private static let form = "fineprint:ignore RULE until:2026-12-31 -- reason"

  private let document: Document
  private let rules: RuleNames
  private let limit: ExpiryLimit
  private var problems: [RunError] = []

  /// The sound ones, and the faults of the others.
  public static func read(
    _ document: Document, rules: RuleNames, limit: ExpiryLimit
  ) -> (ignores: [InlineIgnore], problems: [RunError]) {
    var reader = InlineIgnoreReader(document: document, rules: rules, limit: limit)
    let ignores = document.directives.compactMap { reader.ignore($0) }
    return (ignores, reader.problems)
  }

  private init(document: Document, rules: RuleNames, limit: ExpiryLimit) {
    self.document = document
    self.rules = rules
    self.limit = limit
  }

  /// A word of the comment and where it stands in the source.
  private struct Word {
    var text: String
    var offset: Int
  }

  private mutating func ignore(_ directive: Directive) -> InlineIgnore? {
    let before = problems.count
    var words = InlineIgnoreReader.words(directive)
    let verb = words.removeFirst()
    guard checkVerb(verb) else { return nil }
    let dash = words.firstIndex { $0.text == "--" }
    let reason = dash.map { words[($0 + 1)...].map(\.text).joined(separator: " ") } ?? ""
    if reason.isEmpty {
      report(verb, zh: "缺少理由，写作 \(Self.form)", en: "the reason is missing; write \(Self.form)")
    }
    let head = words[..<(dash ?? words.endIndex)]
    let named = head.filter { !$0.text.hasPrefix("until:") }
    if named.isEmpty {
      report(verb, zh: "没有写明规则，写作 \(Self.form)", en: "no rule is named; write \(Self.form)")
    }
    for word in named { checkRule(word) }
    let until = day(head.filter { $0.text.hasPrefix("until:") }, verb)
    guard let until, problems.count == before else { return nil }
    let place = document.source.position(at: directive.source.start)
    return InlineIgnore(
      rules: named.map(\.text), until: until, reason: reason, scope: directive.scope, path: document.path,
      line: place.line, column: place.column)
  }

  private mutating func checkVerb(_ word: Word) -> Bool {
    let verb = String(word.text.dropFirst(Directive.prefix.count))
    if Self.verbs.contains(verb) { return true }
    report(
      word, zh: "未知的注释指令 \(word.text)，写作 \(Self.form)",
      en: "unknown comment `\(word.text)`; write \(Self.form)")
    return false
  }

  private mutating func checkRule(_ word: Word) {
    guard !rules.contains(word.text) else { return }
    let nearest = Spelling.nearest(word.text, in: rules.candidates(for: word.text))
    report(
      word, zh: "未知的规则 \(word.text)" + (nearest.map { "，是不是 \($0)？" } ?? ""),
      en: "unknown rule `\(word.text)`" + (nearest.map { "; did you mean `\($0)`?" } ?? ""))
  }

  private mutating func day(_ words: [Word], _ verb: Word) -> CalendarDate? {
    guard let word = words.first, words.count == 1 else {
      let last = limit.latest(written: nil)
      report(
        verb, zh: "须写明一个期限 until:日期，最晚 until:\(last)",
        en: "one last day is needed, until:DATE, at the latest until:\(last)")
      return nil
    }
    guard let day = CalendarDate(iso: String(word.text.dropFirst("until:".count))) else {
      report(
        word, zh: "\(word.text) 不是日期，写作 until:2026-12-31",
        en: "`\(word.text)` is no day; write until:2026-12-31")
      return nil
    }
    if let message = limit.problem(day, written: nil) { report(word, zh: message.zh, en: message.en) }
    return day
  }

  private mutating func report(_ word: Word, zh: String, en: String) {
    let place = document.source.position(at: word.offset)
    problems.append(
      RunError(
        path: document.path, line: place.line, column: place.column, message: LocalizedText(zh: zh, en: en)))
  }

  /// The words between white space and commas; the first is the comment's own name.
  private static func words(_ directive: Directive) -> [Word] {
    var words: [Word] = []
    var start: Int?
    let bytes = Array(directive.text.utf8)
    for (index, byte) in (bytes + [0x20]).enumerated() {
      let parts = byte <= 0x20 || (byte == UInt8(ascii: ",") && !words.contains { $0.text == "--" })
      if parts, let first = start {
        let text = String(decoding: bytes[first..<index], as: UTF8.self)
        words.append(Word(text: text, offset: directive.source.start + first))
        start = nil
      } else if !parts, start == nil {
        start = index
      }
    }
    return words
  }
}
