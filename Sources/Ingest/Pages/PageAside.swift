import Documents

/// A text that stands inside a block but is not read with it: a hidden part, an attribute, a comment.
struct PageAside {
  enum Piece {
    case source(Range<Int>)
    case replacement([UInt8], Range<Int>)
    case separator(UInt8)
  }

  var draft: Block
  var pieces: [Piece] = []
  var look: Int32 = -1
  /// Number of the element that hides it; parts of one go into one block.
  var root: Int
}

extension DocumentBuilder {
  mutating func write(_ aside: PageAside) -> Int? {
    for piece in aside.pieces {
      switch piece {
      case .source(let range): append(range, look: aside.look)
      case .replacement(let text, let range): append(text, for: range, look: aside.look)
      case .separator(let byte): separate(with: byte)
      }
    }
    return endBlock(aside.draft)
  }
}
