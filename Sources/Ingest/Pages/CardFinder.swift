import Documents

/// Finds the product cards of a page: like siblings that each hold several blocks and a figure.
struct CardFinder {
  private struct Facts {
    var blocks = 0
    var hasHeading = false
    var hasDigit = false
  }

  private struct Group: Hashable {
    var parent: Int
    var element: String
    var style: Substring
  }

  private static let never: Set<String> = [
    "document", "table", "tbody", "thead", "tr", "ul", "ol", "dl", "dd", "form", "nav", "main", "details",
  ]

  static func mark(_ builder: inout DocumentBuilder) {
    let cards = cards(builder)
    var nearest = [Int?](repeating: nil, count: builder.containers.count)
    for index in builder.containers.indices {
      let above = builder.containers[index].parent.flatMap { nearest[$0] }
      nearest[index] = cards[index] ? index : above
    }
    for index in builder.blocks.indices where builder.blocks[index].card == nil {
      builder.blocks[index].card = builder.blocks[index].container.flatMap { nearest[$0] }
    }
  }

  private static func cards(_ builder: DocumentBuilder) -> [Bool] {
    let facts = facts(builder)
    var counts: [Group: Int] = [:]
    for index in builder.containers.indices where isLikely(builder.containers[index], facts[index]) {
      counts[group(builder.containers[index]), default: 0] += 1
    }
    return builder.containers.indices.map { index in
      let container = builder.containers[index]
      guard isLikely(container, facts[index]) else { return false }
      return container.element == "fieldset" || counts[group(container), default: 0] >= 2
    }
  }

  private static func group(_ container: Container) -> Group {
    let style = container.classes.split(whereSeparator: { $0.isWhitespace }).first ?? ""
    return Group(parent: container.parent ?? -1, element: container.element, style: style)
  }

  private static func isLikely(_ container: Container, _ facts: Facts) -> Bool {
    guard !never.contains(container.element), facts.hasDigit else { return false }
    if container.element == "li" { return facts.blocks >= 2 }
    guard facts.blocks >= 2 || facts.hasHeading else { return false }
    let isSection = ["section", "header", "footer"].contains(container.element)
    return !isSection || (container.parent ?? 0) != 0 || !container.classes.isEmpty
  }

  private static func facts(_ builder: DocumentBuilder) -> [Facts] {
    var sums: [(blocks: Int, headings: Int, digits: Int)] = [(0, 0, 0)]
    for block in builder.blocks {
      let (blocks, headings, digits) = sums[sums.count - 1]
      let isVisible = block.visibility.isVisible
      let hasDigit = isVisible && builder.content[block.content].contains { TextScan.isDigit(UInt32($0)) }
      sums.append(
        (
          blocks + (isVisible ? 1 : 0), headings + (isVisible && block.isHeading ? 1 : 0),
          digits + (hasDigit ? 1 : 0)
        ))
    }
    return builder.containers.map { container in
      let (low, high) = (sums[container.blocks.lowerBound], sums[container.blocks.upperBound])
      return Facts(
        blocks: high.blocks - low.blocks, hasHeading: high.headings > low.headings,
        hasDigit: high.digits > low.digits)
    }
  }
}
