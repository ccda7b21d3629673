import Documents
import JSON

/// What a client says of itself at the start.
struct ClientProfile: Sendable {
  var encoding = PositionEncoding.utf16
  /// The language of its user; nil for one that is not spoken here.
  var language: Language?
  var showsRelatedPlaces = false
  var showsCodeDescription = false
  /// Tags of diagnostics that it draws: 1 unnecessary, 2 deprecated.
  var tags: [Int] = []
  var readsMarkdown = false
  /// Whether edits may name the version of a text.
  var takesVersions = false
  /// Whether edits may make files.
  var makesFiles = false
  var opensDocuments = false
  var watchesFiles = false
  /// Whether code actions may be more than commands.
  var takesCodeActions = false

  init() {}

  /// From the parameters of `initialize`.
  init(_ params: JSONValue) {
    let capabilities = params["capabilities"]
    let document = capabilities["textDocument"]
    let diagnostics = document["publishDiagnostics"]
    encoding = .agreed(capabilities["general"]["positionEncodings"].texts)
    language = params["locale"].text.flatMap(ClientProfile.language)
    showsRelatedPlaces = diagnostics["relatedInformation"].bool ?? false
    showsCodeDescription = diagnostics["codeDescriptionSupport"].bool ?? false
    tags = (diagnostics["tagSupport"]["valueSet"].items ?? []).compactMap(\.int)
    readsMarkdown = document["hover"]["contentFormat"].texts.contains("markdown")
    let edits = capabilities["workspace"]["workspaceEdit"]
    takesVersions = edits["documentChanges"].bool ?? false
    makesFiles = takesVersions && edits["resourceOperations"].texts.contains("create")
    opensDocuments = capabilities["window"]["showDocument"]["support"].bool ?? false
    watchesFiles =
      capabilities["workspace"]["didChangeWatchedFiles"]["dynamicRegistration"].bool ?? false
    takesCodeActions = !document["codeAction"]["codeActionLiteralSupport"].isNull
  }

  /// "zh-CN" and "zh_TW" are Chinese, "en" and "en-GB" English.
  static func language(_ locale: String) -> Language? {
    Language(rawValue: locale.lowercased().prefix { $0 != "-" && $0 != "_" && $0 != "." }.description)
  }
}
