import Documents

/// Paths as `file:` URIs (RFC 8089) and back.
enum DocumentURI {
  private static let scheme = "file://"

  /// The absolute path that a URI names; nil for another scheme or host.
  static func path(_ uri: String) -> String? {
    guard uri.lowercased().hasPrefix(scheme) else { return nil }
    let rest = uri.dropFirst(scheme.count).prefix { $0 != "?" && $0 != "#" }
    guard let slash = rest.firstIndex(of: "/"), ["", "localhost"].contains(rest[..<slash].lowercased()) else {
      return nil
    }
    // Bytes that are no UTF-8 name no file of ours.
    return String(validating: PercentEncoding.decoded(rest[slash...]), as: UTF8.self)
  }

  /// The URI of an absolute path.
  static func uri(_ path: String) -> String { scheme + PercentEncoding.encoded(path, keeping: "/") }
}
