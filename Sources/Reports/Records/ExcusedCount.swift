import Documents
import Findings

/// How many findings are no open ones, and what of that is about to change: "3 in the baseline, 2 suppressed, 1
/// expires in 12 days".
enum ExcusedCount {
  /// Nil where nothing is excused and nothing is to be told.
  static func text(_ report: CheckReport, in language: Language) -> String? {
    let states = FindingState.allCases.filter { $0 != .new }.compactMap { state -> String? in
      let count = report.findings.count { $0.state == state }
      guard count > 0 else { return nil }
      let name = Terms.accepted(state).text(in: language)
      return language == .zh ? "\(name) \(count)" : "\(count) \(name)"
    }
    let gone = report.baseline?.absentCount ?? 0
    let parts = states + changes(report.notices, in: language) + (gone > 0 ? [absent(gone, language)] : [])
    return parts.isEmpty ? nil : parts.joined(separator: Terms.listSeparator.text(in: language))
  }

  private static func absent(_ count: Int, _ language: Language) -> String {
    language == .zh ? "基线中 \(count) 项已不存在" : "\(count) of the baseline gone"
  }

  private static func changes(_ notices: [ResolutionNotice], in language: Language) -> [String] {
    func of(_ kind: ResolutionNotice.Kind) -> [ResolutionNotice] { notices.filter { $0.kind == kind } }
    var parts: [String] = []
    let expiring = of(.expiring)
    if let days = expiring.compactMap(\.daysLeft).min() {
      parts.append(self.expiring(expiring.count, days, language))
    }
    let counts: [(ResolutionNotice.Kind, String, String, String)] = [
      (.expired, "已到期", "has expired", "have expired"), (.void, "复核已失效", "answer void", "answers void"),
      (.unused, "没有用到", "unused", "unused"),
    ]
    for (kind, zh, one, several) in counts {
      let count = of(kind).count
      guard count > 0 else { continue }
      parts.append(language == .zh ? "\(count) 项\(zh)" : "\(count) \(count == 1 ? one : several)")
    }
    return parts
  }

  private static func expiring(_ count: Int, _ days: Int, _ language: Language) -> String {
    if language == .zh {
      let when = days == 0 ? "今天到期" : "\(days) 天后到期"
      return count == 1 ? "1 项 \(when)" : "\(count) 项将到期，最早 \(when)"
    }
    let when = days == 0 ? "today" : days == 1 ? "in 1 day" : "in \(days) days"
    return count == 1 ? "1 expires \(when)" : "\(count) expire, the first \(when)"
  }
}
