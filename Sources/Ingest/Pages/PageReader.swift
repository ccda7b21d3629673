import Documents
import HTML
import Styling

/// Reads a page from its events: blocks in reading order with what is hidden, tables, forms and cards.
struct PageReader {
  var builder: DocumentBuilder
  var cascade: StyleCascade
  let events: [HTMLEvent]
  var stack: [PageElement] = [PageElement(name: "document", serial: 0)]
  var outline = Outline()
  /// The block in work, once it has text.
  var draft: Block?
  /// Number of the element whose text the block in work is.
  var draftHidden = 0
  var asides: [PageAside] = []
  /// White space that is shown if text follows.
  var hasPendingSpace = false
  /// Whether nothing stands between here and the end of a link.
  var followsLink = false
  var serial = 0
  /// The number of visible blocks so far that are no headings.
  var bodyBlocks = 0
  var tables: [PageTable] = []
  var tableCount = 0
  var forms = PageForms()
  /// Of the block in work: the longest run's size and contrast are the block's look.
  var look = LookVote()

  static func document(from source: SourceFile, channel: Channel) -> Document {
    guard let events = try? HTMLReader.read(source.text) else {
      return PlainTextReader(source: source, channel: .web).documents()[0]
    }
    var reader = PageReader(
      builder: DocumentBuilder(source: source), cascade: StyleCascade(sheet: sheet(of: events)),
      events: events)
    for index in events.indices { reader.read(index) }
    while reader.stack.count > 1 { reader.close() }
    reader.flush()
    reader.forms.finish(&reader.builder)
    CardFinder.mark(&reader.builder)
    return reader.builder.document(channel: channel)
  }

  private init(builder: DocumentBuilder, cascade: StyleCascade, events: [HTMLEvent]) {
    self.builder = builder
    self.cascade = cascade
    self.events = events
  }

  private static func sheet(of events: [HTMLEvent]) -> StyleSheet {
    var sheet = StyleSheet()
    var text: [UInt8]?
    for event in events {
      switch event {
      case .start(let element) where element.name == "style": text = []
      case .text(let piece): text?.append(contentsOf: piece.bytes)
      case .end("style", _):
        if let text { sheet.add(String(decoding: text, as: UTF8.self)) }
        text = nil
      default: break
      }
    }
    return sheet
  }

  private mutating func read(_ index: Int) {
    switch events[index] {
    case .start(let element): open(element, at: index)
    case .end(let name, _): if stack.count > 1, stack[stack.count - 1].name == name { close() }
    case .text(let text): read(text)
    case .comment(_, let source): readComment(source)
    }
  }

  private mutating func open(_ element: HTMLElement, at index: Int) {
    serial += 1
    let style = cascade.open(element)
    let parent = stack[stack.count - 1]
    var opened = PageElement(name: element.name, serial: serial)
    opened.isSkipped = parent.isSkipped || PageVocabulary.skipped.contains(element.name)
    opened.isBlock = isBlock(element.name, style)
    opened.hidden = hidden(element, style, parent)
    opened.hiddenRoot = opened.hidden == nil ? 0 : parent.hidden == opened.hidden ? parent.hiddenRoot : serial
    opened.childHidden =
      element.name == "details" && element["open"] == nil ? opened.hidden ?? .closedDetails : opened.hidden
    opened.traits = parent.traits.union(PageVocabulary.traits(of: element.name))
    if style.isStruck { opened.traits.insert(.struck) }
    opened.kind = PageVocabulary.kind(of: element.name, inside: parent.kind)
    opened.isPreformatted = parent.isPreformatted || element.name == "pre" || element.name == "textarea"
    opened.look = style.textLook
    (opened.form, opened.label, opened.cell, opened.container) = (
      parent.form, parent.label, parent.cell, parent.container
    )
    if element.name == "html", let language = element["lang"]?.value { builder.language = language }
    opened.spacesChildren = style.spacesChildren
    if parent.spacesChildren { hasPendingSpace = true }
    if element.name == "a" {
      if followsLink { hasPendingSpace = true }
      opened.link = element["href"]?.value ?? ""
    }
    if opened.isBlock { flush() }
    if opened.isBlock, !PageVocabulary.leaves.contains(element.name), !opened.isSkipped {
      promoteLink()
      opened.container = openContainer(element)
    }
    opened.outlineDepth = outline.depth
    opened.bodyBlocks = bodyBlocks
    opened.linkStart = builder.content.count
    stack.append(opened)
    if !opened.isSkipped { readOwn(element, at: index) }
  }

  private func isBlock(_ name: String, _ style: ComputedStyle) -> Bool {
    switch style.display {
    case .block: true
    case .inline:
      PageVocabulary.blocks.contains(name) && !["div", "p", "li", "h1", "h2", "h3"].contains(name)
    default: PageVocabulary.blocks.contains(name)
    }
  }

  private mutating func hidden(_ element: HTMLElement, _ style: ComputedStyle, _ parent: PageElement)
    -> HiddenReason?
  {
    if element.name == "summary", parent.name == "details", !parent.hadSummary {
      stack[stack.count - 1].hadSummary = true
      return style.hidden ?? parent.hidden
    }
    if let inherited = parent.childHidden, !HiddenReason.isOfStyle(inherited) { return inherited }
    if let own = style.hidden { return own }
    if element["hidden"] != nil { return .hiddenAttribute }
    switch element.name {
    case "template": return .template
    case "noscript": return .noscript
    case "dialog": return element["open"] == nil ? .displayNone : nil
    case "title": return .attributeOnly
    default: return nil
    }
  }

  private mutating func openContainer(_ element: HTMLElement) -> Int {
    let first = builder.blocks.count
    builder.containers.append(
      Container(
        element: element.name, parent: stack[stack.count - 1].container ?? 0,
        classes: element["class"]?.value ?? "", blocks: first..<first))
    return builder.containers.count - 1
  }

  /// A link that holds blocks is a container: cards are often links.
  private mutating func promoteLink() {
    let top = stack.count - 1
    guard stack[top].name == "a", top > 0, stack[top].container == stack[top - 1].container else { return }
    let first = builder.blocks.count
    builder.containers.append(
      Container(element: "a", parent: stack[top - 1].container ?? 0, blocks: first..<first))
    stack[top].container = builder.containers.count - 1
  }

  mutating func close() {
    let top = stack.count - 1
    let element = stack[top]
    if let target = element.link, !target.isEmpty, element.linkStart < builder.content.count, !element.isBlock
    {
      builder.links.append(Hyperlink(target: target, content: element.linkStart..<linkEnd(element.linkStart)))
    }
    followsLink = element.name == "a"
    if element.isBlock { flush() }
    stack.removeLast()
    cascade.close()
    if stack[top - 1].spacesChildren { hasPendingSpace = true }
    if element.name == "table", let table = tables.popLast() { table.finish(&builder) }
    let parent = stack[top - 1].container
    guard let container = element.container, container != parent else { return }
    builder.containers[container].blocks =
      builder.containers[container].blocks.lowerBound..<builder.blocks.count
    closeOutline(element)
  }

  private func linkEnd(_ start: Int) -> Int {
    let end = builder.content.count
    return end > start && builder.content[end - 1] == 0x0A ? max(start, end - 1) : end
  }

  /// Headings end with their container unless it holds nothing but them.
  private mutating func closeOutline(_ element: PageElement) {
    if bodyBlocks > element.bodyBlocks { outline.close(to: element.outlineDepth) }
  }
}

extension HiddenReason {
  /// Whether the cascade carries the reason down by itself.
  static func isOfStyle(_ reason: HiddenReason) -> Bool {
    switch reason {
    case .displayNone, .visibilityHidden, .opacity, .zeroSize, .clipped, .offScreen, .sameColour, .textIndent,
      .overflow:
      true
    default: false
    }
  }
}
