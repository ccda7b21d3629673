import Claims
import Documents
import Findings
import Policies

/// Judges promotions whose last day has passed.
struct ExpiredOfferCheck {
  let builder: FindingBuilder

  func findings() -> [Finding] {
    guard let condition = builder.rule.when.first else { return [] }
    let context = builder.context
    let excuses = builder.rule.unless.map { ConditionMatches($0, context) }
    for claim in context.all(condition) {
      guard let dates = claim.dates("date"),
        let last = PeriodReader.lastDay(dates.to ?? dates.from, asOf: context.asOf), last < context.asOf
      else { continue }
      if excuses.contains(where: { $0.first(from: claim) { isLive($0, before: last) } != nil }) { continue }
      return [
        builder.finding(at: builder.quoted(claim), values: [Fact(name: "until", value: last.description)])
      ]
    }
    return []
  }

  /// A dated publication excuses only if it came out before the offer ended.
  private func isLive(_ claim: Claim, before last: CalendarDate) -> Bool {
    guard let dates = claim.dates("date") else { return true }
    guard let day = PeriodReader.lastDay(dates.from, asOf: builder.context.asOf) else { return false }
    return day <= last
  }
}
