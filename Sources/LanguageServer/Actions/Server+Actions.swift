import Documents
import Findings
import JSON
import Linting
import Policies
import Reports

extension Server {
  /// What can be done about the notices of a range.
  func codeActions(_ params: JSONValue) throws(ResponseError) -> Outgoing.Body {
    guard let wanted = TextRange(params["range"]) else {
      throw ResponseError(.invalidParams, "there is no range")
    }
    let document = try judgedDocument(params)
    let bytes = document.text.bytes(of: wanted, client.encoding)
    let kinds = params["context"]["only"].items?.compactMap(\.text)
    let isWanted = kinds?.contains {
      CodeAction.kind == $0 || CodeAction.kind.hasPrefix($0 + ".") || $0.isEmpty
    }
    let notices = document.notices.filter {
      $0.range.lowerBound <= bytes.upperBound && bytes.lowerBound <= $0.range.upperBound
    }
    let actions = isWanted == false ? [] : notices.flatMap { self.actions($0, document) }
    let (writer, client) = (writer, client)
    return { json in
      json.array { json in
        for action in actions { json.action(action, document, writer, client) }
      }
    }
  }

  private func actions(_ notice: Notice, _ document: OpenDocument) -> [CodeAction] {
    guard let finding = notice.finding else { return [correction(notice, document)].compactMap { $0 } }
    return [disclosure(notice, finding, document), suppression(notice, finding, document)].compactMap { $0 }
      + laws(notice, finding)
  }

  /// Puts the word that was meant in the place of the misspelt one.
  private func correction(_ notice: Notice, _ document: OpenDocument) -> CodeAction? {
    guard let correction = notice.problem?.correction,
      document.text.bytes[notice.range].elementsEqual(correction.word.utf8)
    else { return nil }
    let title = LocalizedText(
      zh: "改为“\(correction.replacement)”", en: "Change to “\(correction.replacement)”")
    return CodeAction(
      title: title.text(in: language ?? generalLanguage), notice: notice,
      edit: edit(document, notice.range, correction.replacement), isPreferred: true)
  }

  private static let missing: Set<CheckKind> = [
    .requiredDisclosure, .vagueReference, .omittedCondition, .droppedDisclosure,
  ]

  /// Inserts the disclosure that is missing beside a claim, for a person to put into words.
  private func disclosure(_ notice: Notice, _ finding: Finding, _ document: OpenDocument) -> CodeAction? {
    guard let check = workspace.check(ofRule: finding.rule), Server.missing.contains(check),
      let text = workspace.document(document.path, row: finding.evidence.row)
    else { return nil }
    let mark = document.text.markLength
    guard let place = DisclosureTemplate.place(for: notice.range.lowerBound - mark, in: text) else {
      return nil
    }
    let language = textLanguage(of: finding)
    let template = DisclosureTemplate.text(
      finding.remedy.text(in: language), in: language, text.source.mediaType)
    let title = LocalizedText(zh: "插入缺少的说明（模板）", en: "Insert the missing disclosure (template)")
    return CodeAction(
      title: title.text(in: self.language ?? language), notice: notice,
      edit: edit(document, place + mark..<place + mark, template))
  }

  /// The language of the text that a rule judges: its pack's.
  private func textLanguage(of finding: Finding) -> Language {
    let pack = String(finding.rule.prefix { $0 != "/" })
    return workspace.policies.lazy.flatMap(\.packs).first { $0.id == pack }?.language ?? generalLanguage
  }

  /// Adds an entry to the suppressions, in the place where `fineprint suppress` writes it.
  private func suppression(_ notice: Notice, _ finding: Finding, _ document: OpenDocument) -> CodeAction? {
    guard let proposal = workspace.suppression(of: finding), proposal.old != nil || client.makesFiles else {
      return nil
    }
    let change = TextDifference(from: proposal.old ?? [], to: proposal.new)
    let uri = uri(proposal.path)
    let title = LocalizedText(
      zh: "豁免此项（填写理由，写入 \(proposal.path)）", en: "Suppress with a reason (in \(proposal.path))")
    let reason = Server.reason(of: proposal)
    return CodeAction(
      title: title.text(in: language ?? textLanguage(of: finding)), notice: notice,
      edit: CodeAction.Edit(
        uri: uri, version: documents[uri]?.version,
        range: LinedText(proposal.old ?? []).range(of: change.range, client.encoding), text: change.text,
        makesFile: proposal.old == nil),
      command: client.opensDocuments ? (.show, [uri, "\(reason.line)", "\(reason.character)"]) : nil)
  }

  /// Where the reason is filled in, between its quotation marks.
  private static func reason(of proposal: SuppressionProposal) -> TextPosition {
    let text = LinedText(proposal.new)
    let key = "reason: \""
    for line in max(0, proposal.line - 1)..<text.lineStarts.count {
      let words = text.text(ofLine: line)
      let indent = words.prefix { $0 == " " }.count
      if words.dropFirst(indent).hasPrefix(key) {
        return TextPosition(line: line, character: indent + key.count)
      }
    }
    return TextPosition(line: proposal.line - 1, character: 0)
  }

  private func laws(_ notice: Notice, _ finding: Finding) -> [CodeAction] {
    let spoken = language ?? textLanguage(of: finding)
    var seen: Set<String> = []
    return finding.law.filter { !$0.url.isEmpty && seen.insert($0.url).inserted }.map { law in
      let name = LawNote.name(law, in: spoken)
      return CodeAction(
        title: LocalizedText(zh: "打开\(name)", en: "Open \(name)").text(in: spoken), notice: notice,
        command: (.openLaw, [law.url]))
    }
  }

  private func edit(_ document: OpenDocument, _ range: Range<Int>, _ text: String) -> CodeAction.Edit {
    CodeAction.Edit(
      uri: document.uri, version: document.version,
      range: document.text.range(of: range, client.encoding), text: text)
  }
}

extension JSONWriter {
  fileprivate mutating func action(
    _ action: CodeAction, _ document: OpenDocument, _ diagnostics: DiagnosticWriter, _ client: ClientProfile
  ) {
    guard client.takesCodeActions else {
      if action.edit == nil, let command = action.command { object { $0.command(command, action.title) } }
      return
    }
    object { writer in
      writer.member("title", action.title)
      writer.member("kind", CodeAction.kind)
      writer.key("diagnostics")
      writer.array { diagnostics.write(action.notice, uri: document.uri, document.text, to: &$0) }
      if action.isPreferred { writer.member("isPreferred", true) }
      if let edit = action.edit { writer.workspaceEdit(edit, client) }
      if let command = action.command { writer.object("command") { $0.command(command, action.title) } }
    }
  }

  private mutating func command(
    _ command: (command: ServerCommand, arguments: [String]), _ title: String
  ) {
    member("title", title)
    member("command", command.command.rawValue)
    array("arguments", command.arguments) { $0.string($1) }
  }
}
