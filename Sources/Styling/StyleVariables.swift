/// Custom properties and the `var()` that name them.
enum StyleVariables {
  /// Adds the custom properties of an element to those it inherits, and puts their values in place of `var()`.
  /// A name that is not set takes its fallback; without one the declaration is dropped.
  static func resolve(
    _ declared: [String: String], _ variables: inout [String: String]
  ) -> [String: String] {
    for (name, value) in declared where name.hasPrefix("--") { variables[name] = value }
    guard declared.values.contains(where: { $0.contains("var(") }) else { return declared }
    let known = variables
    return declared.compactMapValues { substituted($0, known, depth: 0) }
  }

  private static func substituted(_ value: String, _ variables: [String: String], depth: Int) -> String? {
    guard let start = value.firstRange(of: "var(") else { return value }
    guard depth < 8, let end = value[start.upperBound...].firstIndex(of: ")") else { return nil }
    let parts = value[start.upperBound..<end].split(separator: ",", maxSplits: 1)
    let name = parts.first.map { $0.filter { !$0.isWhitespace } } ?? ""
    guard let found = variables[name] ?? (parts.count > 1 ? String(parts[1]) : nil) else { return nil }
    let replaced = value[..<start.lowerBound] + found[...] + value[value.index(after: end)...]
    return substituted(String(replaced), variables, depth: depth + 1)
  }
}
