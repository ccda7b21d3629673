public import Documents
public import Findings

/// A baseline for programs: "fineprint-baseline/1", what it holds, what of it is gone, what is not in it.
public struct BaselineJSON {
  private let report: BaselineReport
  private let language: Language?

  /// Without a language, each message is in the language of the pack that speaks.
  public init(_ report: BaselineReport, language: Language? = nil) {
    self.report = report
    self.language = language
  }

  /// The object as UTF-8 with a line feed at its end.
  public func render() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", "fineprint-baseline/1")
      writer.tool()
      writer.member("asOf", report.asOf.description)
      writer.array("paths", report.paths) { $0.string($1) }
      writer.object("counts") { writer in
        writer.member("held", report.heldCount)
        writer.member("absent", report.absentCount)
        writer.member("new", report.new.count)
      }
      writer.array("held", report.held) { writer, entry in
        writer.object { writer in
          writer.members(of: entry.finding)
          writer.member("since", entry.since?.description)
          writer.member("absent", entry.absent)
        }
      }
      writer.array("absent", report.absent) { $0.absent($1) }
      writer.array("new", report.new) { writer, finding in
        writer.finding(finding, language ?? JSONReport.language(ofPack: finding.rule))
      }
      let general = language ?? .en
      writer.array("errors", report.errors) { writer, error in
        writer.object { $0.members(of: error, general) }
      }
    }
    return writer.finish()
  }
}
