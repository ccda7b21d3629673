/// How near a statement must stand to count for a claim.
public enum Scope: String, Sendable, CaseIterable {
  case clause, sentence, block
  /// The block and at most three readable blocks before or behind it.
  case near
  /// The product card, with what stands outside all cards; without cards as `section`.
  case card
  /// Under the same heading; without headings the whole document.
  case section
  case page
  /// As `page`; the word for text messages.
  case message
  /// All documents of the campaign.
  case campaign
}
