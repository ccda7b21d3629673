public import HTML
public import Styling

/// A page as a browser shows it in one viewport, after its scripts have run.
public struct RenderedPage: Sendable {
  /// The page as it stood at last, over the text of the source.
  ///
  /// What the source writes keeps its source ranges, also where scripts moved it. What scripts made has an empty
  /// range at the start tag of the nearest element that the source writes; its text is `decoded`, of the kind
  /// reference. What scripts took out is not there. The insides of frames are left out.
  public let tree: HTMLTree
  /// How the nodes of `tree` are shown, with the boxes of its texts.
  public let looks: PageLooks
  /// For each node of `tree` that of the page's own tree; -1 for what scripts made and what the source leaves out.
  public let sourceNodes: [Int32]
  /// What the page wanted and was not given, in the order of asking, each once.
  public let refused: [RefusedRequest]
  /// Whether the page had not come to rest in time: its scripts were stopped and it was read as it stood.
  public let wasStopped: Bool
}
