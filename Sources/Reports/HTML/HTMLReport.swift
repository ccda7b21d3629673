public import Documents
public import Findings

/// One page for reviewers and for whoever they report to: it needs no network, no other file, and no script to be read.
public struct HTMLReport: Sendable {
  private let report: CheckReport
  private let verdict: Verdict
  private let language: ReportLanguage

  public init(_ report: CheckReport, verdict: Verdict, language: Language? = nil) {
    self.report = report
    self.verdict = verdict
    self.language = ReportLanguage(language, for: report)
  }

  /// The page as UTF-8.
  public func render() -> [UInt8] {
    let context = PageContext(report, verdict, language)
    let looks = LookSheet(report.shown)
    let styles = [ReportStyle.text, looks.text + PrintHeads(context).text]
    var writer = HTMLWriter()
    writer.documentType()
    writer.element("html", ["lang": PageContext.tag(language.general), "class": "no-js"]) { writer in
      writer.element("head") { HTMLReport.writeHead(context, styles, to: &$0) }
      writer.element("body", HTMLReport.words(context)) { writer in
        HTMLReport.writeBody(context, looks, to: &writer)
      }
    }
    return writer.bytes
  }

  private static func writeHead(_ context: PageContext, _ styles: [String], to writer: inout HTMLWriter) {
    writer.void("meta", ["charset": "utf-8"])
    // Before everything that it governs.
    writer.void(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content": ContentPolicy.of(styles: styles, script: ReportScript.text),
      ])
    writer.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    writer.void("meta", ["name": "color-scheme", "content": "light dark"])
    writer.void("meta", ["name": "referrer", "content": "no-referrer"])
    writer.void("meta", ["name": "generator", "content": "\(Product.name) \(Product.version)"])
    writer.void("link", ["rel": "icon", "href": "data:,"])
    writer.element("title", text: VerdictSection(context: context).title)
    for style in styles { writer.source("style", style) }
    writer.source("script", ReportScript.text)
  }

  private static func writeBody(_ context: PageContext, _ looks: LookSheet, to writer: inout HTMLWriter) {
    writer.element("a", ["class": "skip", "href": "#main"], text: context.word(Terms.skip))
    writeMasthead(context, to: &writer)
    writer.element("main", ["id": "main", "tabindex": "-1"]) { writer in
      VerdictSection(context: context).write(to: &writer)
      if !context.open.isEmpty {
        writer.element("div", ["class": "brief"]) { writer in
          UrgentSection(context: context).write(to: &writer)
          SpreadSection(context: context).write(to: &writer)
        }
      }
      MatrixSection(context).write(to: &writer)
      writeFindings(context, looks, to: &writer)
      ScopeSection(context: context).write(to: &writer)
    }
    writer.element("footer", ["class": "foot"]) { writer in
      writer.text("\(Product.name) \(Product.version) · ")
      writer.text(context.word(Terms.asOf) + " \(context.report.asOf)")
    }
    HelpDialog(context: context).write(to: &writer)
  }

  private static func writeMasthead(_ context: PageContext, to writer: inout HTMLWriter) {
    writer.element("header", ["class": "masthead"]) { writer in
      writer.element("p", ["class": "brand"]) { writer in
        writer.element("b", text: "Fineprint")
        writer.element("span", text: context.word(Terms.reportTitle))
      }
      writer.element("div", ["class": "tools live"]) { writer in
        writer.element(
          "button", ["type": "button", "id": "theme", "aria-keyshortcuts": "t"],
          text: context.word(Terms.theme) + context.word(Terms.colon) + context.word(Terms.themeAuto))
        writer.element(
          "button", ["type": "button", "id": "help-open", "aria-keyshortcuts": "?"],
          text: context.word(Terms.help) + " ?")
      }
    }
  }

  private static func writeFindings(
    _ context: PageContext, _ looks: LookSheet, to writer: inout HTMLWriter
  ) {
    guard !context.entries.isEmpty else { return }
    writer.element("section", ["class": "findings", "aria-labelledby": "findings"]) { writer in
      writer.element("h2", ["id": "findings"], text: context.word(Terms.findings))
      FilterBar(context: context).write(to: &writer)
      CampaignSections(context, looks).write(to: &writer)
    }
  }

  /// What the script says, in the page's language.
  private static func words(_ context: PageContext) -> HTMLWriter.Attributes {
    [
      "data-shown": context.word(Terms.shown), "data-copied": context.word(Terms.copied),
      "data-theme-name": context.word(Terms.theme) + context.word(Terms.colon),
      "data-theme-auto": context.word(Terms.themeAuto), "data-theme-light": context.word(Terms.themeLight),
      "data-theme-dark": context.word(Terms.themeDark),
    ]
  }
}
