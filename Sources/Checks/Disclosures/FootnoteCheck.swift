import Claims
import Documents
import Findings
import Policies

/// Judges footnote marks beside claims that lead to no note, and notes to which no mark leads.
///
/// Only a mark beside what the rule asks for counts: an asterisk beside a form's field says that it must be filled
/// in. Whether a note without its mark misleads is a person's to say; the rule's `against` names the conditions that
/// make it worth a look.
struct FootnoteCheck {
  let builder: FindingBuilder

  func findings() -> [Finding] {
    let context = builder.context
    let document = context.document
    var seen: Set<String> = []
    return looseNotes()
      + document.footnotes.compactMap { footnote in
        guard footnote.note == nil, let block = document.block(at: footnote.reference.lowerBound),
          isRead(document.blocks[block]), seen.insert(footnote.mark).inserted,
          let claim = claim(before: footnote, in: block)
        else { return nil }
        return builder.finding(
          at: claim.span.lowerBound..<max(claim.span.upperBound, footnote.reference.upperBound),
          values: [Fact(name: "mark", value: footnote.mark)])
      }
  }

  private func looseNotes() -> [Finding] {
    let context = builder.context
    let conditions = builder.rule.against.flatMap { context.all($0) }
    guard builder.rule.when.contains(where: { !context.all($0).isEmpty }) else { return [] }
    return context.document.looseNotes.compactMap { block in
      guard let condition = conditions.first(where: { $0.block == block }) else { return nil }
      return builder.finding(
        at: builder.quoted(condition), review: "note-without-mark", values: [Fact(name: "mark", value: "-")])
    }
  }

  private func isRead(_ block: Block) -> Bool {
    block.visibility.isVisible && block.kind != .label && block.kind != .button
  }

  /// The claim right before the mark.
  private func claim(before footnote: Footnote, in block: Int) -> Claim? {
    let candidates = builder.rule.when.flatMap { builder.context.all($0) }
    return candidates.last {
      $0.block == block && $0.span.upperBound <= footnote.reference.lowerBound
        && footnote.reference.lowerBound - $0.span.upperBound <= 24
    }
  }
}
