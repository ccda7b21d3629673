import Documents

/// All rules of a page: selectors, declarations, and the conditions under which they hold.
struct RuleBook: Sendable {
  enum Origin: UInt64, Sendable {
    case browser = 0
    case hint = 1
    case author = 2
  }

  /// `@media`, inside another or not.
  struct Condition: Sendable {
    var parent: Int32
    var media: MediaCondition
  }

  /// What an animation ends with and what it moves.
  struct Keyframes: Sendable {
    var last: Range<Int32>
    var motions: Motions
  }

  var selectors = SelectorBook()
  var pool: DeclarationPool
  var conditions: [Condition] = []
  var keyframes: [[UInt8]: Keyframes] = [:]
  /// Initial values of registered custom properties.
  var registered: [Int32: [UInt8]] = [:]
  /// Registered ones that children do not inherit.
  var unshared: Set<Int32> = []
  var layers = LayerTree()
  /// By outcome, its layer, as long as the order of the layers is not settled.
  var layerOfOutcome: [Int32] = []
  var problems: [String] = []
  /// Rules of the page that may be taken, each of its selectors counted; the others are counted alone.
  var ruleLimit = Int.max
  private(set) var rulesLeftOut = 0
  private var pageRules = 0
  private var order: UInt64 = 0
  /// Whether any condition or length depends on the screen.
  var needsViewport: Bool { pool.needsViewport || hasSizeConditions }
  private var hasSizeConditions = false

  init(isQuirky: Bool) { pool = DeclarationPool(isQuirky: isQuirky) }

  /// Where the layer stands in a rank, and how wide it is.
  static let layerShift: UInt64 = 50
  static let originShift: UInt64 = 62

  mutating func add(_ selector: SelectorParser.Selector, _ context: RuleContext, _ declarations: Range<Int32>)
  {
    if context.origin == .author {
      pageRules += 1
      guard pageRules <= ruleLimit else {
        rulesLeftOut += 1
        return
      }
    }
    order += 1
    let rank =
      context.origin.rawValue << RuleBook.originShift | UInt64(min(selector.specificity, (1 << 28) - 1)) << 22
      | min(order, (1 << 22) - 1)
    let outcome = RuleOutcome(
      target: selector.target, rank: rank, declarations: declarations, condition: context.condition, next: -1)
    selectors.add(outcome, to: selector.step)
    layerOfOutcome.append(context.layer)
  }

  /// Adds a condition inside another; -1 is none.
  mutating func condition(_ media: MediaCondition, in parent: Int32) -> Int32 {
    if case .all = media { return parent }
    if media.needsViewport { hasSizeConditions = true }
    conditions.append(Condition(parent: parent, media: media))
    return Int32(conditions.count - 1)
  }

  /// Which conditions hold on a screen.
  func holding(in viewport: Viewport) -> [Bool] {
    var holds: [Bool] = []
    for condition in conditions {
      let outer = condition.parent < 0 || holds[Int(condition.parent)]
      holds.append(outer && condition.media.holds(in: viewport) == true)
    }
    return holds
  }

  /// Settles the order of the layers when all sheets are read.
  mutating func finish() {
    guard !layers.isPlain else { return }
    let order = layers.order
    for (outcome, layer) in layerOfOutcome.enumerated() {
      selectors.raise(outcome, by: order[Int(layer)] << RuleBook.layerShift)
    }
  }

  mutating func note(_ problem: String) {
    if problems.count < 50, !problems.contains(problem) { problems.append(problem) }
  }
}

/// Where a rule stands.
struct RuleContext: Sendable {
  var origin: RuleBook.Origin
  var condition: Int32 = -1
  var layer: Int32 = 0
  /// Inside an at-rule of which the engine cannot tell whether it holds.
  var isUncertain = false
  /// How many sheets import this one.
  var depth = 0
}
