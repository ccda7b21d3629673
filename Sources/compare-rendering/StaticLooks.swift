import Documents
import HTML
import Styling

/// The static engine's looks of a page. Stands for `StyleEngine` until that is there.
struct StaticLooks {
  private let tree: HTMLTree

  init(_ tree: HTMLTree, sheets: (String) -> [UInt8]?) { self.tree = tree }

  func looks(in viewport: Viewport) -> PageLooks {
    let events = (try? HTMLReader.read(tree.text)) ?? []
    var looks = PageLooks(
      viewport: viewport, looks: [NodeLook(text: ComputedStyle.initial.textLook)], lookOfNode: [0])
    var cascade = StyleCascade(sheet: sheet(events))
    var open: [NodeLook] = [looks.looks[0]]
    for event in events {
      switch event {
      case .start(let element):
        let style = cascade.open(element)
        open.append(
          NodeLook(hidden: style.hidden ?? open[open.count - 1].hidden, text: style.textLook))
      case .end:
        cascade.close()
        open.removeLast()
        continue
      case .text, .comment: break
      }
      looks.lookOfNode.append(Int32(looks.looks.count))
      looks.looks.append(open[open.count - 1])
    }
    return looks
  }

  private func sheet(_ events: [HTMLEvent]) -> StyleSheet {
    var sheet = StyleSheet()
    var text: [UInt8]?
    for event in events {
      switch event {
      case .start(let element) where element.name == "style": text = []
      case .text(let piece): text?.append(contentsOf: piece.bytes)
      case .end("style", _):
        if let text { sheet.add(String(decoding: text, as: UTF8.self)) }
        text = nil
      default: break
      }
    }
    return sheet
  }
}
