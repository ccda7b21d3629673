import Documents

/// The clips of a page.
struct ClipTable {
  private(set) var clips: [Clip] = []

  mutating func add(_ clip: Clip) -> Int32 {
    clips.append(clip)
    return Int32(clips.count - 1)
  }

  /// What is left of some boxes behind a chain of clips.
  struct Remainder {
    /// Why nothing is left to read; nil if something is.
    var hidden: HiddenReason?
    /// Whether a part is missing.
    var isCut = false
    /// The first box of which something is left.
    var firstSeen: Box?
  }

  func remainder(of boxes: [Box], behind clip: Int32) -> Remainder {
    var result = Remainder()
    for box in boxes {
      let (cutBy, isWhole) = cut(box, behind: clip)
      if let cutBy {
        result.isCut = true
        result.hidden = result.hidden ?? (cutBy.isClamp ? .lineClamp : cutBy.reason)
      } else {
        result.firstSeen = result.firstSeen ?? box
        if !isWhole { result.isCut = true }
      }
    }
    if result.firstSeen != nil { result.hidden = nil }
    return result
  }

  /// The clip that leaves too little of a line to read it, if one does.
  private func cut(_ box: Box, behind first: Int32) -> (by: Clip?, isWhole: Bool) {
    var left = Clip(box, reason: .overflow, parent: -1)
    let (width, height) = (box.width, box.height)
    var index = first
    while index >= 0 {
      let clip = clips[Int(index)]
      left = clip.cut(left)
      if left.height < height * 0.4 || left.width < min(4, width * 0.5) || left.width * left.height <= 0 {
        return (clip, false)
      }
      index = clip.parent
    }
    return (nil, left.width > width - 2 && left.height > height * 0.7)
  }
}
