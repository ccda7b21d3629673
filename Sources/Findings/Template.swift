/// Texts with `{name}` places.
public enum Template {
  /// Puts values in their places; an unknown place stays as it is.
  public static func fill(_ text: String, _ values: [Fact]) -> String {
    var result = ""
    var rest = Substring(text)
    // Braces are single bytes, so that bytes may be looked through.
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      result += rest[..<open]
      let name = rest[rest.utf8.index(after: open)..<close]
      result += values.first { $0.name == name }?.value ?? String(rest[open...close])
      rest = rest[rest.utf8.index(after: close)...]
    }
    return result + rest
  }
}
