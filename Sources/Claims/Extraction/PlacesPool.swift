import Synchronization

/// Tables of places that wait for the next text; each worker takes one and gives it back.
final class PlacesPool: Sendable {
  private let idle = Mutex<[LiteralPlaces]>([])

  /// A wiped table for a lexicon.
  func take(for lexicon: Lexicon) -> LiteralPlaces {
    idle.withLock { $0.popLast() } ?? LiteralPlaces(lexicon)
  }

  /// Nobody else may hold the table, else it is copied before it is wiped.
  func giveBack(_ places: inout LiteralPlaces) {
    places.wipe()
    idle.withLock { $0.append(places) }
  }
}
