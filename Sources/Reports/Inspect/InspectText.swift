public import Documents

/// A document as a reader sees it: its blocks in reading order, what is hidden and why, and its controls.
public struct InspectText: Sendable {
  private let documents: [Document]
  private let viewport: Viewport
  private let options: TextReport.Options

  /// The documents of one file: one, or the records of a CSV.
  public init(_ documents: [Document], viewport: Viewport = .phone, options: TextReport.Options) {
    self.documents = documents
    self.viewport = viewport
    self.options = options
  }

  /// The text as UTF-8.
  public func render() -> [UInt8] {
    var page = TextPage(palette: Palette(usesColour: options.usesColour), width: 120)
    for document in documents {
      page.gap()
      writeHead(document, to: &page)
      for block in document.blocks { write(block, of: document, to: &page) }
      for control in document.controls { write(control, of: document, to: &page) }
    }
    return page.bytes
  }

  private func writeHead(_ document: Document, to page: inout TextPage) {
    let channel = VisibleText.of(Terms.channel(document.channel).text(in: options.language))
    let hidden = document.blocks.count { reason($0) != nil }
    let counts =
      options.language == .zh
      ? "\(document.blocks.count) 段，其中 \(hidden) 段读者看不到"
      : "\(document.blocks.count) blocks, \(hidden) hidden from the reader"
    let screen = document.looks.isEmpty ? "" : " · " + Terms.viewport(viewport).text(in: options.language)
    page.line(
      page.palette.paint(channel, .cyan) + " › "
        + page.palette.paint(Place.document(path: document.path, row: document.row), .bold)
        + " · \(document.source.mediaType.rawValue) · \(VisibleText.of(document.source.encoding)) · \(counts)\(screen)"
    )
  }

  private func write(_ block: Block, of document: Document, to page: inout TextPage) {
    let line = line(of: document.sourceSpan(of: block.content).start, in: document)
    let hiddenBy = reason(block)
    let head = "\(line)  \(InspectText.name(of: block.kind).padded(to: 12))"
    var text = VisibleText.of(document.text(block.content))
    if let reason = hiddenBy { text = "[\(hidden(reason))] \(text)" }
    let parts = LineFolder.lines(of: text, width: page.width - 22)
    for (index, part) in parts.enumerated() {
      let lead = index == 0 ? page.palette.paint(head, .dim) : String(repeating: " ", count: 20)
      page.line("\(lead)  \(hiddenBy == nil ? part : page.palette.paint(part, .dim))")
    }
    if document.source.mediaType == .html {
      let look = look(of: block, in: document)
      page.line(page.palette.paint(VisibleText.of(block.path) + look, .dim), indent: 22)
    }
  }

  /// Why a block is not seen on the screen that is shown.
  private func reason(_ block: Block) -> HiddenReason? {
    block.visibility.reason ?? (block.hiddenOn?.viewport == viewport ? block.hiddenOn?.reason : nil)
  }

  /// " · 9 px · #999999ff/#ffffffff · 2.8:1", of the longest piece.
  private func look(of block: Block, in document: Document) -> String {
    guard let look = document.look(of: block.content, on: viewport)?.text else { return "" }
    var parts: [String] = []
    if let size = look.fontSize { parts.append("\(InspectText.figure(size)) px") }
    if let weight = look.fontWeight, weight >= 600 { parts.append(Terms.bold.text(in: options.language)) }
    if let contrast = look.contrast { parts.append("\(InspectText.figure(contrast)):1") }
    parts += look.gaps.map { Terms.gap($0).text(in: options.language) }
    return parts.map { " · " + $0 }.joined()
  }

  /// With one decimal place at most.
  static func figure(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  private func write(_ control: FormControl, of document: Document, to page: inout TextPage) {
    let line = line(of: control.source.start, in: document)
    let label = control.label.map { document.text(document.blocks[$0].content) }
    var parts = [label.map { "「\($0)」" } ?? (options.language == .zh ? "（无标签）" : "(no label)")]
    parts += InspectText.states(of: control).map { $0.text(in: options.language) }
    if !control.name.isEmpty { parts.append("\(control.name)=\(control.value)") }
    if let reason = control.visibility.reason { parts.append("[\(hidden(reason))]") }
    let head = page.palette.paint("\(line)  \(("<" + control.kind.rawValue + ">").padded(to: 12))", .dim)
    page.line("\(head)  \(VisibleText.of(parts.joined(separator: " · ")))")
  }

  private static func states(of control: FormControl) -> [LocalizedText] {
    var states: [LocalizedText] = []
    if control.isOnByDefault {
      states.append(LocalizedText(zh: "默认勾选或填好", en: "on by default"))
    } else if control.kind == .checkbox || control.kind == .radio {
      states.append(LocalizedText(zh: "默认未选", en: "off by default"))
    }
    if control.isRequired { states.append(LocalizedText(zh: "必填", en: "required")) }
    if control.isDisabled { states.append(LocalizedText(zh: "不可改", en: "disabled")) }
    return states
  }

  private func hidden(_ reason: HiddenReason) -> String {
    let what = Terms.hidden.text(in: options.language)
    return what + Terms.colon.text(in: options.language) + Terms.hiddenBy(reason).text(in: options.language)
  }

  private func line(of offset: Int, in document: Document) -> String {
    let number = String(document.source.position(at: offset).line)
    return String(repeating: " ", count: max(0, 6 - number.count)) + number
  }

  private static func name(of kind: Block.Kind) -> String {
    switch kind {
    case .heading(let level): "h\(level)"
    case .paragraph: "p"
    case .listItem: "li"
    case .tableCell: "td"
    case .tableHeader: "th"
    case .caption: "caption"
    case .quote: "quote"
    case .preformatted: "pre"
    case .label: "label"
    case .button: "button"
    case .summary: "summary"
    case .option: "option"
    case .title: "title"
    case .comment: "comment"
    case .attribute(let name): "@\(VisibleText.of(name))"
    }
  }
}
