import Glibc

/// Measures how long a key pressed in an editor waits for its diagnostics: from the change that is sent to the
/// diagnostics of its version that are read, over the pipes of a running server.
enum TypingLatency {
  private static let keys = 200
  /// Bytes of the page.
  private static let size = 30_000

  static func run() {
    guard let temporary = TemporaryFolder() else { return fail("no folder for the page") }
    let folder = temporary.path
    for name in names { unsafe mkdir("\(folder)/\(name)", 0o755) }
    print("\(keys) keys in a page of \(TypedPage.html(size: size).utf8.count) bytes")
    print("series                              median ms    p95 ms    max ms")
    series("page alone", in: folder + "/alone", neighbours: [], pause: 0)
    series("in a campaign of 4 documents", in: folder + "/joint", neighbours: TypedPage.neighbours, pause: 0)
    series(
      "the same, after pauses of 205 ms", in: folder + "/slow", neighbours: TypedPage.neighbours, pause: 205)
    remove(folder)
  }

  private static func series(
    _ name: String, in folder: String, neighbours: [(name: String, text: String)], pause: Int
  ) {
    let html = TypedPage.html(size: size)
    for file in neighbours + [("page.html", html)] { write(file.text, to: "\(folder)/\(file.name)") }
    guard let server = ServerProcess() else { return fail("fineprint is not built beside this program") }
    server.send(
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"rootUri":"file://\#(folder)","capabilities":{"#
        + #""general":{"positionEncodings":["utf-16"]}}}}"#)
    server.send(
      #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file://\#(folder)/page.html","#
        + #""languageId":"html","version":0,"text":"\#(escaped(html))"}}}"#)
    guard server.receive(holding: #""version":0"#) != nil else { return fail("the server has ended") }
    let times = (1...(pause == 0 ? keys : keys / 4)).compactMap { key -> Double? in
      if pause > 0 { usleep(UInt32(pause) * 1_000) }
      return time(of: key, html, server, folder)
    }.sorted()
    server.end()
    guard !times.isEmpty else { return fail("no diagnostics came") }
    let cells = [times[times.count / 2], times[times.count * 95 / 100], times[times.count - 1]]
    print(
      name + String(repeating: " ", count: 38 - name.utf8.count)
        + cells.map { "\(($0 * 100).rounded() / 100)" }.joined(separator: "\t"))
    fflush(nil)
  }

  /// Milliseconds from a key to its diagnostics.
  private static func time(
    of key: Int, _ html: String, _ server: ServerProcess, _ folder: String
  ) -> Double? {
    let lines = html.split(separator: "\n", omittingEmptySubsequences: false)
    let places = lines.indices.filter { lines[$0].contains(TypedPage.anchor) }
    let line = places[places.count / 2]
    let head = lines[line].prefix { $0 != "全" }.utf16.count + TypedPage.anchor.utf16.count + key - 1
    let place = #"{"line":\#(line),"character":\#(head)}"#
    let change =
      #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file://\#(folder)/page.html","#
      + #""version":\#(key)},"contentChanges":[{"range":{"start":\#(place),"end":\#(place)},"text":"量"}]}}"#
    let clock = ContinuousClock()
    let start = clock.now
    server.send(change)
    guard server.receive(holding: #""version":\#(key),"#) != nil else { return nil }
    return (clock.now - start) / .milliseconds(1)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }

  private static let names = ["alone", "joint", "slow"]

  private static func write(_ text: String, to path: String) {
    guard let file = unsafe fopen(path, "w") else { return }
    unsafe fputs(text, file)
    unsafe fclose(file)
  }

  private static func remove(_ folder: String) {
    for name in names {
      for file in TypedPage.neighbours.map(\.name) + ["page.html"] {
        unsafe unlink("\(folder)/\(name)/\(file)")
      }
      unsafe rmdir("\(folder)/\(name)")
    }
    unsafe rmdir(folder)
  }

  private static func fail(_ reason: String) {
    print(reason)
    exit(2)
  }
}
