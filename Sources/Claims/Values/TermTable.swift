/// Words with a payload, found at a place of the text by their first or their last scalar; the longest wins.
struct TermTable<Payload: Sendable>: Sendable {
  private struct Entry: Sendable {
    let scalars: [UInt32]
    let payload: Payload
  }

  private var byFirst: [UInt32: [Entry]] = [:]
  private var byLast: [UInt32: [Entry]] = [:]

  /// Each group lists its words separated by spaces; "_" stands for a space inside a word.
  init(_ groups: [(String, Payload)]) {
    for (words, payload) in groups {
      for word in words.split(separator: " ") {
        let scalars = word.unicodeScalars.map { $0 == "_" ? 0x20 : $0.value }
        guard let first = scalars.first, let last = scalars.last else { continue }
        let entry = Entry(scalars: scalars, payload: payload)
        byFirst[first, default: []].append(entry)
        byLast[last, default: []].append(entry)
      }
    }
    byFirst = byFirst.mapValues { $0.sorted { $0.scalars.count > $1.scalars.count } }
    byLast = byLast.mapValues { $0.sorted { $0.scalars.count > $1.scalars.count } }
  }

  /// The longest word that begins at `index`; a Latin word must end there.
  func match(_ text: [UInt32], at index: Int) -> (end: Int, payload: Payload)? {
    guard index < text.count, let entries = byFirst[text[index]] else { return nil }
    for entry in entries {
      let end = index + entry.scalars.count
      guard end <= text.count, entry.scalars.elementsEqual(text[index..<end]) else { continue }
      if end < text.count, Self.isLatin(text[end - 1]), Self.isLatin(text[end]) { continue }
      return (end, entry.payload)
    }
    return nil
  }

  /// The longest word that ends before `index`; a Latin word must begin there.
  func matchEnding(_ text: [UInt32], at index: Int) -> (start: Int, payload: Payload)? {
    guard index > 0, let entries = byLast[text[index - 1]] else { return nil }
    for entry in entries {
      let start = index - entry.scalars.count
      guard start >= 0, entry.scalars.elementsEqual(text[start..<index]) else { continue }
      if start > 0, Self.isLatin(text[start]), Self.isLatin(text[start - 1]) { continue }
      return (start, entry.payload)
    }
    return nil
  }

  private static func isLatin(_ scalar: UInt32) -> Bool { scalar >= 0x61 && scalar <= 0x7A }
}
