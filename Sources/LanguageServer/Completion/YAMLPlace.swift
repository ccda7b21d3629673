/// Where a byte stands in a YAML text, also in one that is still being written.
struct YAMLPlace: Hashable {
  enum Step: Hashable {
    case key(String)
    case item
  }

  enum Role: Hashable {
    case key
    case value
    /// A word that may become a key or is a value already.
    case either
  }

  /// From the root to the mapping, the list or the value that holds the byte.
  var path: [Step]
  var role: Role
  /// What stands there, as far as the byte; without a quotation mark.
  var prefix: String
  /// Bytes of all that stands there; without quotation marks.
  var range: Range<Int>
  var isQuoted = false
  /// The scalars of the same mapping by their keys; a key whose value is none has an empty text.
  var siblings: [String: String] = [:]
}
