import HTML

extension Stage {
  /// The tokens of a page without their nesting.
  static var tokens: Stage { Stage(name: "tokens", run: HTMLReader.countTokens) }
}
