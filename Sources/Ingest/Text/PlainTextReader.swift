import Documents
import Workers

/// Reads plain text: a line is a block; in a file of messages each message is a document.
struct PlainTextReader {
  private struct Line {
    var number: Int
    var range: Range<Int>
    var followsBlank: Bool
    var precedesBlank: Bool
  }

  let source: SourceFile
  let channel: Channel
  var jobs = 1

  private var holdsMessages: Bool { channel == .sms || channel == .push }

  func documents() -> [Document] {
    let messages = messages(readLines())
    return Parallel.map(messages.count, jobs: jobs, fewest: Parallel.manySmall) { document(messages[$0]) }
  }

  private func readLines() -> [Line] {
    var lines: [Line] = []
    var blank = true
    for (index, raw) in TextScan.lines(source.text, 0..<source.text.count).enumerated() {
      let range = TextScan.trimmed(source.text, raw)
      if range.isEmpty {
        if !lines.isEmpty { lines[lines.count - 1].precedesBlank = true }
      } else {
        lines.append(Line(number: index + 1, range: range, followsBlank: blank, precedesBlank: false))
      }
      blank = range.isEmpty
    }
    if !lines.isEmpty { lines[lines.count - 1].precedesBlank = true }
    return lines
  }

  /// The lines by message. A title alone is not yet a message.
  private func messages(_ lines: [Line]) -> [[Line]] {
    guard holdsMessages, !lines.isEmpty else { return [lines] }
    let eachLine = lines.count > 200
    var messages: [[Line]] = []
    var hasBody = true
    for line in lines {
      let signed = LineShape.startsWithSignature(source.text, line.range)
      if messages.isEmpty || eachLine || signed || (line.followsBlank && hasBody) {
        messages.append([])
        hasBody = false
      }
      messages[messages.count - 1].append(line)
      if LineShape.title(source.text, line.range, channel) == nil { hasBody = true }
    }
    return messages
  }

  private func document(_ lines: [Line]) -> Document {
    var builder = DocumentBuilder(source: source)
    var outline = Outline()
    var readingMailHead = channel == .email
    for line in lines {
      let path = "line \(line.number)"
      if line.followsBlank, line.number > 1 { readingMailHead = false }
      if LineShape.isRule(source.text, line.range) { outline = Outline() }
      if let title = LineShape.title(source.text, line.range, readingMailHead ? .email : channel) {
        builder.append(line.range)
        builder.endBlock(.draft(title, path: path))
      } else if LineShape.isHeading(source.text, line.range), !holdsMessages {
        let above = outline.parent(ofLevel: 2)
        builder.append(line.range)
        let block = builder.endBlock(.draft(.heading(2), path: path, heading: above))
        if let block { outline.enter(level: 2, block: block) }
      } else {
        builder.append(line.range)
        builder.endBlock(.draft(.paragraph, path: path, heading: outline.current))
      }
    }
    builder.containers = []
    return builder.document(channel: channel)
  }
}
