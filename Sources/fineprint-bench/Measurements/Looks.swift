import Documents
import HTML
import Styling

extension Stage {
  /// The tree of a page and how each of its nodes is shown on both screens.
  static var looks: Stage {
    Stage(name: "tree, looks on both") { page in
      guard let tree = try? HTMLReader.tree(page) else { return 0 }
      let looks = StyleEngine(tree: tree) { _ in nil }.looks(in: [.phone, .desktop])
      return looks.reduce(0) { $0 + $1.looks.count }
    }
  }
}
