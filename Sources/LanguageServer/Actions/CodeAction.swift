import Reports

/// What a client can have done about a notice.
struct CodeAction {
  static let kind = "quickfix"

  /// A change of a file: bytes in the place of a range.
  struct Edit {
    var uri: String
    /// Nil for a file that is not open.
    var version: Int?
    var range: TextRange
    var text: String
    /// Whether the file is to be made first.
    var makesFile = false
  }

  var title: String
  /// The notice that it answers.
  var notice: Notice
  var edit: Edit?
  var command: (command: ServerCommand, arguments: [String])?
  /// Whether it is what was most probably meant.
  var isPreferred = false
}

/// The commands that the server carries out for a client.
enum ServerCommand: String, CaseIterable {
  /// Argument: an address.
  case openLaw = "fineprint.openLaw"
  /// Arguments: a URI, and line and column as texts.
  case show = "fineprint.show"
}

extension JSONWriter {
  /// A change of one file, by version where the client takes them.
  mutating func workspaceEdit(_ edit: CodeAction.Edit, _ client: ClientProfile) {
    object("edit") { writer in
      guard client.takesVersions else {
        return writer.object("changes") { writer in
          writer.array(edit.uri, [edit]) { $0.textEdit($1) }
        }
      }
      writer.key("documentChanges")
      writer.array { writer in
        if edit.makesFile { writer.creation(edit.uri) }
        writer.object { writer in
          writer.object("textDocument") { writer in
            writer.member("uri", edit.uri)
            writer.key("version")
            if let version = edit.version { writer.integer(version) } else { writer.null() }
          }
          writer.array("edits", [edit]) { $0.textEdit($1) }
        }
      }
    }
  }

  private mutating func creation(_ uri: String) {
    object { writer in
      writer.member("kind", "create")
      writer.member("uri", uri)
      writer.object("options") { $0.member("ignoreIfExists", true) }
    }
  }

  private mutating func textEdit(_ edit: CodeAction.Edit) {
    object { writer in
      writer.range("range", edit.range)
      writer.member("newText", edit.text)
    }
  }
}
