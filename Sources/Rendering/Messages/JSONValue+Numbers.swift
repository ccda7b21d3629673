import JSON

/// What the browser's answers are read with: absent lists are empty, numbers may be written either way.
extension JSONValue {
  var list: [JSONValue] { items ?? [] }

  var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  /// The whole numbers of a list; -1 for what is none.
  var ints: [Int] { list.map { $0.int ?? -1 } }
}
