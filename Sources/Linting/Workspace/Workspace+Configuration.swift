import Campaigns
import Documents
public import Findings
import YAML

extension Workspace {
  /// The faults that a manifest or a configuration has by itself, and remarks that are none; nil for another file.
  public static func faults(
    of path: String, _ text: [UInt8]
  ) -> (problems: [RunError], notes: [RunError])? {
    let problems: [YAMLProblem]
    var notes: [YAMLProblem] = []
    switch Path.name(path) {
    case ManifestReader.fileName:
      let manifest = ManifestReader.read(text, path: path)
      (problems, notes) = (manifest.problems, manifest.notes)
    case ProjectConfiguration.fileName: problems = ProjectConfiguration.read(text, path: path).problems
    default: return nil
    }
    return (problems.map { RunError(path, $0) }, notes.map { RunError(path, $0) })
  }
}
