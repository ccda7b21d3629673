/// Where the consumer meets the offer.
public struct Channel: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Kebab-case name, as it is reported.
  public let name: String

  public static let web = Channel(known: "web")
  public static let app = Channel(known: "app")
  public static let sms = Channel(known: "sms")
  public static let push = Channel(known: "push")
  public static let email = Channel(known: "email")
  public static let wechat = Channel(known: "wechat")
  public static let storePoster = Channel(known: "store-poster")
  public static let callScript = Channel(known: "call-script")
  public static let liveStream = Channel(known: "live-stream")
  public static let tariffFiling = Channel(known: "tariff-filing")
  /// No manifest, option or file name tells the channel.
  public static let unknown = Channel(known: "unknown")

  /// All channels that rules may name, in the order of the documentation.
  public static let all: [Channel] = [
    .web, .app, .sms, .push, .email, .wechat, .storePoster, .callScript, .liveStream, .tariffFiling,
  ]

  private init(known name: String) { self.name = name }

  /// A channel by its name or one of its trade aliases; a name that nobody knows is kept as it is.
  public init(named name: String) {
    let lowered = name.lowercased()
    self.init(known: Channel.aliases[lowered] ?? lowered)
  }

  /// Whether rules can name this channel.
  public var isKnown: Bool { Channel.all.contains(self) }

  /// The channel that a file's name begins with (`sms*`, `landing*`, `poster*`, ...), or nil.
  public init?(fileName: String) {
    let lowered = fileName.lowercased()
    guard let (_, channel) = Channel.prefixes.first(where: { lowered.hasPrefix($0.0) }) else { return nil }
    self = channel
  }

  public var description: String { name }

  public static func < (left: Channel, right: Channel) -> Bool { left.name < right.name }

  private static let aliases: [String: String] = [
    "poster": "store-poster", "store": "store-poster", "leaflet": "store-poster",
    "campus-poster": "store-poster", "store-form": "store-poster", "live": "live-stream",
    "livestream": "live-stream", "script": "call-script", "hotline": "call-script",
    "landing": "web", "tariff": "tariff-filing",
  ]

  private static let prefixes: [(String, Channel)] = [
    ("sms", .sms), ("web", .web), ("landing", .web), ("app", .app), ("poster", .storePoster),
    ("store", .storePoster), ("script", .callScript), ("hotline", .callScript), ("wechat", .wechat),
    ("push", .push), ("email", .email), ("live", .liveStream),
  ]
}
