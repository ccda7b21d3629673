import Documents

/// The distinct looks of a page by number.
struct LookTable {
  private(set) var looks: [NodeLook] = []
  private var keys = KeyTable()
  private var key: [Int32] = []

  /// The number of a look, a new one where it was not known.
  mutating func number(of look: NodeLook) -> Int32 {
    key.removeAll(keepingCapacity: true)
    append(look.text.fontSize ?? -1)
    append(look.text.opacity)
    key.append(Int32(look.text.fontWeight ?? -1))
    append(look.text.colour)
    append(look.text.background)
    key.append(Int32(GapSet(look.text.gaps).rawValue))
    key.append(LookTable.number(of: look.hidden))
    let flags = (look.isStruck ? 1 : 0) | (look.keepsSpace ? 2 : 0) | (look.keepsLines ? 4 : 0)
    key.append(Int32(look.turns) << 16 | Int32(look.display.rawValue) << 3 | Int32(flags))
    key.append(look.placing.number)
    let (number, isNew) = keys.intern(key)
    if isNew { looks.append(look) }
    return Int32(number)
  }

  static func number(of reason: HiddenReason?) -> Int32 {
    guard let reason else { return -1 }
    return Int32(HiddenReason.allCases.firstIndex(of: reason) ?? 0)
  }

  private mutating func append(_ value: Double) {
    key.append(Int32(truncatingIfNeeded: value.bitPattern))
    key.append(Int32(truncatingIfNeeded: value.bitPattern >> 32))
  }

  private mutating func append(_ colour: Colour?) {
    guard let colour else { return key.append(contentsOf: [0, 0]) }
    let packed =
      UInt32(colour.red) << 24 | UInt32(colour.green) << 16 | UInt32(colour.blue) << 8 | UInt32(colour.alpha)
    key.append(1)
    key.append(Int32(bitPattern: packed))
  }
}
