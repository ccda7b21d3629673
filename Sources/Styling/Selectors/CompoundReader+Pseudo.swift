extension CompoundReader {
  /// A pseudo-class or pseudo-element; false where it is not valid.
  mutating func pseudo(_ compound: inout Compound, _ book: inout SelectorBook) -> Bool {
    cursor.index += 1
    if cursor.take(.colon) { return pseudoElement(&compound) }
    let token = cursor.token
    guard token.kind == .ident || token.kind == .function else { return false }
    let name = String(decoding: cursor.list.text(token).lowercased, as: UTF8.self)
    if compound.target != nil {
      // `::before:hover` and the like: a state that nobody brings about.
      cursor.skipComponent()
      compound.target = .element
      return true
    }
    if token.kind == .function { return function(name, cursor.inside(), &compound, &book) }
    cursor.index += 1
    if let target = CompoundReader.oldElements[name] {
      compound.target = target
      compound.specificity += 1
      return true
    }
    if name == "scope", let parent = parser.parent {
      add(&compound, .either(parent.steps), CompoundReader.classWeight)
      return true
    }
    guard let test = CompoundReader.plainClass(name) else { return false }
    add(&compound, test, CompoundReader.classWeight)
    return true
  }

  private static let oldElements: [String: RuleOutcome.Target] = [
    "before": .before, "after": .after, "first-line": .element, "first-letter": .element,
  ]

  private static let otherElements: Set<String> = [
    "first-line", "first-letter", "selection", "marker", "placeholder", "backdrop", "file-selector-button",
    "cue",
    "target-text", "grammar-error", "spelling-error", "details-content", "view-transition",
    "view-transition-group", "view-transition-old", "view-transition-new", "view-transition-image-pair",
    "part",
    "slotted", "highlight", "search-text", "column", "scroll-marker", "scroll-marker-group", "scroll-button",
    "checkmark", "picker", "picker-icon",
  ]

  private mutating func pseudoElement(_ compound: inout Compound) -> Bool {
    let token = cursor.token
    guard token.kind == .ident || token.kind == .function else { return false }
    let name = String(decoding: cursor.list.text(token).lowercased, as: UTF8.self)
    cursor.skipComponent()
    compound.specificity += 1
    if name == "before" || name == "after" {
      compound.target = name == "before" ? .before : .after
      return true
    }
    compound.target = .element
    return CompoundReader.otherElements.contains(name) || name.hasPrefix("-webkit-")
  }

  private static func plainClass(_ name: String) -> SimpleSelector? {
    switch name {
    case "root", "scope": .root
    case "empty": .empty
    case "first-child": .nth(NthPattern(step: 0, offset: 1))
    case "last-child": .nth(NthPattern(step: 0, offset: 1, isFromEnd: true))
    case "first-of-type": .nth(NthPattern(step: 0, offset: 1, isOfType: true))
    case "last-of-type": .nth(NthPattern(step: 0, offset: 1, isFromEnd: true, isOfType: true))
    case "defined": .any
    default: states[name].map { .state($0) } ?? (absent.contains(name) ? .never : nil)
    }
  }

  private static let states: [String: ElementState] = [
    "link": .link, "any-link": .link, "-webkit-any-link": .link, "checked": .checked, "default": .checked,
    "enabled": .enabled, "disabled": .disabled, "required": .required, "optional": .optional,
    "read-only": .readOnly, "read-write": .readWrite, "placeholder-shown": .placeholderShown, "open": .open,
    "indeterminate": .indeterminate, "only-child": .onlyChild, "only-of-type": .onlyOfType,
  ]

  /// States that a page at rest does not have.
  private static let absent: Set<String> = [
    "hover", "active", "focus", "focus-visible", "focus-within", "visited", "target", "target-within",
    "fullscreen",
    "-webkit-full-screen", "modal", "popover-open", "picture-in-picture", "autofill", "-webkit-autofill",
    "user-valid", "user-invalid", "valid", "invalid", "in-range", "out-of-range", "host", "playing", "paused",
    "current", "past", "future", "blank", "state", "muted", "buffering", "stalled", "seeking", "horizontal",
    "vertical", "start", "end", "double-button", "single-button", "window-inactive", "corner-present",
    "increment", "decrement", "-webkit-drag", "xr-overlay", "active-view-transition", "has-slotted",
  ]

  private mutating func function(
    _ name: String, _ inner: CSSCursor, _ compound: inout Compound, _ book: inout SelectorBook
  ) -> Bool {
    switch name {
    case "is", "where", "matches", "-webkit-any", "any":
      let list = parser.inner.forgivingList(inner, &book)
      let weight = name == "where" ? 0 : list.map(\.specificity).max() ?? 0
      add(&compound, .either(list.filter { !$0.isDead }.map(\.step)), weight)
    case "not":
      guard let list = parser.inner.list(inner, &book), list.allSatisfy({ $0.target == .element }) else {
        return false
      }
      add(&compound, .neither(list.filter { !$0.isDead }.map(\.step)), list.map(\.specificity).max() ?? 0)
    case "has":
      let list = inner.commaSeparated().map { parser.inner.selector($0, &book, isRelative: true) }
      guard list.allSatisfy({ $0 != nil }) else { return false }
      let found = list.compactMap { $0 }
      add(&compound, .has(found.filter { !$0.isDead }.map(\.step)), found.map(\.specificity).max() ?? 0)
    case "nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type":
      return nth(name, inner, &compound, &book)
    case "lang":
      let ranges = inner.commaSeparated().map { ValueReader($0).cursor }
      add(&compound, .language(ranges.map { Array($0.list.text($0.token)) }), CompoundReader.classWeight)
    case "dir":
      let word = ValueReader(inner).cursor
      let isLeft = word.list.isWord(word.token, "ltr")
      add(&compound, .state(isLeft ? .leftToRight : .rightToLeft), CompoundReader.classWeight)
    case "host", "host-context", "state", "active-view-transition-type":
      add(&compound, .never, CompoundReader.classWeight)
    default: return false
    }
    return true
  }

  private mutating func nth(
    _ name: String, _ inner: CSSCursor, _ compound: inout Compound, _ book: inout SelectorBook
  ) -> Bool {
    var reader = NthReader(inner)
    guard var pattern = reader.pattern() else { return false }
    pattern.isFromEnd = name.contains("last")
    pattern.isOfType = name.hasSuffix("type")
    var weight = CompoundReader.classWeight
    if reader.cursor.takeWord("of") {
      guard !pattern.isOfType, let list = parser.inner.list(reader.cursor, &book) else { return false }
      pattern.filter = list.filter { !$0.isDead }.map(\.step)
      weight += list.map(\.specificity).max() ?? 0
      if pattern.filter.isEmpty {
        add(&compound, .never, weight)
        return true
      }
    } else if !reader.cursor.isAtEnd {
      return false
    }
    add(&compound, .nth(pattern), weight)
    return true
  }
}
