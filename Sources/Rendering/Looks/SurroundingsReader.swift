import Documents

/// Goes down a snapshot and notes for each element what it hands down.
struct SurroundingsReader {
  private let snapshot: PageSnapshot
  private let styles: SnapshotStyles
  private(set) var clips = ClipTable()
  private(set) var surroundings: [Surroundings]
  /// Whether a node or something in it has a box.
  private var reachesBox: [Bool]
  private var detailsWithSummary: Set<Int> = []

  init(_ snapshot: PageSnapshot) {
    self.snapshot = snapshot
    styles = snapshot.styles
    surroundings = [Surroundings](repeating: Surroundings(), count: snapshot.parents.count)
    reachesBox = snapshot.boxesOfNode.map { !$0.isEmpty }
    for node in snapshot.parents.indices.reversed() where reachesBox[node] && snapshot.parents[node] >= 0 {
      reachesBox[snapshot.parents[node]] = true
    }
    readScreen()
    for node in surroundings.indices.dropFirst() { read(node) }
  }

  /// What can be scrolled to and, for what is fixed, what the screen shows.
  private mutating func readScreen() {
    let screen = snapshot.screen
    let roots = snapshot.types.indices.filter {
      ["html", "body"].contains(snapshot.name(of: $0)) && !snapshot.boxesOfNode[$0].isEmpty
    }.prefix(2).compactMap { snapshot.boxesOfNode[$0].first }
    var page = Clip(reason: .offScreen)
    page.top = 0
    if !roots.contains(where: { styles[.direction, $0] == "rtl" }) { page.left = 0 }
    for box in roots {
      if SurroundingsReader.cuts(styles[.overflowX, box]) { page.right = screen.width }
      if SurroundingsReader.cuts(styles[.overflowY, box]) { page.bottom = max(screen.height, 1) }
    }
    surroundings[0].flow = clips.add(page)
    surroundings[0].absolute = surroundings[0].flow
    surroundings[0].fixed = clips.add(Clip(screen, reason: .offScreen, parent: -1))
  }

  private static func cuts(_ overflow: String) -> Bool { overflow == "hidden" || overflow == "clip" }
  private static func scrolls(_ overflow: String) -> Bool { overflow == "auto" || overflow == "scroll" }

  private mutating func read(_ node: Int) {
    let parent = snapshot.parents[node]
    guard parent >= 0 else { return }
    var own = surroundings[parent]
    defer { surroundings[node] = own }
    guard snapshot.types[node] == PageSnapshot.NodeType.element else { return }
    let name = snapshot.name(of: node)
    own.missing = own.missing ?? missing(node, name, parent)
    guard let box = snapshot.boxesOfNode[node].first else { return }
    own.opacity *= (styles.length(.opacity, box) ?? 1) * FilterOpacity.of(styles[.filter, box])
    own.hasBlend = own.hasBlend || styles.has(.blend, box)
    own.hasFilter = own.hasFilter || styles.has(.filter, box)
    own.isClamped = own.isClamped || styles.has(.lineClamp, box)
    let display = styles[.display, box]
    let position = styles[.position, box]
    let isApart = display.hasPrefix("inline-") || position == "absolute" || position == "fixed"
    own.isStruck = own.isStruck && !isApart || styles[.decoration, box].contains("line-through")
    if name != "html", name != "body" { readClips(box, node, name, position, &own) }
  }

  /// Holds what is drawn elsewhere, if at all.
  private static let definitions: Set<String> = [
    "defs", "symbol", "clippath", "mask", "pattern", "marker", "lineargradient", "radialgradient",
  ]

  /// Why an element shows nothing although those around it do.
  private mutating func missing(_ node: Int, _ name: String, _ parent: Int) -> HiddenReason? {
    let parentName = snapshot.name(of: parent)
    if parentName == "details", snapshot.attribute("open", of: parent) == nil {
      if name != "summary" || !detailsWithSummary.insert(parent).inserted { return .closedDetails }
    }
    switch name {
    case "template": return .template
    case "noscript": return .noscript
    case "script": return .script
    case "title" where parentName == "head": return .attributeOnly
    case "option" where snapshot.boxesOfNode[node].isEmpty:
      return snapshot.selectedOptions.contains(node) ? nil : .unselectedOption
    case _ where SurroundingsReader.definitions.contains(name): return .displayNone
    case "optgroup" where snapshot.boxesOfNode[parent].isEmpty == false: return nil
    default:
      if reachesBox[node] { return nil }
      return snapshot.attribute("hidden", of: node) == nil ? .displayNone : .hiddenAttribute
    }
  }

  private mutating func readClips(
    _ box: Int, _ node: Int, _ name: String, _ position: String, _ own: inout Surroundings
  ) {
    if position == "fixed" { own.flow = own.fixed } else if position == "absolute" { own.flow = own.absolute }
    let bounds = snapshot.bounds[box]
    if styles.has(.clip, box) || styles.has(.clipPath, box),
      let shape = ClipShape.rectangle(
        clip: styles[.clip, box], path: styles[.clipPath, box], position: position, of: bounds)
    {
      own.flow = clips.add(Clip(shape, reason: .clipped, parent: own.flow))
      own.absolute = clips.add(Clip(shape, reason: .clipped, parent: own.absolute))
      own.fixed = clips.add(Clip(shape, reason: .clipped, parent: own.fixed))
    }
    let display = styles[.display, box]
    if display != "inline", display != "contents", name != "svg", name != "marquee" {
      readOverflow(box, node, bounds, &own)
    }
    let isEndless = styles[.animationCount, box].contains("infinite") && styles.has(.animation, box)
    if isEndless || name == "marquee" {
      // What moves past a gap is seen in its turn.
      own.isMoving = true
      (own.flow, own.absolute, own.fixed) = (-1, -1, -1)
    }
    let movesFixed = styles.has(.transform, box) || styles.has(.filter, box) || styles.has(.contain, box)
    if movesFixed { own.fixed = own.flow }
    if movesFixed || position != "static" { own.absolute = own.flow }
  }

  private mutating func readOverflow(_ box: Int, _ node: Int, _ bounds: Box, _ own: inout Surroundings) {
    let (across, down) = (styles[.overflowX, box], styles[.overflowY, box])
    let (shown, whole) = (snapshot.clientSizes[box], snapshot.scrollSizes[box])
    let scrollsAcross = SurroundingsReader.scrolls(across) && whole.width > shown.width + 1
    let scrollsDown = SurroundingsReader.scrolls(down) && whole.height > shown.height + 1
    let cutsAcross = SurroundingsReader.cuts(across)
    let cutsDown = SurroundingsReader.cuts(down)
    guard scrollsAcross || scrollsDown || cutsAcross || cutsDown else { return }
    let isNothing = bounds.width < 2 || bounds.height < 2
    // A pixel of both is how texts for screen readers are put away.
    let isPoint = bounds.width < 2 && bounds.height < 2
    var clip = Clip(bounds, reason: isPoint ? .clipped : .overflow, parent: own.flow)
    clip.isClamp = styles.has(.lineClamp, box)
    if !cutsAcross { (clip.left, clip.right) = (-.infinity, .infinity) }
    if !cutsDown { (clip.top, clip.bottom) = (-.infinity, .infinity) }
    if scrollsAcross || scrollsDown {
      // What is in it can be brought into its box; so it is seen if the box is.
      let outside = clips.remainder(of: [bounds], behind: own.flow)
      if let hidden = outside.hidden ?? (isNothing ? .overflow : nil) {
        clip = Clip(Box(x: 0, y: 0, width: 0, height: 0), reason: hidden, parent: -1)
      } else {
        clip.parent = -1
        own.scroller = node
      }
    }
    own.flow = clips.add(clip)
  }
}
