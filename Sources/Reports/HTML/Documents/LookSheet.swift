import Documents

/// The style sheet of the documents' own looks: a class for each size, weight and colour. Inline styles would need a
/// policy that lets any style through.
struct LookSheet {
  private struct Letters: Hashable {
    /// In tenths of a CSS px.
    var size: Int?
    var weight: Int?
    var colour: Colour?
  }

  private var letters: [Letters: Int] = [:]
  private var grounds: [Colour: Int] = [:]
  private(set) var text = ""

  /// The looks on a phone of all runs, in the order in which they come.
  init(_ documents: [Document]) {
    for document in documents {
      for look in document.looks { add(look.phone.text) }
    }
  }

  /// The class of the letters, or nil where nothing is known of them.
  func letters(_ look: TextLook?) -> String? {
    look.flatMap { letters[LookSheet.letters(of: $0)] }.map { "k\($0)" }
  }

  /// The class of what lies behind; "open" where that cannot be told.
  func ground(_ look: TextLook?) -> String? {
    guard let look else { return nil }
    guard let background = look.background else { return look.colour == nil ? nil : LookSheet.open(look) }
    return grounds[background].map { "g\($0)" }
  }

  /// Pale letters need a dark ground to be read at all.
  private static func open(_ look: TextLook) -> String {
    (look.colour?.luminance ?? 0) > 0.4 ? "gd" : "gl"
  }

  private mutating func add(_ look: TextLook) {
    let style = LookSheet.letters(of: look)
    if letters[style] == nil {
      letters[style] = letters.count
      text += ".k\(letters.count - 1){\(LookSheet.rules(style))}\n"
    }
    if let background = look.background, grounds[background] == nil {
      grounds[background] = grounds.count
      text += ".g\(grounds.count - 1){background:\(LookSheet.hexadecimal(background))}\n"
    }
  }

  private static func letters(of look: TextLook) -> Letters {
    let colour = look.colour.map { colour in
      look.background.map { colour.over($0, opacity: look.opacity) } ?? colour
    }
    return Letters(
      size: look.fontSize.map { Int((min(max($0, 1), largest) * 10).rounded()) }, weight: look.fontWeight,
      colour: colour)
  }

  /// Greater letters would break the narrow page without being read any better.
  private static let largest = 36.0

  private static func rules(_ style: Letters) -> String {
    var rules: [String] = []
    if let size = style.size { rules.append("font-size:\(size / 10).\(size % 10)px") }
    if let weight = style.weight { rules.append("font-weight:\(weight)") }
    if let colour = style.colour { rules.append("color:\(hexadecimal(colour))") }
    return rules.joined(separator: ";")
  }

  private static func hexadecimal(_ colour: Colour) -> String { String(colour.description.prefix(7)) }
}
