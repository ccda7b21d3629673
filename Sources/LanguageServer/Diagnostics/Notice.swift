import Documents
import Findings

/// Something to tell about a range of an open text.
struct Notice: Equatable {
  enum Origin: Equatable {
    case finding(Finding)
    /// A fault of a manifest or a policy, or a file that cannot be read in full.
    case fault(RunError)
    /// A remark that is no fault.
    case remark(RunError)
    /// A template that was inserted and that nobody has filled in.
    case template
  }

  /// Bytes of the text, a byte-order mark counted.
  var range: Range<Int>
  /// For the related places of a finding that lie in the same text their bytes.
  var related: [Range<Int>?]
  var origin: Origin

  var finding: Finding? { if case .finding(let finding) = origin { finding } else { nil } }
  var problem: RunError? {
    switch origin {
    case .fault(let problem), .remark(let problem): problem
    default: nil
    }
  }

  /// Another place or the same words twice is another notice; the related places follow from the finding.
  static func == (left: Notice, right: Notice) -> Bool {
    left.range == right.range && left.origin == right.origin
  }

  /// The notice after other bytes were put in the place of some; nil where its text is gone.
  func moved(by edit: Range<Int>, to count: Int) -> Notice? {
    guard let range = Notice.moved(range, by: edit, to: count) else { return nil }
    var moved = self
    moved.range = range
    moved.related = related.map { $0.flatMap { Notice.moved($0, by: edit, to: count) } }
    return moved
  }

  private static func moved(_ range: Range<Int>, by edit: Range<Int>, to count: Int) -> Range<Int>? {
    let delta = count - edit.count
    let lower =
      range.lowerBound <= edit.lowerBound
      ? range.lowerBound : range.lowerBound >= edit.upperBound ? range.lowerBound + delta : edit.lowerBound
    let upper =
      range.upperBound <= edit.lowerBound
      ? range.upperBound
      : range.upperBound >= edit.upperBound ? range.upperBound + delta : edit.lowerBound + count
    return lower < upper || range.isEmpty && lower == upper ? lower..<upper : nil
  }
}

extension Notice {
  /// A finding in a text; places lie behind the byte-order mark.
  init(_ finding: Finding, in text: LinedText) {
    func bytes(_ evidence: Evidence) -> Range<Int> {
      let start = min(evidence.span.start + text.markLength, text.bytes.count)
      return start..<max(start, min(evidence.span.end + text.markLength, text.bytes.count))
    }
    self.init(
      range: bytes(finding.evidence),
      related: finding.related.map { $0.evidence.path == finding.evidence.path ? bytes($0.evidence) : nil },
      origin: .finding(finding))
  }

  /// A fault at its place in a text, over the word that it speaks of.
  init(_ problem: RunError, in text: LinedText, isRemark: Bool = false) {
    var told = problem
    // The line is in the text itself; the same fault with and without it is one.
    told.quotedLine = nil
    self.init(
      range: WordRange.of(problem, in: text), related: [], origin: isRemark ? .remark(told) : .fault(told))
  }
}
