/// A step of an expanded pattern.
enum PatternAtom: Hashable, Sendable {
  /// One of several literals; the empty literal makes the step optional.
  case literals([Literal])
  case value(ValueMatcher, field: String)
  case gap(PatternGap)
}

/// Turns a pattern into flat sequences of steps. Alternatives of literals stay one step, so that the number
/// of sequences stays small.
struct PatternExpansion {
  /// Word lists and patterns of the vocabularies that may be named.
  private let vocabularies: [String: [PatternNode]]
  private(set) var pool: LiteralPool
  /// What each vocabulary that was named expands to.
  private var named: [String: [[PatternAtom]]] = [:]
  static let maximumVariants = 512
  static let maximumLiterals = 24
  /// Variants of a pattern once each step that may be missing is left out or put in.
  static let maximumRoutes = 4_096

  init(vocabularies: [String: [PatternNode]], pool: LiteralPool) {
    self.vocabularies = vocabularies
    self.pool = pool
  }

  mutating func expand(_ node: PatternNode) throws(PatternError) -> [[PatternAtom]] {
    if case .literal(let literal) = node { return [[.literals([literal])]] }
    let variants = try variants(node, inside: [])
    var finished: [[PatternAtom]] = []
    for variant in variants { try PatternExpansion.addWithoutEmptyLiterals(variant, to: &finished) }
    let useful = finished.compactMap(PatternExpansion.trimmed)
    guard !useful.isEmpty else { throw .onlyGaps }
    return useful
  }

  private mutating func variants(
    _ node: PatternNode, inside names: [String]
  ) throws(PatternError) -> [[PatternAtom]] {
    switch node {
    case .literal(let literal): return [[.literals([literal])]]
    case .gap(let gap): return [[.gap(gap)]]
    case .value(let matcher, let field): return [[.value(matcher, field: field)]]
    case .reference(let name, let column):
      if let known = named[name] { return known }
      guard let patterns = vocabularies[name] else { throw .unknownName(name, column: column) }
      guard !names.contains(name) else { throw .circular(name) }
      let expanded = try joined(patterns, inside: names + [name])
      named[name] = expanded
      return expanded
    case .alternatives(let branches): return try joined(branches, inside: names)
    case .sequence(let parts): return try sequence(parts, inside: names)
    }
  }

  private mutating func sequence(
    _ parts: [PatternNode], inside names: [String]
  ) throws(PatternError) -> [[PatternAtom]] {
    var result: [[PatternAtom]] = [[]]
    result[0].reserveCapacity(parts.count)
    for part in parts {
      if let atom = PatternExpansion.atom(part) {
        for index in result.indices { append(atom, to: &result[index]) }
        continue
      }
      let tails = try variants(part, inside: names)
      var next: [[PatternAtom]] = []
      next.reserveCapacity(result.count * tails.count)
      for head in result { for tail in tails { next.append(concatenated(head, tail)) } }
      guard next.count <= PatternExpansion.maximumVariants else {
        throw .tooManyVariants(PatternExpansion.maximumVariants)
      }
      result = next
    }
    return result
  }

  /// The step of a node that is one step.
  private static func atom(_ node: PatternNode) -> PatternAtom? {
    switch node {
    case .literal(let literal): .literals([literal])
    case .gap(let gap): .gap(gap)
    case .value(let matcher, let field): .value(matcher, field: field)
    case .sequence, .alternatives, .reference: nil
    }
  }

  /// Branches that are literals only become one step.
  private mutating func joined(
    _ branches: [PatternNode], inside names: [String]
  ) throws(PatternError) -> [[PatternAtom]] {
    var literals: [Literal] = []
    var others: [[PatternAtom]] = []
    for branch in branches {
      if case .literal(let literal) = branch {
        literals.append(literal)
        continue
      }
      for variant in try variants(branch, inside: names) {
        if variant.isEmpty {
          literals.append(.empty)
        } else if variant.count == 1, case .literals(let found) = variant[0] {
          literals += found
        } else {
          others.append(variant)
        }
      }
    }
    return literals.isEmpty ? others : [[.literals(literals)]] + others
  }

  private mutating func concatenated(_ head: [PatternAtom], _ tail: [PatternAtom]) -> [PatternAtom] {
    if head.isEmpty { return tail }
    guard let first = tail.first else { return head }
    var whole: [PatternAtom] = []
    whole.reserveCapacity(head.count + tail.count)
    whole += head
    append(first, to: &whole)
    whole += tail.dropFirst()
    return whole
  }

  /// Literals after literals become one step, unless they would be too many.
  private mutating func append(_ atom: PatternAtom, to head: inout [PatternAtom]) {
    guard case .literals(let right) = atom, case .literals(let left)? = head.last,
      left.count * right.count <= PatternExpansion.maximumLiterals
    else { return head.append(atom) }
    var product: [Literal] = []
    product.reserveCapacity(left.count * right.count)
    for a in left { for b in right { product.append(pool.joined(a, b)) } }
    head[head.count - 1] = .literals(product)
  }

  /// A step that may be empty becomes two variants: without it, and with its other literals.
  private static func addWithoutEmptyLiterals(
    _ atoms: [PatternAtom], to finished: inout [[PatternAtom]]
  ) throws(PatternError) {
    guard atoms.contains(where: mayBeEmpty) else { return finished.append(atoms) }
    var result: [[PatternAtom]] = [[]]
    result[0].reserveCapacity(atoms.count)
    for atom in atoms {
      guard mayBeEmpty(atom), case .literals(let literals) = atom else {
        for index in result.indices { result[index].append(atom) }
        continue
      }
      let others = literals.filter { !$0.isEmpty }
      guard !others.isEmpty else { continue }
      result = result + result.map { $0 + [.literals(others)] }
      guard finished.count + result.count <= maximumRoutes else { throw .tooManyVariants(maximumRoutes) }
    }
    finished += result
  }

  private static func mayBeEmpty(_ atom: PatternAtom) -> Bool {
    if case .literals(let literals) = atom { literals.contains(where: \.isEmpty) } else { false }
  }

  /// Gaps at both ends say nothing, except one that keeps its text. Nil where nothing else is left.
  private static func trimmed(_ atoms: [PatternAtom]) -> [PatternAtom]? {
    var slice = atoms[...]
    while case .gap(let gap)? = slice.first, gap.field == nil { slice = slice.dropFirst() }
    while case .gap(let gap)? = slice.last, gap.field == nil { slice = slice.dropLast() }
    let hasSubstance = slice.contains { if case .gap = $0 { false } else { true } }
    guard hasSubstance else { return nil }
    return slice.count == atoms.count ? atoms : Array(slice)
  }
}
