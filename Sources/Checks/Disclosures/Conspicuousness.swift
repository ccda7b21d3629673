import Claims
import Documents
import Policies

/// What keeps a reader from noticing one disclosure, with the figures.
struct Conspicuousness {
  /// The faults that do alone.
  var faults: [DisclosureFault] = []
  /// The lesser ones.
  var lesser: [LesserFault] = []
  /// Of the screen on which it is seen worst.
  var fontSize: Double?
  var contrast: Double?
  /// The claim's size in CSS px.
  var claimSize: Double?
  var hidden: HiddenReason?
  /// The screen that does not show it, where the other does.
  var hiddenOn: HiddenScreen?
  /// Visible blocks between claim and disclosure.
  var distance = 0
  /// Text of the order button that stands between.
  var button: String?
  /// What keeps the contrast of small text from being told.
  var gap: LookGap?

  /// Whether it stands in a small box that has to be scrolled.
  var isScrolled = false

  enum LesserFault: Sendable { case size, contrast, ratio, distance, order, scroll }
}

/// Measures disclosures against the claims that they qualify.
struct ConspicuousnessReader {
  let context: CheckContext
  let thresholds: Thresholds

  private var document: Document { context.document }

  /// How a disclosure is shown, seen from its claim; nil measures it alone.
  func measure(_ disclosure: Claim, from claim: Claim?) -> Conspicuousness {
    var found = Conspicuousness()
    let block = document.blocks[disclosure.block]
    if case .hidden(let reason) = block.visibility {
      found.hidden = reason
      found.faults = [block.kind == .attribute("alt") ? .altOnly : .hidden]
      return found
    }
    if let screen = block.hiddenOn, isSeen(claim, on: screen.viewport) {
      found.hiddenOn = screen
      found.faults.append(.oneScreen)
    }
    look(disclosure, claim, &found)
    place(disclosure, claim, &found)
    return found
  }

  private func isSeen(_ claim: Claim?, on viewport: Viewport) -> Bool {
    guard let claim else { return true }
    let block = document.blocks[claim.block]
    return block.visibility.isVisible && block.hiddenOn?.viewport != viewport
  }

  /// Takes the worse of both screens for each figure.
  private func look(_ disclosure: Claim, _ claim: Claim?, _ found: inout Conspicuousness) {
    for viewport in Viewport.allCases {
      guard let look = document.look(of: disclosure.span, on: viewport), look.hidden == nil else { continue }
      if look.isScrolled { found.isScrolled = true }
      if let size = look.text.fontSize { found.fontSize = min(size, found.fontSize ?? size) }
      if let contrast = look.text.contrast { found.contrast = min(contrast, found.contrast ?? contrast) }
      if look.text.contrast == nil, found.gap == nil { found.gap = look.text.gaps.first { $0.hidesContrast } }
      if let claim, let size = document.look(of: claim.span, on: viewport)?.text.fontSize {
        found.claimSize = max(size, found.claimSize ?? size)
      }
    }
    if found.isScrolled { found.lesser.append(.scroll) }
    if let size = found.fontSize {
      if size <= thresholds.fontSize {
        found.faults.append(.small)
      } else if size <= thresholds.lesserFontSize {
        found.lesser.append(.size)
      }
      if let claimSize = found.claimSize, size < claimSize * thresholds.sizeRatio {
        found.lesser.append(.ratio)
      }
    }
    if let contrast = found.contrast {
      if contrast < thresholds.contrast {
        found.faults.append(.pale)
      } else if contrast < thresholds.lesserContrast {
        found.lesser.append(.contrast)
      }
    }
  }

  private func place(_ disclosure: Claim, _ claim: Claim?, _ found: inout Conspicuousness) {
    guard let claim else { return }
    found.distance = context.distance(claim.block, disclosure.block)
    if Double(found.distance) > thresholds.distance { found.lesser.append(.distance) }
    if let button = orderButton(between: claim.block, and: disclosure.block) {
      found.button = document.text(document.blocks[button].content)
      found.lesser.append(.order)
    }
  }

  /// The order button that a reader meets after the claim and before the disclosure.
  private func orderButton(between claim: Int, and disclosure: Int) -> Int? {
    guard claim < disclosure else { return nil }
    return (claim + 1..<disclosure).first {
      document.blocks[$0].kind == .button && document.blocks[$0].visibility.isVisible
    }
  }
}

extension LookGap {
  /// Whether the contrast cannot be told for this reason.
  var hidesContrast: Bool {
    switch self {
    case .backgroundImage, .gradient, .blendMode, .filter, .positioned: true
    case .truncation, .missingSheet, .unknownStyle, .script, .animation: false
    }
  }
}
