/// A step of an expanded pattern.
enum PatternAtom: Hashable, Sendable {
  /// One of several literals; the empty literal makes the step optional.
  case literals([[UInt32]])
  case value(ValueMatcher, field: String)
  case gap(PatternGap)
}

/// Turns a pattern into flat sequences of steps. Alternatives of literals stay one step, so that the number
/// of sequences stays small.
struct PatternExpansion {
  /// Word lists and patterns of the vocabularies that may be named.
  let vocabularies: [String: [PatternNode]]
  static let maximumVariants = 512
  static let maximumLiterals = 96

  func expand(_ node: PatternNode) throws(PatternError) -> [[PatternAtom]] {
    let variants = try variants(node, inside: [])
    var finished: [[PatternAtom]] = []
    for variant in variants { finished += PatternExpansion.withoutEmptyLiterals(variant) }
    let useful = finished.map(PatternExpansion.trimmed).filter { !$0.isEmpty }
    guard !useful.isEmpty else { throw .onlyGaps }
    return useful
  }

  private func variants(_ node: PatternNode, inside names: [String]) throws(PatternError) -> [[PatternAtom]] {
    switch node {
    case .literal(let scalars): return [[.literals([scalars])]]
    case .gap(let gap): return [[.gap(gap)]]
    case .value(let matcher, let field): return [[.value(matcher, field: field)]]
    case .reference(let name, let column):
      guard let patterns = vocabularies[name] else { throw .unknownName(name, column: column) }
      guard !names.contains(name) else { throw .circular(name) }
      return try joined(patterns, inside: names + [name])
    case .alternatives(let branches): return try joined(branches, inside: names)
    case .sequence(let parts):
      var result: [[PatternAtom]] = [[]]
      for part in parts {
        let tails = try variants(part, inside: names)
        var next: [[PatternAtom]] = []
        for head in result { for tail in tails { next.append(PatternExpansion.concatenated(head, tail)) } }
        guard next.count <= PatternExpansion.maximumVariants else {
          throw .tooManyVariants(PatternExpansion.maximumVariants)
        }
        result = next
      }
      return result
    }
  }

  /// Branches that are literals only become one step.
  private func joined(_ branches: [PatternNode], inside names: [String]) throws(PatternError)
    -> [[PatternAtom]]
  {
    var literals: [[UInt32]] = []
    var others: [[PatternAtom]] = []
    for branch in branches {
      for variant in try variants(branch, inside: names) {
        if variant.isEmpty {
          literals.append([])
        } else if variant.count == 1, case .literals(let found) = variant[0] {
          literals += found
        } else {
          others.append(variant)
        }
      }
    }
    return literals.isEmpty ? others : [[.literals(literals)]] + others
  }

  private static func concatenated(_ head: [PatternAtom], _ tail: [PatternAtom]) -> [PatternAtom] {
    guard case .literals(let left)? = head.last, case .literals(let right)? = tail.first,
      left.count * right.count <= maximumLiterals
    else { return head + tail }
    var product: [[UInt32]] = []
    product.reserveCapacity(left.count * right.count)
    for a in left { for b in right { product.append(a + b) } }
    return head.dropLast() + [.literals(product)] + tail.dropFirst()
  }

  /// A step that may be empty becomes two variants: without it, and with its other literals.
  private static func withoutEmptyLiterals(_ atoms: [PatternAtom]) -> [[PatternAtom]] {
    var result: [[PatternAtom]] = [[]]
    for atom in atoms {
      guard case .literals(let literals) = atom, literals.contains([]) else {
        result = result.map { $0 + [atom] }
        continue
      }
      let others = literals.filter { !$0.isEmpty }
      guard !others.isEmpty else { continue }
      result = result + result.map { $0 + [.literals(others)] }
    }
    return result
  }

  /// Gaps at both ends say nothing, except one that keeps its text.
  private static func trimmed(_ atoms: [PatternAtom]) -> [PatternAtom] {
    var slice = atoms[...]
    while case .gap(let gap)? = slice.first, gap.field == nil { slice = slice.dropFirst() }
    while case .gap(let gap)? = slice.last, gap.field == nil { slice = slice.dropLast() }
    let hasSubstance = slice.contains { if case .gap = $0 { false } else { true } }
    return hasSubstance ? Array(slice) : []
  }
}
