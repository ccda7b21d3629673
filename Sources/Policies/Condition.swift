public import Claims
public import Documents
public import YAML

/// Which claims a rule speaks of.
public struct Condition: Sendable, Hashable {
  /// How well the reader sees a claim.
  public enum Visibility: String, Sendable, CaseIterable {
    case visible, any
    /// In the page, but not shown: folded, in a closed layer, in the colour of its background.
    case hidden
  }

  /// Stands for the kind of the claim that is judged.
  public static let sameKind = ClaimKind("same")

  /// Any of these kinds.
  public var kinds: [ClaimKind]
  public var having: [FieldTest]
  /// How near to the claim that is judged; nil is anywhere in the document.
  public var within: Scope?
  public var modalities: [Modality]
  /// Whether the reader must be able to see it.
  public var visibility: Visibility
  /// Only in the notes at the end of the document, or only outside them; nil is both.
  public var inNotes: Bool?
  /// For an exception: turns the violation into a review with this reason.
  public var review: String?
  /// Where its kinds are named, or nil for one that no file holds.
  public var mark: YAMLMark?

  public init(
    kinds: [ClaimKind], having: [FieldTest] = [], within: Scope? = nil, modalities: [Modality] = [.asserted],
    visibility: Visibility = .visible, inNotes: Bool? = nil, review: String? = nil, mark: YAMLMark? = nil
  ) {
    self.kinds = kinds
    self.having = having
    self.within = within
    self.modalities = modalities
    self.visibility = visibility
    self.inNotes = inNotes
    self.review = review
    self.mark = mark
  }

  /// Whether a claim is of a wanted kind, said in a wanted manner, with the wanted values.
  public func matches(_ claim: Claim) -> Bool {
    kinds.contains(claim.kind) && modalities.contains(claim.modality) && having.allSatisfy { $0.holds(claim) }
  }
}

/// A test of a claim's field.
public struct FieldTest: Sendable, Hashable {
  public enum Test: Sendable, Hashable {
    case equals(String)
    case oneOf([String])
    case atLeast(Rational)
    case atMost(Rational)
    case present(Bool)
  }

  public var field: String
  public var test: Test

  public init(field: String, test: Test) {
    self.field = field
    self.test = test
  }

  public func holds(_ claim: Claim) -> Bool {
    let value = claim[field]
    switch test {
    case .present(let wanted): return (value != nil) == wanted
    case .equals(let text):
      if text == "false", value == nil { return true }
      return value?.description == text
    case .oneOf(let texts): return value.map { texts.contains($0.description) } ?? false
    case .atLeast(let bound): return claim.number(field).map { $0 >= bound } ?? false
    case .atMost(let bound): return claim.number(field).map { $0 <= bound } ?? false
    }
  }
}
