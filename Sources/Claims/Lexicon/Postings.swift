import Storing

/// For each key a list of numbers; all lists lie in one array.
struct Postings: Sendable, Storable {
  private var starts: [Int32]
  private var values: [Int32]

  static let empty = Postings(keys: [], values: [], count: 0)

  /// The value at each place belongs to the key at that place; values of a key stay in their order.
  init(keys: [Int32], values: [Int32], count: Int) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for key in keys { starts[Int(key) + 1] += 1 }
    for key in 0..<count { starts[key + 1] += starts[key] }
    var next = starts
    var sorted = [Int32](repeating: 0, count: values.count)
    for (key, value) in zip(keys, values) {
      sorted[Int(next[Int(key)])] = value
      next[Int(key)] += 1
    }
    self.starts = starts
    self.values = sorted
  }

  init(from reader: inout StoredReader) throws(StoredError) {
    starts = try reader.numbers(Int32.self)
    values = try reader.numbers(Int32.self)
  }

  func store(in writer: inout StoredWriter) {
    writer.numbers(starts)
    writer.numbers(values)
  }

  /// Whether it has a list for each of some keys, of values below a bound.
  func isSound(keys: Int, values bound: Int) -> Bool {
    keys >= 0 && starts.count == keys + 1 && starts[0] == 0 && Int(starts[keys]) == values.count
      && zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
      && values.allSatisfy { $0 >= 0 && Int($0) < bound }
  }

  /// How many keys there are.
  var count: Int { starts.count - 1 }

  /// The places of a key's values in the list of all.
  func places(of key: Int) -> Range<Int> { Int(starts[key])..<Int(starts[key + 1]) }

  subscript(place place: Int) -> Int32 { values[place] }

  /// Adds a key's values to a set.
  func mark(_ key: Int, in set: inout BitSet) { set.insert(values.span.extracting(places(of: key))) }

  /// Appends the numbers of those of a key's values that a set holds.
  func append(_ key: Int, in set: BitSet, numbers: [Int32], to list: inout [Int32]) {
    let own = values.span.extracting(places(of: key))
    for index in own.indices where set.contains(Int(own[index])) { list.append(numbers[Int(own[index])]) }
  }
}
