/// The cascade layers of a page by name (CSS Cascade Level 5, section 6.4).
struct LayerTree: Sendable {
  private struct Layer {
    var name: [UInt8]
    var children: [Int32] = []
  }

  /// 0 is what stands in no layer.
  private var layers = [Layer(name: [])]

  var isPlain: Bool { layers.count == 1 }

  /// The layer of a dotted name inside another; one without name is always new.
  mutating func layer(_ path: [[UInt8]], in parent: Int32) -> Int32 {
    var layer = parent
    if path.isEmpty { return add([], to: parent) }
    for name in path {
      layer = layers[Int(layer)].children.first { layers[Int($0)].name == name } ?? add(name, to: layer)
    }
    return layer
  }

  private mutating func add(_ name: [UInt8], to parent: Int32) -> Int32 {
    let number = Int32(layers.count)
    layers.append(Layer(name: name))
    layers[Int(parent)].children.append(number)
    return number
  }

  /// By layer its place in the order: a later one wins, what stands in no layer over all.
  var order: [UInt64] {
    var places = [UInt64](repeating: 0, count: layers.count)
    var next: UInt64 = 0
    var stack: [(layer: Int32, child: Int)] = [(0, 0)]
    while let (layer, child) = stack.last {
      if child < layers[Int(layer)].children.count {
        stack[stack.count - 1].child += 1
        stack.append((layers[Int(layer)].children[child], 0))
      } else {
        places[Int(layer)] = min(next, 4095)
        next += 1
        stack.removeLast()
      }
    }
    return places
  }
}
