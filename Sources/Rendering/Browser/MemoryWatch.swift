import FoundationEssentials
import Glibc

/// Looks at what the processes of a group take.
struct MemoryWatch {
  let group: pid_t
  /// In bytes.
  let ceiling: Int
  private var next = ContinuousClock.now

  init(group: pid_t, ceiling: Int) {
    self.group = group
    self.ceiling = ceiling
  }

  /// Whether one process of the group is over the ceiling; looks at most five times a second.
  mutating func isExceeded() -> Bool {
    guard next <= .now else { return false }
    next = .now + .milliseconds(200)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    let page = sysconf(Int32(_SC_PAGESIZE))
    return names.contains { name in
      guard let pid = pid_t(name), getpgid(pid) == group else { return false }
      return pages(of: name) * page > ceiling
    }
  }

  /// Resident pages without those shared with others.
  private func pages(of process: String) -> Int {
    let text = (try? String(contentsOfFile: "/proc/\(process)/statm", encoding: .utf8)) ?? ""
    let fields = text.split(separator: " ").compactMap { Int($0) }
    return fields.count > 2 ? fields[1] - fields[2] : 0
  }
}
