/// A sentence with places for figures and names: "{p}每月{n}元".
struct Phrase: Sendable {
  private enum Piece: Sendable {
    case text([UInt8])
    case slot(Unicode.Scalar)
  }

  private var pieces: [Piece] = []

  init(_ pattern: String) {
    var text: [UInt8] = []
    var rest = pattern.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "{", let name = rest.popFirst(), rest.popFirst() == "}" else {
        text += Array(String(scalar).utf8)
        continue
      }
      pieces.append(.text(text))
      pieces.append(.slot(name))
      text = []
    }
    pieces.append(.text(text))
  }

  static func list(_ patterns: String...) -> [Phrase] { patterns.map(Phrase.init) }

  /// Adds the sentence with its places filled.
  func write(to bytes: inout [UInt8], _ random: inout SplitMix64) {
    for piece in pieces {
      switch piece {
      case .text(let text): bytes += text
      case .slot(let name): bytes += Array(Phrase.filling(name, &random).utf8)
      }
    }
  }

  func text(_ random: inout SplitMix64) -> String {
    var bytes: [UInt8] = []
    write(to: &bytes, &random)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func filling(_ name: Unicode.Scalar, _ random: inout SplitMix64) -> String {
    switch name {
    case "b": random.pick(TelecomWords.brands)
    case "c": random.pick(TelecomWords.places)
    case "p": (random.happens(40) ? "5G" : "") + random.pick(TelecomWords.plans)
    case "n": String(random.number(9...399))
    case "N": String(random.number(400...999))
    case "g": String(random.number(1...200))
    case "v": String(random.number(1...60) * 50)
    case "k": random.pick(["3", "6", "12", "24"])
    case "s": random.pick(["100", "200", "300", "500", "1000"])
    case "m": String(random.number(1...12))
    case "d": String(random.number(1...14))
    case "D": String(random.number(15...28))
    case "h": "100\(random.number(10...99))"
    case "t": String(random.number(1000...9999))
    case "x": String(random.next() % 2_176_782_336, radix: 36)
    case "w": random.pickCommon(BoastWords.terms)
    default: ""
    }
  }
}
