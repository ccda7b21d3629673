public import Documents
public import YAML

/// An example inside a rule: what must be found, passed, or left to a person.
public struct RuleTest: Sendable {
  public enum Expectation: String, Sendable, CaseIterable { case violation, pass, review }

  /// A document of the example.
  public struct Text: Sendable {
    /// "web.html", "sms.txt".
    public var fileName: String
    /// With ⟦ ⟧ around what must be quoted.
    public var text: String
  }

  public var expectation: Expectation
  public var channel: Channel?
  public var texts: [Text]
  /// The manifest's keys that the example gives (`offers`, `period`), as a mapping, or nil.
  public var manifest: YAMLNode?
  public var asOf: CalendarDate?
  public var mark: YAMLMark
}
