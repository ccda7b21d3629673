public import HTML

/// A page to be rendered.
public struct SourcePage: Sendable {
  /// Of the page's text, which is what the browser is given; the file itself is not read again.
  public let tree: HTMLTree
  /// The absolute path that the page's own links start at.
  let path: String
  /// The absolute path, links resolved, below which files may be loaded.
  let folder: String

  /// `path` is the page's file and `folder` the campaign's; relative ones start at the working directory.
  public init(tree: HTMLTree, path: String, folder: String) {
    self.tree = tree
    self.path = FilePath.resolvedParent(of: FilePath.absolute(path))
    self.folder = FilePath.resolved(FilePath.absolute(folder)) ?? FilePath.absolute(folder)
  }

  /// Whether something in it may run: then each viewport needs a fresh start.
  var mayRunScripts: Bool {
    tree.nodes.indices.contains { node in
      guard tree.nodes[node].kind == .element else { return false }
      switch tree.nodes[node].name {
      case .script, .iframe, .frame, .object, .embed: return true
      default: break
      }
      let attributes = tree.nodes[node].detail
      return tree.attributes[Int(attributes.lowerBound)..<Int(attributes.upperBound)].contains {
        tree.attributeNames[Int($0.name.rawValue)].hasPrefix("on")
      }
    }
  }
}
