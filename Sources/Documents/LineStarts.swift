/// Where the lines of a text begin; they end at LF, CR LF or CR.
public enum LineStarts {
  /// Offsets at which each line starts; the first is 0.
  public static func of(_ bytes: [UInt8]) -> [Int] {
    var starts = [0]
    let span = bytes.span
    var index = 0
    while index < span.count {
      let byte = span[index]
      index += 1
      if byte == 0x0A {
        starts.append(index)
      } else if byte == 0x0D {
        if index < span.count, span[index] == 0x0A { index += 1 }
        starts.append(index)
      }
    }
    return starts
  }

  /// The number from 0 of the line that holds a byte.
  public static func line(of offset: Int, in starts: [Int]) -> Int {
    max(0, starts.indices.partitioningIndex { starts[$0] > offset } - 1)
  }
}
