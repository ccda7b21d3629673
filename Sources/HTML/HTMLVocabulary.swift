/// The kinds of elements that consumers of a page need to know.
public enum HTMLVocabulary {
  /// Elements without content and without end tag.
  public static let voidElements: Set<String> = ElementTable.names(with: .void)

  /// Elements that a browser displays as blocks or table parts: text before and after them is not one line.
  public static let blockElements: Set<String> = ElementTable.names(with: .block)

  /// Elements whose text is not markup: `script`, `style`, `iframe` and their like.
  public static let rawTextElements: Set<String> = ElementTable.names(with: .rawText)
}
