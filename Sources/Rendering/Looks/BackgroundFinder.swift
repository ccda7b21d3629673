import Documents

/// Finds what lies behind a text.
struct BackgroundFinder {
  private let snapshot: PageSnapshot
  private let base: Colour?
  private let baseGap: LookGap?
  private var painters: [Painter] = []
  /// The painters that reach into each strip of the page; those that reach into many are apart.
  private var strips: [Int: [Int]] = [:]
  private var tall: [Int] = []
  private static let strip = 256.0
  private static let replaced: Set<String> = [
    "img", "video", "canvas", "iframe", "object", "embed", "svg", "picture",
  ]

  init(_ snapshot: PageSnapshot, _ surroundings: [Surroundings]) {
    self.snapshot = snapshot
    let root = BackgroundFinder.root(snapshot)
    (base, baseGap) = BackgroundFinder.base(snapshot, root)
    for node in snapshot.types.indices where node != root {
      guard snapshot.types[node] == PageSnapshot.NodeType.element else { continue }
      for box in snapshot.boxesOfNode[node] { add(node, box, surroundings[node]) }
    }
  }

  /// The element whose background the whole page has: `html`, or `body` where `html` has none.
  private static func root(_ snapshot: PageSnapshot) -> Int? {
    for name in ["html", "body"] {
      guard
        let node = snapshot.types.indices.first(where: {
          snapshot.name(of: $0) == name && snapshot.types[$0] == 1
        }),
        let box = snapshot.boxesOfNode[node].first
      else { continue }
      let hasColour = (snapshot.styles.colour(.backgroundColor, box)?.alpha ?? 0) > 0
      if hasColour || snapshot.styles.has(.backgroundImage, box) { return node }
    }
    return nil
  }

  private static func base(_ snapshot: PageSnapshot, _ root: Int?) -> (Colour?, LookGap?) {
    guard let root, let box = snapshot.boxesOfNode[root].first else { return (.white, nil) }
    if snapshot.styles.has(.backgroundImage, box) {
      return (nil, snapshot.styles[.backgroundImage, box].contains("url(") ? .backgroundImage : .gradient)
    }
    return (snapshot.styles.colour(.backgroundColor, box)?.over(.white) ?? .white, nil)
  }

  private mutating func add(_ node: Int, _ box: Int, _ around: Surroundings) {
    let styles = snapshot.styles
    guard styles[.visibility, box] == "visible", around.opacity > 0.01 else { return }
    let bounds = snapshot.bounds[box]
    guard bounds.width > 0, bounds.height > 0 else { return }
    var paints: [Painter.Paint] = []
    if let colour = styles.colour(.backgroundColor, box), colour.alpha > 0 { paints.append(.colour(colour)) }
    let image = styles[.backgroundImage, box]
    if image.contains("url(") || BackgroundFinder.replaced.contains(snapshot.name(of: node)) {
      paints.append(.image)
    } else if image.contains("gradient(") {
      paints.append(.gradient)
    }
    if styles[.backgroundClip, box].contains("text") { return }
    for paint in paints {
      register(
        Painter(
          node: node, bounds: bounds, paint: paint, opacity: around.opacity,
          paintOrder: snapshot.paintOrders[box], box: box))
    }
  }

  private mutating func register(_ painter: Painter) {
    let index = painters.count
    painters.append(painter)
    let first = Int((painter.bounds.y / BackgroundFinder.strip).rounded(.down).clamped)
    let last = Int(
      ((painter.bounds.y + painter.bounds.height) / BackgroundFinder.strip).rounded(.down).clamped)
    guard last - first < 16 else { return tall.append(index) }
    for strip in first...last { strips[strip, default: []].append(index) }
  }

  /// The opaque colour behind a place of a text, or what keeps it from being told.
  ///
  /// In a box that can be scrolled a text may lie outside; it comes to stand before what lies behind the box.
  func background(at place: Box, of textBox: Int, in node: Int, scroller: Int) -> (
    colour: Colour?, gap: LookGap?
  ) {
    let (x, y) = (place.x + place.width / 2, place.y + place.height / 2)
    var behind = painters(x, y, paintOrder: snapshot.paintOrders[textBox], around: node)
    if scroller >= 0, let box = snapshot.boxesOfNode[scroller].first,
      !BackgroundFinder.holds(snapshot.bounds[box], x, y)
    {
      let bounds = snapshot.bounds[box]
      let outer = painters(
        bounds.x + bounds.width / 2, bounds.y + bounds.height / 2, paintOrder: snapshot.paintOrders[textBox],
        around: node)
      behind = outer.filter { !isInside($0.node, scroller) } + behind.filter { isInside($0.node, scroller) }
    }
    behind.sort { ($0.paintOrder, $0.box) < ($1.paintOrder, $1.box) }
    var (colour, gap) = (base, baseGap)
    for painter in behind { BackgroundFinder.paint(painter, over: &colour, &gap) }
    return (colour, gap)
  }

  private static func holds(_ box: Box, _ x: Double, _ y: Double) -> Bool {
    x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
  }

  /// Whether a node stands below another one.
  private func isInside(_ node: Int, _ outer: Int) -> Bool {
    var parent = snapshot.parents[node]
    while parent > outer { parent = snapshot.parents[parent] }
    return parent == outer
  }

  /// What is painted at a place before what a node holds.
  private func painters(_ x: Double, _ y: Double, paintOrder: Int, around node: Int) -> [Painter] {
    let strip = Int((y / BackgroundFinder.strip).rounded(.down).clamped)
    return [strips[strip] ?? [], tall].joined().lazy.map { painters[$0] }.filter {
      $0.holds(x, y) && ($0.paintOrder < paintOrder || $0.node == node || isInside(node, $0.node))
    }
  }

  private static func paint(_ painter: Painter, over colour: inout Colour?, _ gap: inout LookGap?) {
    switch painter.paint {
    case .image: (colour, gap) = (nil, .backgroundImage)
    case .gradient: (colour, gap) = (nil, .gradient)
    case .colour(let own):
      if own.alpha == 255, painter.opacity > 0.999 {
        (colour, gap) = (own, nil)
      } else {
        colour = colour.map { own.over($0, opacity: painter.opacity) }
      }
    }
  }
}

extension Double {
  /// Within what fits easily into an Int.
  fileprivate var clamped: Double { isFinite ? min(max(self, -1e12), 1e12) : 0 }
}
