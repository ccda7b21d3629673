/// A pattern for paths: `*` and `?` within a name, `**` for any folders, `[a-z]` and `[!a-z]`, `\` for the next character.
///
/// A `*` or `?` at the start of a name matches no leading dot, and `**` no folder with one.
public struct Glob: Sendable, Hashable {
  enum Part: Sendable, Hashable {
    case anyFolders
    case name(NamePattern)
  }

  public let pattern: String
  private let parts: [Part]

  public init(_ pattern: String) {
    self.pattern = pattern
    parts = pattern.split(separator: "/").filter { $0 != "." }.map {
      $0 == "**" ? .anyFolders : .name(NamePattern($0.unicodeScalars))
    }
  }

  /// Whether the pattern has no wildcard, so that it names one file.
  public var isLiteral: Bool {
    parts.allSatisfy { if case .name(let name) = $0 { name.isLiteral } else { false } }
  }

  /// Whether the pattern matches the whole path; at most its length times the path's steps.
  public func matches(_ path: String) -> Bool {
    let names = path.split(separator: "/").filter { $0 != "." }.map { Array($0.unicodeScalars) }
    var (part, name) = (0, 0)
    var retry: (part: Int, name: Int)?
    while name < names.count {
      if part < parts.count, case .anyFolders = parts[part] {
        retry = (part + 1, name)
        part += 1
      } else if part < parts.count, case .name(let pattern) = parts[part], pattern.matches(names[name]) {
        (part, name) = (part + 1, name + 1)
      } else if let last = retry, names[last.name].first != "." {
        (part, name) = (last.part, last.name + 1)
        retry = (last.part, last.name + 1)
      } else {
        return false
      }
    }
    return part == parts.count || parts[part...] == [.anyFolders]
  }
}

/// A pattern for one name of a path.
struct NamePattern: Sendable, Hashable {
  enum Atom: Sendable, Hashable {
    case scalar(Unicode.Scalar)
    case any
    case star
    case set([ClosedRange<Unicode.Scalar>], isNegated: Bool)
  }

  private var atoms: [Atom] = []

  init(_ pattern: Substring.UnicodeScalarView) {
    var rest = pattern[...]
    var isUnclosed = false
    while let scalar = rest.popFirst() {
      switch scalar {
      case "*": if atoms.last != .star { atoms.append(.star) }
      case "?": atoms.append(.any)
      case "[":
        let set = isUnclosed ? nil : NamePattern.set(&rest)
        isUnclosed = set == nil
        atoms.append(set ?? .scalar("["))
      case "\\": atoms.append(.scalar(rest.popFirst() ?? "\\"))
      default: atoms.append(.scalar(scalar))
      }
    }
  }

  var isLiteral: Bool { atoms.allSatisfy { if case .scalar = $0 { true } else { false } } }

  func matches(_ name: [Unicode.Scalar]) -> Bool {
    if name.first == ".", atoms.first != .scalar(".") { return false }
    var (atom, index) = (0, 0)
    var retry: (atom: Int, index: Int)?
    while index < name.count {
      if atom < atoms.count, atoms[atom] == .star {
        atom += 1
        retry = (atom, index)
      } else if atom < atoms.count, NamePattern.matches(atoms[atom], name[index]) {
        (atom, index) = (atom + 1, index + 1)
      } else if let last = retry {
        (atom, index) = (last.atom, last.index + 1)
        retry = (last.atom, last.index + 1)
      } else {
        return false
      }
    }
    return atoms[atom...].allSatisfy { $0 == .star }
  }

  private static func matches(_ atom: Atom, _ scalar: Unicode.Scalar) -> Bool {
    switch atom {
    case .scalar(let own): own == scalar
    case .any, .star: true
    case .set(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
    }
  }

  /// The set after a `[`, or nil where no `]` closes it; then the bracket stands for itself.
  private static func set(_ rest: inout Substring.UnicodeScalarView) -> Atom? {
    var inner = rest
    let isNegated = inner.first == "!" || inner.first == "^"
    if isNegated { inner.removeFirst() }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while let scalar = inner.popFirst() {
      if scalar == "]", !ranges.isEmpty {
        rest = inner
        return .set(ranges, isNegated: isNegated)
      }
      ranges.append(range(from: scalar, &inner))
    }
    return nil
  }

  private static func range(
    from low: Unicode.Scalar, _ inner: inout Substring.UnicodeScalarView
  ) -> ClosedRange<Unicode.Scalar> {
    var ahead = inner
    guard ahead.popFirst() == "-", let high = ahead.popFirst(), high != "]", high >= low else {
      return low...low
    }
    inner = ahead
    return low...high
  }
}
