import Documents
import Findings
import FineprintKit
import Reports

/// Puts out what a command renders, to all its destinations.
struct Session {
  let arguments: ParsedArguments
  let options: CommandOptions
  let environment: RunEnvironment

  init(_ arguments: ParsedArguments, _ environment: RunEnvironment) throws(RequestError) {
    self.arguments = arguments
    self.environment = environment
    options = try CommandOptions(arguments, environment)
  }

  /// Renders for each destination and writes it; a place that cannot be written is an error.
  func put(
    text: (TextReport.Options) -> [UInt8], json: (Language?) -> [UInt8]
  ) throws(CommandFailure) {
    try put { destination in
      destination.format == .json
        ? json(options.explicitLanguage) : text(textOptions(for: destination))
    }
  }

  /// Puts out text for a person, with what could not be done below it; other forms stay empty.
  func say(
    _ problems: [RunError] = [], bytes: (TextReport.Options) -> [UInt8]
  ) throws(CommandFailure) {
    try put(
      text: { options in
        bytes(options)
          + ProblemText.render(problems, language: options.language, usesColour: options.usesColour)
      }, json: { _ in [] })
  }

  /// The same with text in the language of whoever reads.
  func say(_ problems: [RunError] = [], _ text: (Language) -> String) throws(CommandFailure) {
    try say(problems, bytes: { Array(text($0.language).utf8) })
  }

  /// How a text form is put out at a place.
  func textOptions(for destination: Destination) -> TextReport.Options {
    options.textOptions(for: destination, environment)
  }

  /// Renders for each destination; where one place cannot be written, the others still are.
  func put(_ render: (Destination) -> [UInt8]) throws(CommandFailure) {
    try putPieces { [render($0)] }
  }

  /// The same for what comes in pieces.
  func putPieces(_ render: (Destination) -> [[UInt8]]) throws(CommandFailure) {
    var failure: CommandFailure?
    for destination in options.destinations {
      do throws(CommandFailure) {
        try write(render(destination), to: destination)
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
  }

  /// Tells a person what could not be done, where no text on standard output says so.
  func tell(_ problems: [RunError]) {
    let isTold = options.destinations.contains { $0.format.isForTerminal && $0.file == nil }
    guard !isTold, !problems.isEmpty else { return }
    try? ByteStream.standardError.write(ProblemText.render(problems, language: options.language))
  }

  /// The bytes of standard input where a path is "-".
  func standardInput(for paths: [String], _ limits: Limits) throws(CommandFailure) -> [UInt8]? {
    guard paths.contains("-") else { return nil }
    do throws(ByteStream.Failure) {
      // One byte more shows that there is more.
      return try ByteStream.standardInput.readAll(limit: max(limits[.textSize], limits[.pageSize]))
    } catch {
      throw .request(
        RequestError(zh: "不能读取标准输入：\(error.text)", en: "cannot read standard input: \(error.text)"))
    }
  }

  private func write(_ pieces: [[UInt8]], to destination: Destination) throws(CommandFailure) {
    do throws(ByteStream.Failure) {
      guard let file = destination.file else {
        for piece in pieces { try ByteStream.standardOutput.write(piece) }
        return
      }
      do throws(ReportFile.Failure) {
        try ReportFile.write(file, pieces.count == 1 ? pieces[0] : Array(pieces.joined()))
      } catch {
        throw ByteStream.Failure(code: error.code)
      }
    } catch {
      if error.isClosedPipe { throw .closedPipe }
      let place = destination.file
      throw .request(
        RequestError(
          zh: "不能写入\(place ?? "标准输出")：\(error.text)",
          en: "cannot write \(place ?? "standard output"): \(error.text)"))
    }
  }
}

/// Why a command ended before its end.
enum CommandFailure: Error {
  case request(RequestError)
  /// The reader of the output went away; nothing is said of it.
  case closedPipe
}
