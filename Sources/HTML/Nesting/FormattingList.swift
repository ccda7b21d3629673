/// HTML's list of active formatting elements (13.2.4.3): what is opened anew in the next paragraph.
struct FormattingList {
  struct Entry {
    /// Number of the name; -1 for a marker: what stands before it is out of reach.
    var name: Int32
    var handle: Int32 = -1
    /// Where the element stands on the stack, if it does.
    var slot: Int32 = -1
    /// Index of the start tag.
    var token: Int32 = -1
    var isMarker: Bool { name < 0 }
  }

  var entries: [Entry] = []
  /// More elements than this are not carried on; HTML has no limit, and time for it neither.
  private static let limit = 64

  /// Index of the last entry of a name behind the last marker, or nil.
  func index(of name: Int32) -> Int? {
    var index = entries.count - 1
    while index >= 0, !entries[index].isMarker {
      if entries[index].name == name { return index }
      index -= 1
    }
    return nil
  }

  func index(ofHandle handle: Int32) -> Int? {
    var index = entries.count - 1
    while index >= 0, !entries[index].isMarker {
      if entries[index].handle == handle { return index }
      index -= 1
    }
    return nil
  }

  /// Adds an element; of more than three alike the first goes.
  mutating func append(_ entry: Entry, isAlike: (Entry) -> Bool) {
    var alike: [Int] = []
    var index = entries.count - 1
    while index >= 0, !entries[index].isMarker {
      if entries[index].name == entry.name, isAlike(entries[index]) { alike.append(index) }
      index -= 1
    }
    if alike.count >= 3 {
      entries.remove(at: alike[alike.count - 1])
    } else if entries.count - 1 - index >= FormattingList.limit {
      entries.remove(at: index + 1)
    }
    entries.append(entry)
  }

  mutating func appendMarker() { entries.append(Entry(name: -1)) }

  mutating func clearToMarker() {
    while let last = entries.popLast(), !last.isMarker {}
  }
}
