import Documents

/// Holds data whose scope one channel leaves open ("四十个G") against what the others state of general and directed
/// data: the sum of both, or the general data where nothing is directed.
struct DataTotals {
  let table: ValueTable

  /// Documents that state one amount of open scope and none of general data. A document that states more than one
  /// speaks of more than the offer's quota and is left out.
  func open(_ owner: ValueTable.Owner) -> [ValueTable.Side] {
    let general = Set(table.sides(owner, .generalData).map(\.document))
    return table.sides(owner, .totalData).filter { side in
      Set(side.values.map(\.value)).count == 1 && !general.contains(side.document)
    }
  }

  /// Documents that tell what is general and what directed, with what both come to.
  func scoped(_ owner: ValueTable.Owner) -> [ValueTable.Side] {
    let directed = Dictionary(table.sides(owner, .directedData).map { ($0.document, $0.values) }) { $0 + $1 }
    return table.sides(owner, .generalData).compactMap { side in
      totals(side.values, directed[side.document] ?? []).map { (side.document, $0) }
    }
  }

  /// The general data alone and with the directed; nil where several amounts leave open which belong together.
  private func totals(_ general: [StatedValue], _ directed: [StatedValue]) -> [StatedValue]? {
    guard Set(general.map(\.value)).count == 1, Set(directed.map(\.value)).count <= 1,
      var alone = general.first,
      case .quantity(let own, let unit, let bound) = alone.value
    else { return nil }
    alone.attribute = .totalData
    guard let other = directed.first, case .quantity(let more, unit, _) = other.value else { return [alone] }
    var sum = alone
    sum.value = .quantity(own + more, unit: unit, bound: bound)
    sum.display += " + " + other.display
    return [sum, alone]
  }
}
