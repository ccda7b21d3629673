import Policies

/// A rule that the checks of many documents share: rules are large, and copying one for each document costs more than
/// most of them find.
final class SharedRule: Sendable {
  let rule: Rule

  init(_ rule: Rule) { self.rule = rule }
}
