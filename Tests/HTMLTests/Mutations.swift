import SeededNumbers

/// Pages made by cutting and mixing others, and of bytes that are no text: always the same for the same seed.
struct Mutations {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private mutating func random(below limit: Int) -> Int { generator.number(below: limit) }

  mutating func next() -> [UInt8] {
    var page = Array(Pages.odd(seed: UInt64(random(below: 1_000_000)), pieces: random(below: 60)).utf8)
    for _ in 0..<random(below: 6) { mutate(&page) }
    return page
  }

  private mutating func mutate(_ page: inout [UInt8]) {
    let place = random(below: page.count + 1)
    let length = min(random(below: 12), page.count - place)
    switch random(below: 5) {
    case 0: page.removeSubrange(place..<place + length)
    case 1: page.insert(contentsOf: page[place..<place + length], at: random(below: page.count + 1))
    case 2: page.insert(UInt8(random(below: 256)), at: place)
    case 3 where place < page.count: page[place] = UInt8(random(below: 256))
    default:
      page.insert(contentsOf: Array("<b></p></b></a><table>&#x\0<!--".utf8).prefix(length * 3), at: place)
    }
  }
}
