public import Documents
public import Findings

/// What a change of packs does to real material, for programs: "fineprint-policy-diff/1".
public struct PolicyDiffJSON: Sendable {
  private let diff: PolicyDiff
  private let language: Language?

  public init(_ diff: PolicyDiff, language: Language? = nil) {
    self.diff = diff
    self.language = language
  }

  /// The difference as UTF-8 with a line feed at its end.
  public func render() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", "fineprint-policy-diff/1")
      writer.tool()
      writer.array("appeared", diff.appeared) { $0.finding($1, language(of: $1)) }
      writer.array("vanished", diff.vanished) { $0.finding($1, language(of: $1)) }
      writer.array("changed", diff.changed) { writer, change in
        writer.object { writer in
          writer.key("before")
          writer.finding(change.before, language(of: change.before))
          writer.key("after")
          writer.finding(change.after, language(of: change.after))
        }
      }
      writer.object("counts") { writer in
        writer.member("documents", diff.documents)
        writer.member("before", diff.before)
        writer.member("after", diff.after)
      }
    }
    return writer.finish()
  }

  private func language(of finding: Finding) -> Language {
    language ?? JSONReport.language(ofPack: finding.rule)
  }
}
