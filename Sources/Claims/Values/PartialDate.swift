/// A day as a promotion writes it: often without its year, sometimes without its day.
///
/// Every claim has room for two of them, so that the numbers lie close together; -1 stands for what is missing.
public struct PartialDate: Sendable, Hashable {
  private var storedYear: Int32
  private var storedMonth: Int8
  private var storedDay: Int8
  private var ahead: Int16 = .min

  public init(year: Int? = nil, month: Int?, day: Int? = nil) {
    storedYear = year.map { Int32(clamping: max(0, $0)) } ?? -1
    storedMonth = month.map { Int8(clamping: max(0, $0)) } ?? -1
    storedDay = day.map { Int8(clamping: max(0, $0)) } ?? -1
  }

  /// Nil where the text does not say.
  public var year: Int? { storedYear < 0 ? nil : Int(storedYear) }
  /// 1 to 12; nil only for a bare year.
  public var month: Int? { storedMonth < 0 ? nil : Int(storedMonth) }
  /// Nil for a whole month.
  public var day: Int? { storedDay < 0 ? nil : Int(storedDay) }

  /// 1 for 明年, 0 for 今年, -1 for 去年, counted from the day that is judged; nil where the text does not say.
  public var yearsAhead: Int? {
    get { ahead == .min ? nil : Int(ahead) }
    set { ahead = newValue.map { Int16(clamping: $0) } ?? .min }
  }
}

extension PartialDate: CustomStringConvertible {
  /// ISO 8601 with `--` for what is missing: "2026-11-30", "--11-30", "2026-11"; "+1y-08-31" for 明年8月31日.
  public var description: String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let head = year.map(String.init) ?? yearsAhead.map { $0 < 0 ? "\($0)y" : "+\($0)y" } ?? "-"
    guard let month else { return head }
    return day.map { "\(head)-\(two(month))-\(two($0))" } ?? "\(head)-\(two(month))"
  }
}
