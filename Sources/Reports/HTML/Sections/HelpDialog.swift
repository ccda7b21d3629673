import Documents

/// The keys of the page; the script opens it.
struct HelpDialog {
  let context: PageContext

  func write(to writer: inout HTMLWriter) {
    writer.element("dialog", ["id": "help", "aria-labelledby": "help-t"]) { writer in
      writer.element("h2", ["id": "help-t"], text: context.word(Terms.help))
      writer.element("dl", ["class": "keys"]) { writer in
        for (key, text) in Terms.keys {
          writer.element("dt") { $0.element("kbd", text: key) }
          writer.element("dd", text: context.word(text))
        }
      }
      // Whoever steers by voice must be able to turn single keys off: WCAG 2.1.4.
      writer.element("p") { writer in
        writer.void("input", ["type": "checkbox", "id": "keys", "checked": ""])
        writer.element("label", ["for": "keys"], text: context.word(Terms.singleKeys))
      }
      writer.element("button", ["type": "button", "id": "help-close"], text: context.word(Terms.close))
    }
  }
}
