import Documents
import Findings

/// What was checked and what was not, by which packs, and which rules were off.
struct ScopeSection {
  private struct File {
    var first: DocumentSummary
    var count = 0
    var blocks = 0
    var claims = 0
  }

  /// Files that are listed; a batch of thousands is told by its number.
  private static let limit = 300

  let context: PageContext

  private var report: CheckReport { context.report }

  func write(to writer: inout HTMLWriter) {
    writer.element("section", ["class": "scope", "aria-labelledby": "scope"]) { writer in
      writer.element("h2", ["id": "scope"], text: context.word(Terms.scope))
      writeFiles(to: &writer)
      writeList(
        Terms.notChecked, report.notChecked.map { ($0.path, $0.reason.text(in: context.language.general)) },
        to: &writer)
      if !report.notes.isEmpty {
        heading(Terms.notes, report.notes.count, to: &writer)
        ProblemList.write(report.notes, context, to: &writer)
      }
      writeList(Terms.disabled, report.disabled.map { ($0.rule, "\($0.reason) · \($0.source)") }, to: &writer)
      writePacks(to: &writer)
    }
  }

  private func heading(_ title: LocalizedText, _ count: Int, to writer: inout HTMLWriter) {
    writer.element("h3", text: "\(context.word(title)) \(count)")
  }

  private func writeList(_ title: LocalizedText, _ rows: [(String, String)], to writer: inout HTMLWriter) {
    guard !rows.isEmpty else { return }
    heading(title, rows.count, to: &writer)
    writer.element("ul", ["class": "problems"]) { writer in
      for (name, text) in rows {
        writer.element("li") { writer in
          writer.element("code", text: name)
          writer.text(text)
        }
      }
    }
  }

  private func writeFiles(to writer: inout HTMLWriter) {
    let files = files
    guard !files.isEmpty else { return }
    let columns = [
      Terms.file, Terms.channelColumn, Terms.owner, Terms.blocks, Terms.claims, Terms.digest,
    ]
    writer.element(
      "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": context.word(Terms.file)]
    ) { writer in
      writer.element("table") { writer in
        writer.element("thead") { writer in
          writer.element("tr") { writer in
            for column in columns {
              let isNumber = column == Terms.blocks || column == Terms.claims
              writer.element(
                "th", ["scope": "col", "class": isNumber ? "n" : nil], text: context.word(column))
            }
          }
        }
        writer.element("tbody") { writer in
          for file in files.prefix(ScopeSection.limit) { write(file, to: &writer) }
        }
      }
    }
    let rest = files.count - ScopeSection.limit
    guard rest > 0 else { return }
    writer.element(
      "p", text: context.isChinese ? "另有 \(rest) 个文件没有列出。" : "\(rest) more files are not listed.")
  }

  /// The messages and records of one file together.
  private var files: [File] {
    var files: [File] = []
    for document in report.documents {
      if files.last.map({ $0.first.path == document.path && $0.first.campaign == document.campaign }) != true
      {
        files.append(File(first: document))
      }
      files[files.count - 1].count += 1
      files[files.count - 1].blocks += document.blocks
      files[files.count - 1].claims += document.claims
    }
    return files
  }

  private func write(_ file: File, to writer: inout HTMLWriter) {
    let document = file.first
    let times = file.count == 1 ? "" : " × \(file.count)"
    writer.element("tr") { writer in
      writer.element("th", ["scope": "row"], text: document.path + times)
      writer.element("td", text: context.word(Terms.channel(document.channel)))
      writer.element("td", text: document.owner ?? "–")
      writer.element("td", ["class": "n"], text: String(file.blocks))
      writer.element("td", ["class": "n"], text: String(file.claims))
      writer.element("td") { $0.element("code", text: String(document.digest.prefix(12))) }
    }
  }

  private func writePacks(to writer: inout HTMLWriter) {
    guard !report.policies.isEmpty else { return }
    heading(Terms.policies, report.policies.count, to: &writer)
    writer.element("ul", ["class": "problems"]) { writer in
      for pack in report.policies {
        writer.element("li") { writer in
          writer.element("code", text: "\(pack.id) \(pack.version)")
          writer.text(context.word(Terms.chosenBy(pack.chosenBy)) + " · sha256 ")
          writer.element("code", text: pack.digest)
        }
      }
    }
  }
}
