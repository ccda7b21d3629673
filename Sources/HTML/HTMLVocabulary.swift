/// The kinds of elements that consumers of a page need to know.
public enum HTMLVocabulary {
  /// Elements without content and without end tag.
  public static let voidElements: Set<String> = names(with: .void)

  /// Elements that a browser displays as blocks or table parts: text before and after them is not one line.
  public static let blockElements: Set<String> = names(with: .block)

  /// Elements whose text is not markup: `script`, `style`, `iframe` and their like.
  public static let rawTextElements: Set<String> = names(with: .rawText)

  private static func names(with trait: ElementTraits) -> Set<String> {
    Set(ElementTable.entries.lazy.filter { $0.traits.contains(trait) }.map(\.name))
  }
}
