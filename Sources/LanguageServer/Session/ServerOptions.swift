public import Documents
import Findings
public import FineprintKit
import JSON

/// What the command line and the client ask of the server.
public struct ServerOptions: Sendable {
  /// The packs, their folders and the like; its paths are not looked at.
  public var request: CheckRequest
  /// The language of all messages; nil takes that of the client, else that of the pack.
  public var language: Language?
  /// The day of today, asked again and again, since a server lives long; nil where the request's day is fixed.
  public var today: (@Sendable () -> CalendarDate)?

  public init(
    request: CheckRequest, language: Language? = nil, today: (@Sendable () -> CalendarDate)? = nil
  ) {
    self.request = request
    self.language = language
    self.today = today
  }

  /// The same with what a client sets: `{policies, policyFolders, asOf, level, preview, language}`.
  func merging(_ settings: JSONValue) -> ServerOptions {
    var merged = self
    if let names = settings["policies"].items { merged.request.selection.policies = names.compactMap(\.text) }
    if let folders = settings["policyFolders"].items {
      merged.request.selection.folders = folders.compactMap(\.text)
    }
    if let day = settings["asOf"].text.flatMap({ CalendarDate(iso: $0) }) {
      merged.request.selection.asOf = day
      merged.today = nil
    }
    if let level = settings["level"].text.flatMap({ Level(rawValue: $0) }) { merged.request.level = level }
    if let preview = settings["preview"].bool { merged.request.includesPreview = preview }
    if let language = settings["language"].text.flatMap({ Language(rawValue: $0) }) {
      merged.language = language
    }
    return merged
  }
}
