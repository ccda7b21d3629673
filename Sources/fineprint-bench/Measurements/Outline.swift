import HTML

extension Stage {
  /// Tokens and the outline that libxml2 is given to nest.
  static var outline: Stage { Stage(name: "tokens, outline", run: HTMLReader.outlineLength) }
}
