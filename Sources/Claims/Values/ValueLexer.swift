import Scanning
public enum ValueLexer {
  static func lex(_ text: FoldedText) -> [ValueToken] { [] }
}
