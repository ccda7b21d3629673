import Glibc

/// The words behind the name of a subcommand: operands, and options of which most take a value.
struct BenchArguments {
  private(set) var operands: [String] = []
  private var values: [String: String] = [:]
  private static let flags = ["--json"]

  /// Ends the program where an option is not among `known` or lacks its value.
  init(_ words: ArraySlice<String>, known: [String]) {
    var rest = words
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        operands.append(word)
        continue
      }
      guard known.contains(word) else {
        BenchArguments.fail("there is no option \(word); there are: \(known)")
      }
      if BenchArguments.flags.contains(word) {
        values[word] = ""
      } else {
        guard let value = rest.popFirst() else { BenchArguments.fail("\(word) needs a value") }
        values[word] = value
      }
    }
  }

  func has(_ option: String) -> Bool { values[option] != nil }
  func text(_ option: String) -> String? { values[option] }

  /// A number from 1, or nil where the option is not given.
  func number(_ option: String) -> Int? {
    guard let text = values[option] else { return nil }
    guard let number = Int(text), number > 0 else {
      BenchArguments.fail("\(option) needs a number from 1, not \(text)")
    }
    return number
  }

  /// The corpora that the operands name; none or `all` is those that are given.
  func corpora(_ all: [CorpusKind] = CorpusKind.standard) -> [CorpusKind] {
    if operands.isEmpty || operands == ["all"] { return all }
    return operands.map { name in
      guard let kind = CorpusKind(rawValue: name) else {
        BenchArguments.fail("there is no corpus \(name); there are: sms, html, campaigns, text, all")
      }
      return kind
    }
  }

  static func fail(_ reason: String) -> Never {
    put("fineprint-bench: \(reason)\n", to: STDERR_FILENO)
    exit(2)
  }

  /// Writes a text after everything that was printed.
  static func put(_ text: String, to descriptor: Int32 = STDOUT_FILENO) {
    fflush(nil)
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
