/// Reads one media feature: `min-width: 600px`, `width >= 600px`, `400px <= width < 700px`, `hover`.
struct MediaFeatureReader {
  private var reader: ValueReader

  /// The condition, or nil where it is not known.
  static func condition(_ cursor: CSSCursor) -> MediaCondition? {
    var reader = MediaFeatureReader(reader: ValueReader(cursor))
    let condition =
      reader.reader.cursor.kind == .ident ? reader.named() : reader.bounded()
    return reader.reader.isAtEnd ? condition : nil
  }

  private mutating func name() -> String? {
    guard reader.cursor.kind == .ident else { return nil }
    let name = String(decoding: reader.cursor.list.text(reader.cursor.token).lowercased, as: UTF8.self)
    reader.advance()
    return name
  }

  private mutating func named() -> MediaCondition? {
    guard let name = name() else { return nil }
    if reader.isAtEnd { return MediaFeatureReader.isPresent(name) }
    if reader.cursor.take(.colon) {
      reader.cursor.skipSpace()
      return plain(name)
    }
    guard let comparison = comparison(), let feature = MediaFeatureReader.features[name], let value = value()
    else { return nil }
    return .range(feature, comparison, value)
  }

  /// A value before the name, and perhaps one after it.
  private mutating func bounded() -> MediaCondition? {
    guard let low = value(), let first = comparison(), let name = name(),
      let feature = MediaFeatureReader.features[name]
    else { return nil }
    let lower = MediaCondition.range(feature, first.mirrored, low)
    guard !reader.isAtEnd else { return lower }
    guard let second = comparison(), let high = value() else { return nil }
    return .both([lower, .range(feature, second, high)])
  }

  private mutating func comparison() -> MediaCondition.Comparison? {
    if reader.cursor.takeDelimiter(0x3D) {
      reader.cursor.skipSpace()
      return .equal
    }
    let isLess = reader.cursor.isDelimiter(0x3C)
    guard isLess || reader.cursor.isDelimiter(0x3E) else { return nil }
    reader.cursor.index += 1
    let hasEqual = reader.cursor.takeDelimiter(0x3D)
    reader.cursor.skipSpace()
    if isLess { return hasEqual ? .atMost : .less }
    return hasEqual ? .atLeast : .greater
  }

  /// A length in px, a number, a ratio or a resolution in dots per px.
  private mutating func value() -> Double? {
    let token = reader.cursor.token
    if token.kind == .dimension {
      let unit = reader.cursor.list.unit(token)
      let dots: [(String, Double)] = [("dppx", 1), ("x", 1), ("dpi", 1.0 / 96), ("dpcm", 2.54 / 96)]
      for (name, factor) in dots where unit.isWord(name) {
        reader.advance()
        return token.number * factor
      }
    }
    if token.kind == .number {
      reader.advance()
      guard reader.slash(), let below = reader.number(), below > 0 else { return token.number }
      return token.number / below
    }
    let scale = LengthScale(em: 16, rem: 16, lineHeight: 18, width: 0, height: 0)
    return reader.length(allowsPercent: false)?.pixels(scale, percentBase: nil)
  }

  private static let features: [String: MediaCondition.Feature] = [
    "width": .width, "device-width": .width, "height": .height, "device-height": .height,
    "aspect-ratio": .aspectRatio, "device-aspect-ratio": .aspectRatio, "resolution": .resolution,
    "-webkit-device-pixel-ratio": .resolution, "color": .colour, "monochrome": .monochrome,
  ]

  private mutating func plain(_ name: String) -> MediaCondition? {
    for (prefix, comparison) in [("min-", MediaCondition.Comparison.atLeast), ("max-", .atMost)] {
      let isVendor = name.hasPrefix("-webkit-" + prefix)
      guard name.hasPrefix(prefix) || isVendor else { continue }
      let rest =
        isVendor ? "-webkit-" + name.dropFirst(8 + prefix.count) : String(name.dropFirst(prefix.count))
      guard let feature = MediaFeatureReader.features[rest], let value = value() else { return nil }
      return .range(feature, comparison, value)
    }
    if let feature = MediaFeatureReader.features[name] { return value().map { .range(feature, .equal, $0) } }
    guard let word = self.name() else {
      // `grid: 0` and the like.
      return name == "grid" ? reader.number().map { .constant($0 == 0) } : nil
    }
    if name == "orientation" {
      return word == "portrait" || word == "landscape" ? .portrait(word == "portrait") : nil
    }
    if let words = MediaFeatureReader.mouse[name] {
      return words[word].map { .mouse($0) } ?? .constant(false)
    }
    return MediaFeatureReader.settings[name].map { .constant($0.contains(word)) }
  }

  private static let mouse: [String: [String: Bool]] = [
    "hover": ["hover": true, "none": false], "any-hover": ["hover": true, "none": false],
    "pointer": ["fine": true, "coarse": false], "any-pointer": ["fine": true, "coarse": false],
  ]

  /// What a desktop browser at rest answers.
  private static let settings: [String: Set<String>] = [
    "prefers-color-scheme": ["light"], "prefers-reduced-motion": ["no-preference"],
    "prefers-contrast": ["no-preference"], "prefers-reduced-transparency": ["no-preference"],
    "prefers-reduced-data": ["no-preference"], "forced-colors": ["none"], "inverted-colors": ["none"],

    "scripting": ["enabled"], "update": ["fast"], "display-mode": ["browser"], "scan": ["progressive"],
    "overflow-block": ["scroll"], "overflow-inline": ["scroll"], "color-gamut": ["srgb"],
    "dynamic-range": ["standard"], "video-dynamic-range": ["standard"],
  ]

  private static func isPresent(_ name: String) -> MediaCondition? {
    switch name {
    case "hover", "any-hover": .mouse(true)
    case "width", "height", "aspect-ratio", "device-width", "device-height", "color", "pointer",
      "any-pointer", "resolution", "scripting", "orientation", "update", "prefers-color-scheme",
      "color-gamut", "overflow-block", "overflow-inline", "display-mode", "-webkit-transform-3d":
      .constant(true)
    case "monochrome", "grid", "prefers-reduced-motion", "prefers-contrast", "forced-colors",
      "inverted-colors",
      "prefers-reduced-transparency", "prefers-reduced-data", "color-index":
      .constant(false)
    default: nil
    }
  }
}
