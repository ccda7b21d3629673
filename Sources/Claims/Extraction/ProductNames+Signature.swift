extension ProductNames {
  /// The scalars that stand in a signature 【…】: who sends a message is no product.
  static func signatures(_ scalars: [UInt32]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case 0x3010: open = index
      case 0x3011:
        if let start = open { found.append(start..<index) }
        open = nil
      case 0x0A: open = nil
      default: break
      }
    }
    return found
  }
}
