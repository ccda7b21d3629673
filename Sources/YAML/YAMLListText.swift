/// Adds an entry to the list of a file as text, so that whatever people wrote there stays as it is.
public struct YAMLListText {
  /// Why nothing was added.
  public enum Failure: Error, Hashable, Sendable {
    case unreadable(YAMLError)
    /// The list is written in a way that takes no further line; it starts here.
    case notExtendable(YAMLMark)
  }

  private let key: String

  /// The list stands under `key`, or is the whole file.
  public init(key: String) { self.key = key }

  /// The file with the entry as its last; `entry` holds the lines of a mapping without indentation.
  ///
  /// Without a file, or with one of comments only, the list is begun; `header` stands above it in a new file.
  public func adding(_ entry: [String], to bytes: [UInt8]?, header: [String] = []) throws(Failure) -> [UInt8]
  {
    let old = String(decoding: bytes ?? Array(header.map { "# \($0)\n" }.joined().utf8), as: UTF8.self)
    let lineEnd = old.contains("\r\n") ? "\r\n" : "\n"
    guard let node = try node(of: bytes ?? []) else {
      let result = Array((ended(old, lineEnd) + text(key: true, entry, indent: 2, lineEnd)).utf8)
      try check(result, keeps: [], at: YAMLMark(line: 1, column: 1))
      return result
    }
    let items = try items(of: node)
    let source = YAMLSource(bytes ?? [])
    var new = old
    if let list = items.list, items.items.isEmpty, case .sequence = list.content {
      new = try withoutEmptyList(old, at: list.mark, source)
    }
    let indent = items.items.last.map { dashIndent($0.mark, source) } ?? 2
    new = ended(new, lineEnd) + text(key: items.list == nil, entry, indent: indent, lineEnd)
    let result = Array(new.utf8)
    try check(result, keeps: items.items, at: items.list?.mark ?? node.mark)
    return result
  }

  /// The line on which the last entry of a file begins, from 1; 1 for a file without.
  public func lastLine(of bytes: [UInt8]) -> Int {
    guard let node = try? node(of: bytes), let last = try? items(of: node).items.last else { return 1 }
    return last.mark.line
  }

  private func node(of bytes: [UInt8]) throws(Failure) -> YAMLNode? {
    do throws(YAMLError) {
      let node = try YAMLReader.read(bytes)
      return node.isNull ? nil : node
    } catch .empty {
      return nil
    } catch {
      throw .unreadable(error)
    }
  }

  private func items(of node: YAMLNode) throws(Failure) -> (list: YAMLNode?, items: [YAMLNode]) {
    switch node.content {
    case .sequence(let items): return (node, items)
    case .scalar: throw .notExtendable(node.mark)
    case .mapping(let entries):
      guard let list = entries.first(where: { $0.key == key })?.value else { return (nil, []) }
      if case .sequence(let items) = list.content { return (list, items) }
      guard list.isNull else { throw .notExtendable(list.mark) }
      return (list, [])
    }
  }

  /// Takes `[]` away, in whose place the first entry comes.
  private func withoutEmptyList(
    _ text: String, at mark: YAMLMark, _ source: YAMLSource
  ) throws(Failure) -> String {
    let bytes = Array(text.utf8)
    let offset = source.offset(of: mark) + bytes.count - source.text.count
    guard let end = bytes[offset...].firstIndex(of: UInt8(ascii: "]")) else { throw .notExtendable(mark) }
    return String(decoding: bytes[..<offset] + bytes[(end + 1)...], as: UTF8.self)
  }

  /// The columns before the dash of an item.
  private func dashIndent(_ mark: YAMLMark, _ source: YAMLSource) -> Int {
    for number in stride(from: mark.line, through: 1, by: -1) {
      let line = source.line(number) ?? ""
      let rest = line.drop { $0 == " " }
      if rest.first == "-" { return line.count - rest.count }
    }
    return 0
  }

  private func text(key isWritten: Bool, _ entry: [String], indent: Int, _ lineEnd: String) -> String {
    let space = String(repeating: " ", count: indent)
    let lines = entry.enumerated().map { space + ($0.offset == 0 ? "- " : "  ") + $0.element }
    return ((isWritten ? ["\(key):"] : []) + lines).map { $0 + lineEnd }.joined()
  }

  private func ended(_ text: String, _ lineEnd: String) -> String {
    text.isEmpty || text.utf8.last == 0x0A ? text : text + lineEnd
  }

  /// What was made must hold all that was there, and one entry more.
  private func check(_ bytes: [UInt8], keeps old: [YAMLNode], at mark: YAMLMark) throws(Failure) {
    guard let node = try? node(of: bytes), let new = try? items(of: node).items, new.count == old.count + 1,
      zip(old, new).allSatisfy({ $0.isAlike($1) })
    else { throw .notExtendable(mark) }
  }
}

extension YAMLNode {
  /// Whether both say the same, wherever they stand.
  func isAlike(_ other: YAMLNode) -> Bool {
    switch (content, other.content) {
    case (.scalar, .scalar): content == other.content
    case (.sequence(let left), .sequence(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.isAlike($1) }
    case (.mapping(let left), .mapping(let right)):
      left.count == right.count
        && zip(left, right).allSatisfy { $0.key == $1.key && $0.value.isAlike($1.value) }
    default: false
    }
  }
}
