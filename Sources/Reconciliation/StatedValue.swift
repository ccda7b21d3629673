import Claims
import Documents

/// What one document, or the filing, states of an attribute of an offer.
struct StatedValue: Sendable, Hashable {
  var attribute: Attribute
  var value: TypedValue
  /// As a person reads it: "480 元/年".
  var display: String
  /// For whom or where it is meant, where the text says so: "new", "region-江北区".
  var scope: String?
  /// Index of the document, or nil for a filed value.
  var document: Int?
  /// The claim that states it, or nil for a filed value.
  var claim: Claim?
}

/// What one document states of one attribute, held against what another source states.
enum ValueSides {
  /// The first stated value that contradicts the reference; nil where any that is stated agrees with it, or none can
  /// be compared.
  ///
  /// `isFiled` tells that the reference is the filing, beyond which nothing may go.
  static func mismatch(
    _ stated: [StatedValue], _ reference: [StatedValue], isFiled: Bool
  ) -> StatedValue? {
    var conflicting: StatedValue?
    for value in stated {
      for other in reference {
        switch value.value.compared(with: other.value, favour: value.attribute.favour) {
        case .equal, .narrower: return nil
        case .wider: if !isFiled || isOpen(value) { return nil } else { conflicting = conflicting ?? value }
        case .conflicting: if isComparable(value, stated) { conflicting = conflicting ?? value }
        case .unstated: break
        }
      }
    }
    return conflicting
  }

  /// "From 9" promises no price to anybody in particular.
  private static func isOpen(_ value: StatedValue) -> Bool {
    if case .quantity(_, _, .atLeast) = value.value { true } else { false }
  }

  /// A value for some of the customers or places is not held against what is said of all, where its document
  /// states others beside it.
  private static func isComparable(_ value: StatedValue, _ stated: [StatedValue]) -> Bool {
    value.scope == nil || stated.allSatisfy { $0.scope == value.scope }
  }
}
