import Policies
import Synchronization

/// The compiled packs that a process used last, so that a server need not read them anew for each campaign.
///
/// They live as long as the process: a command ends without taking them apart.
final class PolicyMemory: Sendable {
  static let shared = PolicyMemory()
  /// Sets that are kept.
  private static let capacity = 2

  /// Those used last at the end.
  private let known = Mutex<[(key: PolicyCache.Key, policies: PolicySet)]>([])

  /// Lets go of all, so that what is on disk counts.
  func forget() { known.withLock { $0 = [] } }

  subscript(key: PolicyCache.Key) -> PolicySet? {
    get { known.withLock { known in known.first { $0.key == key }?.policies } }
    set {
      known.withLock { known in
        known.removeAll { $0.key == key }
        if let newValue { known.append((key, newValue)) }
        if known.count > PolicyMemory.capacity { known.removeFirst() }
      }
    }
  }
}
