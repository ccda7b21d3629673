import Documents
import Styling

/// Reads from a snapshot how its nodes look and why some are not seen.
struct LookReader {
  private let snapshot: PageSnapshot
  private let styles: SnapshotStyles
  private let clips: ClipTable
  private let surroundings: [Surroundings]
  private let backgrounds: BackgroundFinder
  private let missesSheet: Bool
  private var elements: [Int: NodeLook] = [:]

  init(_ snapshot: PageSnapshot, missesSheet: Bool) {
    self.snapshot = snapshot
    styles = snapshot.styles
    let reader = SurroundingsReader(snapshot)
    (clips, surroundings) = (reader.clips, reader.surroundings)
    backgrounds = BackgroundFinder(snapshot, surroundings)
    self.missesSheet = missesSheet
  }

  /// A text and the place it takes.
  struct Reading {
    var look: NodeLook
    var box: Box?
  }

  /// The look of an element; what is told of it counts for what it holds.
  mutating func element(_ node: Int) -> NodeLook {
    if let known = elements[node] { return known }
    let look = read(node)
    elements[node] = look
    return look
  }

  private mutating func read(_ node: Int) -> NodeLook {
    let around = surroundings[node]
    guard let box = snapshot.boxesOfNode[node].first else { return withoutBox(node, around) }
    var hidden = around.missing ?? ownReason(box, around)
    let bounds = snapshot.bounds[box]
    if hidden == nil, bounds.width > 0, bounds.height > 0 {
      hidden = clips.remainder(of: [bounds], behind: outerClip(node, box)).hidden
    } else if hidden == nil, LookReader.controls.contains(snapshot.name(of: node)) {
      hidden = .zeroSize
    }
    return look(box, node, around, hidden, seen: bounds)
  }

  private static let controls: Set<String> = ["input", "button", "select", "textarea", "img"]

  private mutating func withoutBox(_ node: Int, _ around: Surroundings) -> NodeLook {
    let name = snapshot.name(of: node)
    if around.missing == nil, name == "option" || name == "optgroup", snapshot.parents[node] >= 0 {
      var look = element(snapshot.parents[node])
      look.display = .block
      return look
    }
    return NodeLook(
      display: around.missing == nil ? .contents : .none, hidden: around.missing,
      text: TextLook(opacity: around.opacity), isStruck: around.isStruck)
  }

  /// The clips around an element, its own not counted.
  private func outerClip(_ node: Int, _ box: Int) -> Int32 {
    let parent = snapshot.parents[node]
    guard parent >= 0 else { return -1 }
    switch styles[.position, box] {
    case "fixed": return surroundings[parent].fixed
    case "absolute": return surroundings[parent].absolute
    default: return surroundings[parent].flow
    }
  }

  /// The look of a text or of a `::before` or `::after`.
  mutating func text(_ node: Int) -> Reading {
    let parent = snapshot.parents[node]
    let around = surroundings[parent]
    let isBlank =
      snapshot.types[node] == PageSnapshot.NodeType.text
      && snapshot.value(of: node).allSatisfy(\.isWhitespace)
    let boxes = snapshot.boxesOfNode[node].filter { !snapshot.text(ofBox: $0).isEmpty }
    guard around.missing == nil, !isBlank, let box = boxes.first else {
      return Reading(look: withoutOwnBox(node, parent, isBlank: isBlank), box: nil)
    }
    let lines = boxes.flatMap { snapshot.lines[$0] ?? [] }
    let places = lines.map(\.box).filter { $0.width > 0 && $0.height > 0 }
    let own = snapshot.types[node] == PageSnapshot.NodeType.element ? surroundings[node] : around
    let rest = clips.remainder(of: places, behind: own.flow)
    var hidden = ownReason(box, own)
    if hidden == nil, places.isEmpty { hidden = own.isClamped ? .lineClamp : .zeroSize }
    if hidden == nil { hidden = rest.hidden.map { indented($0, box) } }
    var result = look(box, node, own, hidden, seen: rest.firstSeen ?? places.first)
    let whole = boxes.reduce(0) { $0 + snapshot.text(ofBox: $1).utf16.count }
    let isClamped = own.isClamped && lines.reduce(0) { $0 + $1.length } < whole - 1
    if result.hidden == nil, rest.isCut || isClamped { result.text.add(.truncation) }
    if result.hidden == nil, isSameColour(result.text, box) { result.hidden = .sameColour }
    return Reading(look: result, box: places.dropFirst().reduce(places.first) { $0?.union($1) })
  }

  private mutating func withoutOwnBox(_ node: Int, _ parent: Int, isBlank: Bool) -> NodeLook {
    let name = snapshot.name(of: parent)
    var look = element(parent)
    look.display = .inline
    if !isBlank, look.hidden == nil, !["option", "textarea"].contains(name) {
      look.hidden = name == "details" ? .closedDetails : .displayNone
    }
    return look
  }

  private func ownReason(_ box: Int, _ around: Surroundings) -> HiddenReason? {
    if around.opacity <= 0.01 { return .opacity }
    return styles[.visibility, box] == "visible" ? nil : .visibilityHidden
  }

  private func indented(_ reason: HiddenReason, _ box: Int) -> HiddenReason {
    guard reason == .offScreen || reason == .overflow else { return reason }
    let indent = styles[.textIndent, box]
    let value = Double(indent.hasSuffix("px") ? indent.dropLast(2) : indent.dropLast()) ?? 0
    return value <= -50 || indent.hasSuffix("%") && value >= 100 ? .textIndent : reason
  }

  private func isSameColour(_ text: TextLook, _ box: Int) -> Bool {
    guard let contrast = text.contrast, contrast < 1.15, !text.gaps.contains(.blendMode),
      !text.gaps.contains(.filter)
    else { return false }
    return !styles.has(.textShadow, box) && !styles.has(.strokeWidth, box)
  }

  private func look(_ box: Int, _ node: Int, _ around: Surroundings, _ hidden: HiddenReason?, seen: Box?)
    -> NodeLook
  {
    var text = TextLook(
      fontSize: styles.length(.fontSize, box), fontWeight: styles.length(.fontWeight, box).map { Int($0) },
      colour: colour(box, node), opacity: around.opacity)
    if let seen {
      let (colour, gap) = backgrounds.background(at: seen, of: box, in: node, scroller: around.scroller)
      text.background = colour
      if let gap { text.add(gap) }
    }
    if around.hasBlend { text.add(.blendMode) }
    if around.hasFilter { text.add(.filter) }
    if around.isMoving { text.add(.animation) }
    if text.colour == nil { text.add(isFilledByBackground(node) ? .gradient : .unknownStyle) }
    if missesSheet { text.add(.missingSheet) }
    var reason = hidden
    if reason == nil, let size = text.fontSize, size < 1 { reason = .zeroSize }
    let space = styles[.whiteSpace, box]
    let isElement = snapshot.types[node] == PageSnapshot.NodeType.element
    return NodeLook(
      display: isElement ? DisplayKind.of(styles[.display, box]) : .inline,
      hidden: reason, text: text, isStruck: around.isStruck,
      keepsSpace: ["preserve", "break-spaces", "preserve-spaces"].contains(space),
      keepsLines: ["preserve", "break-spaces", "preserve-breaks"].contains(space),
      turns: turns(box, node), placing: isElement ? placing(box, node) : ItemOrder())
  }

  private func placing(_ box: Int, _ node: Int) -> ItemOrder {
    var placing = ItemOrder(order: Int16(clamping: Int(styles[.order, box]) ?? 0))
    let display = styles[.display, box]
    if display.hasSuffix("flex") {
      let direction = styles[.flexDirection, box]
      placing.stacksItems = direction.hasPrefix("column")
      let isTurned = !placing.stacksItems && styles[.direction, box] == "rtl"
      placing.reversesItems = direction.hasSuffix("reverse") != isTurned
    } else {
      placing.stacksItems = display.hasSuffix("grid")
    }
    guard !["absolute", "fixed"].contains(styles[.position, box]) else { return placing }
    let around = snapshot.parents[node] < 0 ? nil : snapshot.boxesOfNode[snapshot.parents[node]].first
    let isTurned = around.map { styles[.direction, $0] == "rtl" } ?? false
    switch styles[.float, box] {
    case "right": placing.precedesLine = true
    case "inline-end": placing.precedesLine = !isTurned
    case "inline-start": placing.precedesLine = isTurned
    case "none": placing.precedesLine = isTurned && display == "inline-block"
    default: break
    }
    return placing
  }

  /// Whether the element of a text, or one around it in its line, turns its letters round.
  private func turns(_ box: Int, _ node: Int) -> UInt8 {
    var (box, node) = (box, node)
    for _ in 0..<16 {
      if styles[.unicodeBidi, box].hasSuffix("override") { return styles[.direction, box] == "rtl" ? 1 : 0 }
      guard node >= 0, ["", "inline"].contains(styles[.display, box]) else { return 0 }
      node = snapshot.parents[node]
      guard node >= 0, let outer = snapshot.boxesOfNode[node].first else { return 0 }
      box = outer
    }
    return 0
  }

  /// The colour of the letters; nil where a background shows through them.
  private func colour(_ box: Int, _ node: Int) -> Colour? {
    let name = snapshot.name(
      of: snapshot.types[node] == PageSnapshot.NodeType.text ? snapshot.parents[node] : node)
    if name == "text" || name == "tspan" { return styles.colour(.fill, box) }
    let fill = styles.colour(.textFill, box) ?? styles.colour(.color, box)
    if fill?.alpha != 255, isFilledByBackground(node) { return nil }
    return fill
  }

  private func isFilledByBackground(_ node: Int) -> Bool {
    var node = node
    for _ in 0..<4 where node >= 0 {
      if let box = snapshot.boxesOfNode[node].first, styles[.backgroundClip, box].contains("text") {
        return true
      }
      node = snapshot.parents[node]
    }
    return false
  }
}

extension TextLook {
  /// Notes a gap once, in the order of the list.
  mutating func add(_ gap: LookGap) {
    guard !gaps.contains(gap) else { return }
    gaps = LookGap.allCases.filter { $0 == gap || gaps.contains($0) }
  }
}
