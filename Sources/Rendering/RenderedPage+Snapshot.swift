import Documents
import HTML
import Styling

extension RenderedPage {
  init(
    _ source: HTMLTree, _ snapshot: PageSnapshot, _ viewport: Viewport, gate: RequestGate, wasStopped: Bool
  ) {
    let rendered = RenderedTreeBuilder.build(source, snapshot)
    tree = rendered.tree
    sourceNodes = rendered.sourceNodes
    looks = PageLooksBuilder.build(rendered, snapshot, viewport, missesSheet: gate.missesSheet)
    refused = gate.refused
    self.wasStopped = wasStopped
  }
}
