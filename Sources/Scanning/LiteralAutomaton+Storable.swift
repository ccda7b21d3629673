public import Storing

extension LiteralAutomaton: Storable {
  public func store(in writer: inout StoredWriter) {
    writer.numbers(edges)
    writer.numbers(slots)
    writer.numbers(fail)
    writer.numbers(output)
    writer.numbers(literal)
    writer.numbers(lengths)
  }

  /// Checks that every walk ends: each link leads to a state nearer to the root, and the table of states has gaps.
  public init(from reader: inout StoredReader) throws(StoredError) {
    let edges = try reader.numbers(UInt64.self)
    let slots = try reader.numbers(UInt32.self)
    let fail = try reader.numbers(UInt32.self)
    let output = try reader.numbers(UInt32.self)
    let literal = try reader.numbers(Int32.self)
    let lengths = try reader.numbers(UInt32.self)
    let count = edges.count
    guard count > 0, [fail.count, output.count, literal.count].allSatisfy({ $0 == count }),
      slots.count.nonzeroBitCount == 1, slots.count >= count, slots.allSatisfy({ $0 < count }),
      slots.contains(0)
    else { throw .invalid }
    var depths = [UInt32](repeating: 0, count: count)
    for state in 1..<max(count, 1) {
      let parent = Int(edges[state] >> 32)
      guard parent < state else { throw .invalid }
      depths[state] = depths[parent] + 1
    }
    for state in 0..<count {
      let (link, end, found) = (Int(fail[state]), Int(output[state]), Int(literal[state]))
      guard link < count, end < count, found < lengths.count,
        state == 0 ? link == 0 && end == 0 && found < 0 : depths[link] < depths[state],
        depths[end] <= depths[state], end == 0 || literal[end] >= 0,
        found < 0 || lengths[found] == depths[state]
      else { throw .invalid }
    }
    self.init(edges: edges, slots: slots, fail: fail, output: output, literal: literal, lengths: lengths)
  }

  /// With a table of the states after the root.
  init(
    edges: [UInt64], slots: [UInt32], fail: [UInt32], output: [UInt32], literal: [Int32], lengths: [UInt32]
  ) {
    var root = [UInt32](repeating: 0, count: 0x10000)
    var children = [UInt64](repeating: 0, count: edges.count)
    for state in 1..<max(edges.count, 1) {
      if edges[state] < 0x10000 { root[Int(edges[state])] = UInt32(state) }
      children[Int(edges[state] >> 32)] |= 1 << (edges[state] & 63)
    }
    self.init(
      edges: edges, slots: slots, mask: slots.count - 1, root: root, fail: fail, output: output,
      children: children, literal: literal, lengths: lengths)
  }
}
