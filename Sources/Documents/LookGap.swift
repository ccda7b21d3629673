/// What keeps the look of a text from being told. A closed list; the raw values are reported.
public enum LookGap: String, Sendable, CaseIterable {
  /// An image lies behind the text.
  case backgroundImage = "background-image"
  /// A gradient lies behind the text.
  case gradient
  case blendMode = "blend-mode"
  /// A filter changes the colours.
  case filter
  /// What lies behind a positioned box depends on the layout.
  case positioned
  /// Whether the text is cut off depends on the layout.
  case truncation
  /// A style sheet that could not be read may decide.
  case missingSheet = "missing-sheet"
  /// An at-rule, selector or value that the engine does not know may decide.
  case unknownStyle = "unknown-style"
  /// A script may make or change it.
  case script
  /// An animation or a transition moves it.
  case animation
}
