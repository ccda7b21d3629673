import Synchronization

/// What a claim is about: a kind that Fineprint reads itself, or one that a pack's vocabulary names.
///
/// Kinds are compared many times for each claim, so that a kind is the number of its name.
public struct ClaimKind: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Counted from 0 in the order in which a process met the names.
  let number: Int32

  public init(_ name: String) { number = KindNames.shared.number(of: name) }

  init(number: Int32) { self.number = number }

  public var name: String { KindNames.shared.name(number) }

  public static let price = ClaimKind("price")
  public static let referencePrice = ClaimKind("reference-price")
  public static let dataQuota = ClaimKind("data-quota")
  public static let voiceQuota = ClaimKind("voice-quota")
  public static let speed = ClaimKind("speed")
  static let promotionalPrice = ClaimKind("promotional-price")
  static let laterPrice = ClaimKind("later-price")
  static let trial = ClaimKind("trial")
  static let gift = ClaimKind("gift")
  static let eligibility = ClaimKind("eligibility")
  public static let offerPeriod = ClaimKind("offer-period")
  /// The name with which a text message opens.
  public static let senderName = ClaimKind("sender-name")

  public var description: String { name }

  public static func < (left: ClaimKind, right: ClaimKind) -> Bool {
    left.number != right.number && left.name < right.name
  }
}

/// The names of all kinds that packs and code have named in this process.
private final class KindNames: Sendable {
  static let shared = KindNames()

  private struct Names {
    var all: [String] = []
    var numbers: [String: Int32] = [:]
  }

  private let names = Mutex(Names())

  func number(of name: String) -> Int32 {
    names.withLock { names in
      if let known = names.numbers[name] { return known }
      let number = Int32(names.all.count)
      names.numbers[name] = number
      names.all.append(name)
      return number
    }
  }

  func name(_ number: Int32) -> String { names.withLock { $0.all[Int(number)] } }
}
