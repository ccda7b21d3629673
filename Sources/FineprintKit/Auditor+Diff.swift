import Campaigns
public import Findings
import Linting

extension Auditor {
  /// What two folders of packs find in the request's paths; each is the folder of one pack, or one that holds packs.
  public static func comparePolicies(
    old: String, new: String, _ request: CheckRequest
  ) throws(RequestError) -> PolicyDiff {
    let before = try check(request, with: old)
    return PolicyDiff(before, try check(request, with: new))
  }

  private static func check(_ request: CheckRequest, with path: String) throws(RequestError) -> CheckReport {
    let fileSystem = FileSystem()
    let folder = Path.normalized(path, workingDirectory: fileSystem.workingDirectory)
    var own = request
    own.records = nil
    if (try? fileSystem.kind(Path.join(folder, "pack.yaml"))) == .file {
      let isHere = folder == "."
      own.selection.policies = [Path.name(isHere ? fileSystem.workingDirectory : folder)]
      own.selection.folders.insert(isHere ? ".." : Path.parent(folder), at: 0)
    } else {
      let holdsPacks = ((try? fileSystem.list(folder)) ?? []).contains {
        (try? fileSystem.kind(Path.join(Path.join(folder, $0.name), "pack.yaml"))) == .file
      }
      guard holdsPacks else {
        throw RequestError(zh: "\(path) 不是规则包的目录", en: "\(path) is no folder of policy packs")
      }
      own.selection.policies = []
      own.selection.folders.insert(folder, at: 0)
    }
    return try check(own)
  }
}
