/// Turns the parser's view of the nesting and the tokens of the source into events.
final class EventAssembler {
  private enum Open {
    case element(Int32)
    /// An element that only the parser made; leaves no event.
    case silent
    /// A `tbody` that HTML puts around rows and the source does not write.
    case impliedBody
  }

  private let page: PageTokens
  private let table = TagNames.table
  private let row = TagNames.tr
  private let items: [Outline.Item]
  private var open: [Open] = []
  /// Index of the item that the parser has reached.
  private var current = -1
  /// Index of the first item whose text or comments are not delivered.
  private var pending = 0
  private var isCurrentDelivered = false
  private(set) var events: [HTMLEvent] = []

  init(_ page: PageTokens, _ items: [Outline.Item]) {
    self.page = page
    self.items = items
    events.reserveCapacity(page.tokens.count + 8)
  }

  func start(at offset: Int, isParagraph: Bool) {
    advance(to: offset)
    guard current >= 0, !isCurrentDelivered else { return open.append(.silent) }
    let item = items[current]
    switch item.kind {
    case .start, .implied, .void:
      if isParagraph, item.name != TagNames.p { return open.append(.silent) }
      isCurrentDelivered = true
      deliver(before: current)
      begin(item)
    case .end, .text, .comment, .silent: open.append(.silent)
    }
  }

  private func begin(_ item: Outline.Item) {
    let token = page.tokens[Int(item.token)]
    let name = item.kind == .implied ? item.name : token.name
    let place = Int(token.start)
    closeImpliedBody(before: name, at: place)
    if name == row, case .element(table)? = open.last {
      events.append(.start(page.impliedElement(TagNames.tbody, at: place)))
      open.append(.impliedBody)
    }
    events.append(.start(item.kind == .implied ? page.impliedElement(name, at: place) : page.element(token)))
    open.append(.element(name))
  }

  /// Only rows stand in a `tbody` that was implied; the next part of the table ends it.
  private func closeImpliedBody(before name: Int32, at place: Int) {
    guard case .impliedBody? = open.last, TagNames.tableParts.contains(name) else { return }
    open.removeLast()
    events.append(page.end(TagNames.tbody, place..<place))
  }

  func end(at offset: Int) {
    advance(to: offset)
    deliver(before: current)
    close()
  }

  private func close() {
    let range = current < 0 ? 0..<0 : page.tokens[Int(items[current].token)].source
    var isOpen = true
    while isOpen, let last = open.popLast() {
      switch last {
      case .impliedBody: events.append(page.end(TagNames.tbody, range.lowerBound..<range.lowerBound))
      case .silent: isOpen = false
      case .element(let name):
        events.append(page.end(name, written(name, range)))
        isOpen = false
      }
    }
  }

  /// The source of an end: the tag where it was written, else an empty range.
  private func written(_ name: Int32, _ range: Range<Int>) -> Range<Int> {
    guard current >= 0 else { return range.lowerBound..<range.lowerBound }
    let item = items[current]
    if !isCurrentDelivered, item.kind == .end, item.name == name {
      isCurrentDelivered = true
      // `<path/>` is its own end.
      return page.tokens[Int(item.token)].kind == .start ? range.upperBound..<range.upperBound : range
    }
    let isLast = current == items.count - 1 && item.kind != .end
    let place = item.kind == .void || isLast ? range.upperBound : range.lowerBound
    return place..<place
  }

  func content(at offset: Int) {
    advance(to: offset)
    deliver(before: current + 1)
  }

  /// What the parser left open or never reached.
  func finish() {
    while !open.isEmpty {
      current = max(current, items.count - 1)
      deliver(before: items.count)
      close()
    }
    deliver(before: items.count)
  }

  private func advance(to offset: Int) {
    while current + 1 < items.count, Int(items[current + 1].offset) < offset {
      current += 1
      isCurrentDelivered = false
    }
  }

  private func deliver(before limit: Int) {
    while pending < limit {
      let item = items[pending]
      pending += 1
      switch item.kind {
      case .comment: events.append(page.comment(page.tokens[Int(item.token)]))
      case .text: text(from: Int(item.token))
      case .start, .void, .end, .implied, .silent: continue
      }
    }
  }

  private func text(from first: Int) {
    var index = first
    while index < page.tokens.count, page.tokens[index].isText {
      events.append(.text(page.text(page.tokens[index])))
      index += 1
    }
  }
}
