import Synchronization

/// Tables of places that wait for the next text; each worker takes one and gives it back.
final class PlacesPool: Sendable {
  private let idle = Mutex<[LiteralPlaces]>([])

  /// A wiped table for a lexicon.
  func take(for lexicon: Lexicon) -> LiteralPlaces {
    idle.withLock { $0.popLast() } ?? LiteralPlaces(lexicon)
  }

  func giveBack(_ places: consuming LiteralPlaces) {
    var places = places
    places.wipe()
    idle.withLock { $0.append(places) }
  }
}
