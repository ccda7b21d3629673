import Claims
import Documents

/// Holds data whose scope one channel leaves open ("四十个G") against what the others state of general and directed
/// data: the sum of both, or the general data where nothing is directed.
struct DataTotals {
  let table: ValueTable

  /// Documents with the totals that they state, in the order in which they are compared. A document that states more
  /// than one amount of open scope speaks of more than the offer's quota and is left out.
  func sides(_ owner: ValueTable.Owner) -> [(document: Int, values: [StatedValue])] {
    let general = byDocument(owner, .generalData)
    let directed = byDocument(owner, .directedData)
    var sides = table.sides(owner, .totalData).filter { side in
      Set(side.values.map(\.value)).count == 1 && general[side.document] == nil
    }
    let open = Set(sides.map(\.document))
    let scoped = table.sides(owner, .generalData).filter { !open.contains($0.document) }
    sides += scoped.compactMap { side in
      totals(side.values, directed[side.document] ?? []).map { (side.document, $0) }
    }
    return sides
  }

  /// The documents among sides that state an amount of open scope.
  static func open(_ sides: [(document: Int, values: [StatedValue])]) -> [(
    document: Int, values: [StatedValue]
  )] {
    sides.filter { $0.values.allSatisfy { $0.claim?.text("scope") == nil } }
  }

  private func byDocument(_ owner: ValueTable.Owner, _ attribute: Attribute) -> [Int: [StatedValue]] {
    Dictionary(table.sides(owner, attribute).map { ($0.document, $0.values) }) { $0 + $1 }
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
