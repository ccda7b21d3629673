import Documents
import Foundation
import HTML
import Rendering
import Styling

/// Goes through a folder's pages and prints what agrees.
struct ComparisonRun {
  let folder: PageFolder
  let renderer: Renderer
  let tellsPages: Bool
  let tellsDifferences: Bool
  private var total = Tally()
  private var failures = 0
  private var stopped = 0
  private var scripted = 0

  init(folder: PageFolder, renderer: Renderer, tellsPages: Bool, tellsDifferences: Bool) {
    self.folder = folder
    self.renderer = renderer
    self.tellsPages = tellsPages
    self.tellsDifferences = tellsDifferences
  }

  /// Returns how many pages could not be compared.
  mutating func run() -> Int {
    var rendering = Duration.zero
    for page in folder.pages {
      guard let tree = folder.tree(of: page) else {
        fail(page, "cannot be read")
        continue
      }
      let start = ContinuousClock.now
      do throws(RenderingError) {
        let pages = try renderer.render(SourcePage(tree: tree, path: folder.file(page), folder: folder.path))
        rendering += .now - start
        compare(page, tree, pages)
      } catch {
        rendering += .now - start
        fail(page, error.message.en)
      }
    }
    renderer.close()
    tell(rendering)
    return failures
  }

  private mutating func compare(_ page: String, _ tree: HTMLTree, _ rendered: [RenderedPage]) {
    var tally = Tally()
    if rendered.contains(where: \.wasStopped) { stopped += 1 }
    let engine = StyleEngine(tree: tree) { folder.sheet($0, of: page) }
    for shown in rendered {
      let comparison = PageComparison(tree, engine.looks(in: shown.looks.viewport), shown)
      tally.add(comparison.tally)
      scripted += comparison.scripted
      if tellsDifferences { for difference in comparison.differences { print("\(page): \(difference)") } }
    }
    total.add(tally)
    if tellsPages { print("\(page): " + Property.allCases.map(tally.line).joined(separator: ", ")) }
  }

  /// Whether the engines agree as often as they are meant to.
  var meetsTargets: Bool { Property.allCases.allSatisfy { total.share($0) >= $0.target } }

  private mutating func fail(_ page: String, _ reason: String) {
    failures += 1
    FileHandle.standardError.write(Data("\(folder.file(page)): \(reason)\n".utf8))
  }

  private func tell(_ rendering: Duration) {
    let seconds = Double(rendering.components.seconds) + Double(rendering.components.attoseconds) / 1e18
    let speed = seconds > 0 ? (Double(folder.pages.count) / seconds * 10).rounded() / 10 : 0
    print(
      "pages \(folder.pages.count), failed \(failures), stopped \(stopped), \(speed) pages/s in the browser")
    for property in Property.allCases { print(total.line(property)) }
    if scripted > 0 { print("left out: \(scripted) texts whose elements a script changed") }
  }
}
