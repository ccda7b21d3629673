/// A normalised value that a finding rests on: ("claimed", "99 CNY/month").
public struct Fact: Sendable, Hashable {
  public var name: String
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
