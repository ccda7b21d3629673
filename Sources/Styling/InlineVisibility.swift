public import Documents

/// Judges whether declarations take an element's text out of sight.
public enum InlineVisibility {
  /// The reason for which an element with this style is not seen, by itself.
  public static func reason(for style: InlineStyle) -> HiddenReason? {
    var values: [String: String] = [:]
    for declaration in style.declarations where !declaration.isImportant {
      values[declaration.name] = declaration.value
    }
    for declaration in style.declarations where declaration.isImportant {
      values[declaration.name] = declaration.value
    }
    return reason(for: values)
  }

  /// The same for the winning declarations of an element. Font size and colours are judged by the cascade.
  static func reason(for values: [String: String]) -> HiddenReason? {
    func value(_ name: String) -> String { (values[name] ?? "").lowercased() }
    if value("display") == "none" { return .displayNone }
    if value("visibility") == "hidden" || value("visibility") == "collapse" { return .visibilityHidden }
    if let opacity = StyleLength.number(value("opacity")), opacity <= 0.01 { return .opacity }
    if isZero(value("font-size")) { return .zeroSize }
    if clipsAway(value("clip"), value("clip-path")) { return .clipped }
    if hidesOverflow(value("overflow")) || hidesOverflow(value("overflow-y")),
      ["width", "height", "max-height", "max-width"].contains(where: { isZero(value($0)) })
    {
      return .zeroSize
    }
    if isFarOut(value("text-indent")) { return .textIndent }
    if ["absolute", "fixed", "relative"].contains(value("position")),
      ["left", "top", "right", "bottom"].contains(where: { isFarOut(value($0)) })
    {
      return .offScreen
    }
    return isFarOut(value("margin-left")) || isFarOut(value("margin-top")) ? .offScreen : nil
  }

  private static func hidesOverflow(_ text: String) -> Bool {
    text.hasPrefix("hidden") || text.hasPrefix("clip")
  }

  private static func isZero(_ text: String) -> Bool {
    guard let length = StyleLength(text) else { return false }
    return length.value == 0
  }

  private static func isFarOut(_ text: String) -> Bool {
    guard let pixels = StyleLength(text)?.pixels(fontSize: 16) else { return false }
    return pixels <= -999
  }

  private static func clipsAway(_ clip: String, _ path: String) -> Bool {
    if clip.hasPrefix("rect(") {
      let parts = clip.dropFirst(5).dropLast().split { $0 == "," || $0 == " " }
      let values = parts.compactMap { StyleLength(String($0))?.pixels(fontSize: 16) }
      return values.count == 4 && values.allSatisfy { $0 >= 0 && $0 <= 1 }
    }
    guard path.hasPrefix("inset("),
      let first = path.dropFirst(6).split(whereSeparator: { $0 == " " || $0 == ")" }).first,
      first.hasSuffix("%"), let share = Double(first.dropLast())
    else { return path.hasPrefix("circle(0") }
    return share >= 50
  }
}

/// A CSS length or percentage.
struct StyleLength {
  var value: Double
  var unit: String

  init?(_ text: String) {
    let text = text.trimmed.lowercased()
    let digits = text.prefix { $0.isNumber || $0 == "." || $0 == "-" || $0 == "+" }
    guard let value = StyleLength.number(String(digits)) else { return nil }
    unit = String(text.dropFirst(digits.count))
    guard unit.allSatisfy({ $0.isLetter || $0 == "%" }), !unit.isEmpty || value == 0 else { return nil }
    self.value = value
  }

  static func number(_ text: String) -> Double? {
    text.isEmpty ? nil : Double(text.hasPrefix(".") ? "0" + text : text)
  }

  /// In CSS px; nil for units that need a viewport or a box.
  func pixels(fontSize: Double?) -> Double? {
    switch unit {
    case "px", "": value
    case "pt": value * 4 / 3
    case "rem": value * 16
    case "em": fontSize.map { $0 * value }
    case "%": fontSize.map { $0 * value / 100 }
    default: nil
    }
  }
}
