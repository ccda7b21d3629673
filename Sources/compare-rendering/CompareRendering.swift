import Documents
import Foundation
import Rendering

/// Compares, for the pages of a folder, what the static engine says of their texts with what a browser shows.
@main
struct CompareRendering {
  private static let usage = "usage: compare-rendering FOLDER [--pages] [--verbose] [--targets]\n"

  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let paths = arguments.filter { !$0.hasPrefix("--") }
    let options = Set(arguments).subtracting(paths)
    guard paths.count == 1, let folder = paths.first,
      options.isSubset(of: ["--pages", "--verbose", "--targets"])
    else {
      leave(usage, 2)
    }
    guard let pages = PageFolder(folder) else { leave("\(folder): no folder that can be read\n", 2) }
    do throws(RenderingError) {
      var run = ComparisonRun(
        folder: pages, renderer: try Renderer(), tellsPages: options.contains("--pages"),
        tellsDifferences: options.contains("--verbose"))
      let failures = run.run()
      let isShort = options.contains("--targets") && !run.meetsTargets
      exit(failures == 0 && !isShort ? 0 : 1)
    } catch {
      leave(error.message.en + "\n", 2)
    }
  }

  private static func leave(_ text: String, _ code: Int32) -> Never {
    FileHandle.standardError.write(Data(text.utf8))
    exit(code)
  }
}
