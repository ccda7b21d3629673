import Documents

/// A set of `LookGap`, in their order.
struct GapSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt16
  static let backgroundImage = GapSet(rawValue: 1)
  static let gradient = GapSet(rawValue: 2)
  static let blendMode = GapSet(rawValue: 4)
  static let filter = GapSet(rawValue: 8)
  static let positioned = GapSet(rawValue: 16)
  static let truncation = GapSet(rawValue: 32)
  static let missingSheet = GapSet(rawValue: 64)
  static let unknownStyle = GapSet(rawValue: 128)
  static let script = GapSet(rawValue: 256)
  static let animation = GapSet(rawValue: 512)

  var list: [LookGap] {
    guard !isEmpty else { return [] }
    return LookGap.allCases.enumerated().filter { rawValue >> UInt16($0.offset) & 1 == 1 }.map(\.element)
  }
}
