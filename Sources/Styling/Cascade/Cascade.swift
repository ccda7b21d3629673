import Documents
import HTML

/// Finds the computed style of every element of a page.
struct Cascade {
  private let page: PageRules
  private let holds: [Bool]
  private var matcher: SelectorMatcher
  private var winners = WinnerTable()
  private var cache: StyleCache
  private var styleOfNode: [Int32]
  private var pseudos: [StyledTree.Generated] = []
  private var frames: [(end: Int32, style: Int32)]
  private var key: [Int32] = []
  private var before: [Int32] = []
  private var after: [Int32] = []

  /// The styles of a page on a screen; what was found for another screen is used again where it holds.
  static func styles(_ page: PageRules, in viewport: Viewport, _ cache: inout StyleCache?) -> StyledTree {
    var cascade = Cascade(page, viewport, cache)
    cascade.run()
    if !page.book.pool.needsViewport { cache = cascade.cache }
    return StyledTree(
      styles: cascade.cache.styles, styleOfNode: cascade.styleOfNode, generated: cascade.pseudos)
  }

  private init(_ page: PageRules, _ viewport: Viewport, _ cache: StyleCache?) {
    self.page = page
    holds = page.book.holding(in: viewport)
    matcher = SelectorMatcher(page)
    self.cache = cache ?? StyleCache(page, viewport)
    styleOfNode = [Int32](repeating: 0, count: page.tree.nodes.count)
    frames = [(Int32(page.tree.nodes.count), 0)]
  }

  private mutating func run() {
    for node in 1..<max(1, page.tree.nodes.count) {
      while frames[frames.count - 1].end <= Int32(node) {
        frames.removeLast()
        matcher.leave()
      }
      let parent = frames[frames.count - 1].style
      guard page.tree.nodes[node].kind == .element else {
        styleOfNode[node] = parent
        continue
      }
      matcher.enter(node)
      let style = element(node, parent)
      styleOfNode[node] = style
      cache.note(page.tree.nodes[node].name, isRoot: frames.count == 1, style)
      frames.append((page.tree.nodes[node].end, style))
    }
  }

  private mutating func element(_ node: Int, _ parent: Int32) -> Int32 {
    key.removeAll(keepingCapacity: true)
    before.removeAll(keepingCapacity: true)
    after.removeAll(keepingCapacity: true)
    key.append(cache.heritage[Int(parent)])
    key.append(page.inline.style[node])
    key.append(page.inline.hint[node])
    let first = key.count
    for outcome in matcher.found {
      let condition = page.book.selectors.outcomes[Int(outcome)].condition
      if condition >= 0, !holds[Int(condition)] { continue }
      switch page.book.selectors.outcomes[Int(outcome)].target {
      case .element: Cascade.insert(outcome, &key, from: first, page)
      case .before: Cascade.insert(outcome, &before, from: 0, page)
      case .after: Cascade.insert(outcome, &after, from: 0, page)
      }
    }
    Cascade.sortIfLong(&key, from: first, page)
    Cascade.sortIfLong(&before, from: 0, page)
    Cascade.sortIfLong(&after, from: 0, page)
    let style = style(of: key, outcomesFrom: first, below: parent)
    if !before.isEmpty { generate(node, style, before, isBefore: true) }
    if !after.isEmpty { generate(node, style, after, isBefore: false) }
    return style
  }

  /// Keeps a list sorted by rank, the weakest first; a long one is sorted at its end.
  private static func insert(_ outcome: Int32, _ list: inout [Int32], from first: Int, _ page: PageRules) {
    if list.count - first >= longList { return list.append(outcome) }
    let rank = page.book.selectors.outcomes[Int(outcome)].rank
    var place = list.count
    while place > first, page.book.selectors.outcomes[Int(list[place - 1])].rank > rank { place -= 1 }
    list.insert(outcome, at: place)
  }

  private static let longList = 32

  private static func sortIfLong(_ list: inout [Int32], from first: Int, _ page: PageRules) {
    guard list.count - first > longList else { return }
    list[first...].sort {
      page.book.selectors.outcomes[Int($0)].rank < page.book.selectors.outcomes[Int($1)].rank
    }
  }

  private mutating func generate(_ node: Int, _ style: Int32, _ outcomes: [Int32], isBefore: Bool) {
    let own = self.style(
      of: [cache.heritage[Int(style)], -1, -1] + outcomes, outcomesFrom: 3, below: style)
    guard cache.styles[Int(own)].box.content != nil else { return }
    pseudos.append(StyledTree.Generated(node: Int32(node), isBefore: isBefore, style: own))
  }

  /// The style of a parent's style, own blocks and outcomes; elements with the same share it.
  private mutating func style(of key: [Int32], outcomesFrom first: Int, below parent: Int32) -> Int32 {
    let (number, isNew) = cache.keys.intern(key)
    guard isNew else { return cache.styleOfKey[number] }
    winners.clear()
    collect(key, first)
    let style = Int32(cache.styles.count)
    let above = cache.styles[Int(parent)]
    let found = winners.style(below: above, page, &cache.computer)
    let isHeir =
      !page.book.pool.inheritsBoxes && found.text.isSame(above.text)
      && found.box.hasItems == above.box.hasItems
    cache.heritage.append(isHeir ? cache.heritage[Int(parent)] : style)
    cache.styles.append(found)
    cache.styleOfKey.append(style)
    return style
  }

  /// Lets the declarations compete in the order of CSS Cascade Level 5, section 6.
  private mutating func collect(_ key: [Int32], _ first: Int) {
    var split = first
    while split < key.count, origin(key[split]) == .browser { split += 1 }
    for place in first..<split { add(key[place], .browser, isImportant: false) }
    if key[2] >= 0 { winners.add(page.inline.blocks[Int(key[2])], page.book.pool, .hint, isImportant: false) }
    for place in split..<key.count { add(key[place], .author, isImportant: false) }
    if key[1] >= 0 {
      winners.add(page.inline.blocks[Int(key[1])], page.book.pool, .author, isImportant: false)
    }
    guard winners.sawImportant else { return }
    for outcome in importanceOrder(key[split...]) { add(outcome, .author, isImportant: true) }
    if key[1] >= 0 {
      winners.add(page.inline.blocks[Int(key[1])], page.book.pool, .author, isImportant: true)
    }
    for place in first..<split { add(key[place], .browser, isImportant: true) }
  }

  private mutating func add(_ outcome: Int32, _ origin: RuleBook.Origin, isImportant: Bool) {
    winners.add(
      page.book.selectors.outcomes[Int(outcome)].declarations, page.book.pool, origin,
      isImportant: isImportant)
  }

  private func origin(_ outcome: Int32) -> RuleBook.Origin {
    RuleBook.Origin(rawValue: page.book.selectors.outcomes[Int(outcome)].rank >> RuleBook.originShift)
      ?? .author
  }

  /// Important declarations of an earlier layer win over those of a later one.
  private func importanceOrder(_ outcomes: ArraySlice<Int32>) -> [Int32] {
    guard !page.book.layers.isPlain else { return Array(outcomes) }
    let mask = UInt64(4095) << RuleBook.layerShift
    return outcomes.sorted {
      (page.book.selectors.outcomes[Int($0)].rank ^ mask)
        < (page.book.selectors.outcomes[Int($1)].rank ^ mask)
    }
  }
}
