import Claims
import Documents
import Findings
import Policies

/// Judges form controls that are on before the consumer touched them.
struct PreselectedOptionCheck {
  let builder: FindingBuilder

  private var rule: Rule { builder.rule }
  private var document: Document { builder.context.document }

  func findings() -> [Finding] {
    guard let controls = rule.controls else { return [] }
    return document.controls.compactMap { control in
      guard controls.kinds.contains(control.kind), control.isOnByDefault, !control.isDisabled,
        let label = control.label
      else { return nil }
      let inside = claims(of: label)
      let holds = rule.when.allSatisfy { condition in inside.contains { condition.matches($0) } }
      guard holds, controls.isDearest ? isDearest(control) : control.kind != .radio || hasFreeRival(control)
      else {
        return nil
      }
      var review: String?
      for exception in rule.unless where inside.contains(where: { exception.matches($0) }) {
        guard let reason = exception.review else { return nil }
        review = reason
      }
      return builder.finding(
        at: document.blocks[label].content, review: controls.isDearest ? "default-choice" : review)
    }
  }

  /// Whether a choice of the same group costs nothing: a paid one that is preset against it is an add-on.
  private func hasFreeRival(_ control: FormControl) -> Bool {
    rivals(of: control).contains { price($0) ?? .zero == .zero }
  }

  private func rivals(of control: FormControl) -> [FormControl] {
    document.controls.filter {
      $0.kind == control.kind && $0.name == control.name && $0.form == control.form
        && $0.source != control.source
    }
  }

  /// Whether the option costs more than another of the same group, and none costs more than it.
  private func isDearest(_ control: FormControl) -> Bool {
    guard let own = price(control) else { return false }
    let prices = rivals(of: control).compactMap(price)
    return !prices.isEmpty && prices.allSatisfy { $0 < own }
  }

  private func price(_ control: FormControl) -> Rational? {
    guard let label = control.label else { return nil }
    return claims(of: label).first { $0.kind == .price }?.number("amount")
  }

  /// What a control's label says, with the price that stands beside it in the same small box.
  private func claims(of label: Int) -> [Claim] {
    let beside = priceBeside(label)
    return builder.context.claims.claims.filter { $0.block == label || $0.block == beside }
  }

  /// Bytes that may stand beside a price which is a label's own.
  private static let longestRest = 3

  /// The block behind a label that holds a price and little else, in a box of no more than three blocks.
  private func priceBeside(_ label: Int) -> Int? {
    let next = label + 1
    guard next < document.blocks.count, document.blocks[next].visibility.isVisible,
      !document.controls.contains(where: { $0.label == next }),
      let container = document.blocks[label].container, document.blocks[next].container == container,
      document.containers[container].blocks.count <= 3,
      !["form", "document", "body"].contains(document.containers[container].element),
      let price = builder.context.claims.claims.first(where: { $0.block == next && $0.kind == .price })
    else { return nil }
    let rest = document.blocks[next].content.count - price.span.count
    return rest <= PreselectedOptionCheck.longestRest ? next : nil
  }
}
