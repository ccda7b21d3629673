/// Reads what `filter` takes from the opacity.
enum FilterOpacity {
  /// From 0 to 1.
  static func of(_ filter: String) -> Double {
    var result = 1.0
    for part in filter.split(separator: ")") {
      guard let open = part.firstIndex(of: "("), part[..<open].hasSuffix("opacity") else { continue }
      let text = part[part.index(after: open)...]
      let value = text.hasSuffix("%") ? Double(text.dropLast()).map { $0 / 100 } : Double(text)
      result *= min(max(value ?? 1, 0), 1)
    }
    return result
  }
}
