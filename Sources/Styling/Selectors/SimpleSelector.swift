/// A condition on one element; names are numbers of the page, -1 for a name that no element has.
enum SimpleSelector: Sendable, Hashable {
  case any
  case element(Int32)
  case `class`(Int32)
  case id(Int32)
  case attribute(AttributeTest)
  case nth(NthPattern)
  case root, empty
  case state(ElementState)
  /// `:is()`, `:where()`, `:not()`: terminal steps of the selectors inside.
  case either([Int32])
  case neither([Int32])
  case has([Int32])
  case language([[UInt8]])
  /// Holds for no element of a page at rest: `:hover`, a name that the page does not have.
  case never

  /// A number that is the same for equal tests and mostly another for others.
  var weakHash: UInt64 {
    switch self {
    case .element(let number): UInt64(UInt32(bitPattern: number)) &* 0x9E37_79B9_7F4A_7C15
    case .class(let number): UInt64(UInt32(bitPattern: number)) &* 0xC2B2_AE3D_27D4_EB4F
    case .id(let number): UInt64(UInt32(bitPattern: number)) &* 0x1656_67B1_9E37_79F9
    case .attribute(let test): UInt64(UInt32(bitPattern: test.name)) &* 0x27D4_EB2F_1656_67C5
    case .nth(let pattern):
      UInt64(UInt32(truncatingIfNeeded: pattern.step &* 31 &+ pattern.offset)) &* 0x85EB_CA77
    default: 0x8515_31B7
    }
  }
}

/// A test of an attribute's value (Selectors Level 4, section 6).
struct AttributeTest: Sendable, Hashable {
  enum Relation: UInt8, Sendable { case present, equals, includes, dash, prefix, suffix, substring }

  var name: Int32
  var relation: Relation
  var value: [UInt8]
  var ignoresCase: Bool
}

/// `:nth-child()` and the like: an + b, counted from either end, among all or among those of one type.
struct NthPattern: Sendable, Hashable {
  var step: Int
  var offset: Int
  var isFromEnd = false
  var isOfType = false
  /// Terminal steps of `of S`; empty for all.
  var filter: [Int32] = []

  func matches(_ place: Int) -> Bool {
    let distance = place - offset
    return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0
  }
}

/// What a form control or link is, without a user's doing.
enum ElementState: UInt8, Sendable {
  case link, checked, enabled, disabled, required, optional, readOnly, readWrite, placeholderShown, open
  case indeterminate, onlyChild, onlyOfType, leftToRight, rightToLeft
}
