import Documents

/// Values of limits as a person writes them.
enum LimitValue {
  /// "16M" for bytes, else the plain number.
  static func text(_ value: Int, _ limit: Limit) -> String {
    limit.countsBytes && value % (1 << 20) == 0 ? "\(value >> 20)M" : String(value)
  }
}
