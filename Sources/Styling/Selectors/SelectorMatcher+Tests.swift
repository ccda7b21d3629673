import HTML

extension SelectorMatcher {
  /// Whether an element passes one test.
  mutating func passes(_ test: SimpleSelector, _ node: Int) -> Bool {
    switch test {
    case .any: return true
    case .never: return false
    case .element(let number): return page.tree.nodes[node].name.rawValue == number
    case .class(let number): return page.names.has(number, node)
    case .id(let number): return page.names.idOf[node] == number
    case .attribute(let test): return passes(test, node)
    case .nth(let pattern): return passes(pattern, node)
    case .root: return page.tree.nodes[node].parent == 0 && page.tree.nodes[node].name == .html
    case .empty: return isEmpty(node)
    case .state(let state): return passes(state, node)
    case .either(let steps): return matchesAny(steps, node)
    case .neither(let steps): return !matchesAny(steps, node)
    case .has(let steps): return has(steps, node)
    case .language(let ranges): return isInLanguage(ranges, node)
    }
  }

  private mutating func matchesAny(_ steps: [Int32], _ node: Int) -> Bool {
    for step in steps where matches(step, node) { return true }
    return false
  }

  private func passes(_ test: AttributeTest, _ node: Int) -> Bool {
    guard let attribute = page.tree.attribute(HTMLAttributeName(rawValue: test.name), of: node) else {
      return false
    }
    let value = page.tree.bytes(of: attribute)
    switch test.relation {
    case .present: return true
    case .equals: return test.isSame(value)
    case .includes:
      guard !test.value.isEmpty else { return false }
      return value.split(whereSeparator: \.isCSSSpace).contains { test.isSame($0) }
    case .dash:
      let count = test.value.count
      return test.isSame(value)
        || value.count > count && value[value.startIndex + count] == 0x2D && test.isSame(value.prefix(count))
    case .prefix: return !test.value.isEmpty && test.isSame(value.prefix(test.value.count))
    case .suffix: return !test.value.isEmpty && test.isSame(value.suffix(test.value.count))
    case .substring:
      let count = test.value.count
      guard count > 0, value.count >= count else { return false }
      for start in value.startIndex...(value.endIndex - count)
      where test.isSame(value[start..<(start + count)]) { return true }
      return false
    }
  }

  private mutating func passes(_ pattern: NthPattern, _ node: Int) -> Bool {
    if !pattern.filter.isEmpty { return passesFiltered(pattern, node) }
    var place = Int(pattern.isOfType ? places.placeOfType[node] : places.place[node])
    if pattern.isFromEnd {
      place = places.count(page.tree, siblingsOf: node, ofType: pattern.isOfType) - place + 1
    }
    return pattern.matches(place)
  }

  private mutating func passesFiltered(_ pattern: NthPattern, _ node: Int) -> Bool {
    guard matchesAny(pattern.filter, node) else { return false }
    var place = 1
    if pattern.isFromEnd {
      var next = Int(page.tree.nodes[node].end)
      let end = Int(page.tree.nodes[Int(page.tree.nodes[node].parent)].end)
      while next < end {
        if page.tree.nodes[next].kind == .element, matchesAny(pattern.filter, next) { place += 1 }
        next = Int(page.tree.nodes[next].end)
      }
    } else {
      var before = places.previous[node]
      while before >= 0 {
        if matchesAny(pattern.filter, Int(before)) { place += 1 }
        before = places.previous[Int(before)]
      }
    }
    return pattern.matches(place)
  }

  private func isEmpty(_ node: Int) -> Bool {
    var child = node + 1
    while child < Int(page.tree.nodes[node].end) {
      if page.tree.nodes[child].kind != .comment { return false }
      child += 1
    }
    return true
  }

  private func isInLanguage(_ ranges: [[UInt8]], _ node: Int) -> Bool {
    var node = node
    while node > 0 {
      if let attribute = page.tree.attribute(.lang, of: node) {
        let value = page.tree.bytes(of: attribute).lowercased
        return ranges.contains { range in
          let range = range[...].lowercased
          return value.starts(with: range) && (value.count == range.count || value[range.count] == 0x2D)
        }
      }
      node = Int(page.tree.nodes[node].parent)
    }
    return false
  }

  private func passes(_ state: ElementState, _ node: Int) -> Bool {
    let name = page.tree.nodes[node].name
    let isControl = [.input, .button, .select, .textarea].contains(name)
    switch state {
    case .link: return (name == .a || name == .area) && page.tree.has(.href, node)
    case .checked:
      return name == .input && page.tree.has(.checked, node)
        || name == .option && page.tree.has(.selected, node)
    case .disabled: return isDisabled(node)
    case .enabled:
      return (isControl || [.option, .optgroup, .fieldset].contains(name)) && !isDisabled(node)
    case .required: return isControl && name != .button && page.tree.has(.required, node)
    case .optional: return isControl && name != .button && !page.tree.has(.required, node)
    case .readWrite: return (name == .input || name == .textarea) && !page.tree.has(.disabled, node)
    case .readOnly: return !(name == .input || name == .textarea) || page.tree.has(.disabled, node)
    case .placeholderShown:
      return (name == .input || name == .textarea) && page.tree.has(.placeholder, node)
        && !page.tree.has(.value, node)
    case .open: return (name == .details || name == .dialog) && page.tree.has(.open, node)
    case .onlyChild: return places.count(page.tree, siblingsOf: node, ofType: false) == 1
    case .onlyOfType: return places.count(page.tree, siblingsOf: node, ofType: true) == 1
    case .leftToRight: return !isRightToLeft(node)
    case .rightToLeft: return isRightToLeft(node)
    case .indeterminate: return false
    }
  }

  private func isRightToLeft(_ node: Int) -> Bool {
    var node = node
    while node > 0 {
      if let attribute = page.tree.attribute(.dir, of: node) {
        let value = page.tree.bytes(of: attribute)
        if value.isWord("rtl") { return true }
        if value.isWord("ltr") { return false }
      }
      node = Int(page.tree.nodes[node].parent)
    }
    return false
  }

  /// Its own attribute's or that of a fieldset around it.
  private func isDisabled(_ node: Int) -> Bool {
    let name = page.tree.nodes[node].name
    let controls: [HTMLName] = [.input, .button, .select, .textarea, .option, .optgroup, .fieldset]
    guard controls.contains(name) else { return false }
    if page.tree.has(.disabled, node) { return true }
    var above = Int(page.tree.nodes[node].parent)
    var reach = 64
    while above > 0, reach > 0 {
      if page.tree.nodes[above].name == .fieldset, page.tree.has(.disabled, above) { return true }
      above = Int(page.tree.nodes[above].parent)
      reach -= 1
    }
    return false
  }
}

extension AttributeTest {
  func isSame(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count == value.count else { return false }
    guard ignoresCase else { return bytes.elementsEqual(value) }
    return zip(bytes, value).allSatisfy {
      ($0 &- 0x41 < 26 ? $0 | 0x20 : $0) == ($1 &- 0x41 < 26 ? $1 | 0x20 : $1)
    }
  }
}
