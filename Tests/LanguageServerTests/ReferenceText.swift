/// A text as a list of scalars, edited and measured in the plainest way: what the exact mapper is held against.
struct ReferenceText {
  var scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  var bytes: [UInt8] { scalars.flatMap { Array(String($0).utf8) } }

  /// For each line its first scalar, and the one behind its last.
  var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < scalars.count {
      let isCRLF = scalars[index] == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if scalars[index] == "\n" || scalars[index] == "\r" {
        lines.append(start..<index)
        index += isCRLF ? 2 : 1
        start = index
      } else {
        index += 1
      }
    }
    return lines + [start..<scalars.count]
  }

  /// The number of the scalar at a place, clamped as the protocol says.
  func index(line: Int, character: Int, _ units: (Unicode.Scalar) -> Int) -> Int {
    let lines = lines
    guard line < lines.count else { return scalars.count }
    var index = lines[line].lowerBound
    var rest = character
    while index < lines[line].upperBound, units(scalars[index]) <= rest {
      rest -= units(scalars[index])
      index += 1
    }
    return index
  }
}
