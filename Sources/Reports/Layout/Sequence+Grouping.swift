extension Sequence {
  /// Elements by a key, groups and elements in the order in which they come.
  func grouped<Key: Hashable>(by key: (Element) -> Key) -> [(key: Key, elements: [Element])] {
    var groups: [(key: Key, elements: [Element])] = []
    var places: [Key: Int] = [:]
    for element in self {
      let own = key(element)
      if let place = places[own] {
        groups[place].elements.append(element)
      } else {
        places[own] = groups.count
        groups.append((own, [element]))
      }
    }
    return groups
  }

  /// Stretches of neighbours with one key.
  func stretches<Key: Equatable>(by key: (Element) -> Key) -> [(key: Key, elements: [Element])] {
    var stretches: [(key: Key, elements: [Element])] = []
    for element in self {
      let own = key(element)
      if stretches.last?.key == own {
        stretches[stretches.count - 1].elements.append(element)
      } else {
        stretches.append((own, [element]))
      }
    }
    return stretches
  }
}
