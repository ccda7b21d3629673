/// A control of a form with what the consumer is told of it and how it stands by default.
public struct FormControl: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    case checkbox, radio, select, hidden, text, button, submit, other
  }

  public var kind: Kind
  public var name: String
  public var value: String
  /// Checked, selected or filled in before the consumer touched it.
  public var isOnByDefault: Bool
  public var isDisabled: Bool
  public var isRequired: Bool
  /// Index of the block that holds its label, or nil. A control of a form without any label element takes the text beside it.
  public var label: Int?
  /// The control's tag in the source.
  public var source: SourceSpan
  public var visibility: Visibility
  /// Number of the form in the document, from 0, or nil outside forms.
  public var form: Int?

  public init(
    kind: Kind, name: String = "", value: String = "", isOnByDefault: Bool = false, isDisabled: Bool = false,
    isRequired: Bool = false, label: Int? = nil, source: SourceSpan, visibility: Visibility = .visible,
    form: Int? = nil
  ) {
    self.kind = kind
    self.name = name
    self.value = value
    self.isOnByDefault = isOnByDefault
    self.isDisabled = isDisabled
    self.isRequired = isRequired
    self.label = label
    self.source = source
    self.visibility = visibility
    self.form = form
  }
}
