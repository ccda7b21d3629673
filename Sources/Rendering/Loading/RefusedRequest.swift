/// Something that a page wanted to load or to open and was not given.
public struct RefusedRequest: Sendable, Hashable {
  /// What it was for, in the browser's words: `Image`, `Stylesheet`, `Document`, `WebSocket`, ...
  public let kind: String
  /// The address, cut after 500 characters.
  public let address: String

  init(kind: String, address: String) {
    self.kind = kind
    self.address = String(address.prefix(500))
  }
}
