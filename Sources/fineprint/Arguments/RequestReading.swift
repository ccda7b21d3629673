import Documents
import Findings
import FineprintKit

/// Makes the library's requests from arguments.
enum RequestReading {
  static func selection(
    _ arguments: ParsedArguments, _ environment: RunEnvironment
  ) throws(RequestError) -> PolicySelection {
    PolicySelection(
      policies: arguments.values(Options.policy), folders: arguments.values(Options.policies),
      asOf: try day(arguments) ?? environment.today)
  }

  static func check(
    _ arguments: ParsedArguments, _ environment: RunEnvironment
  ) throws(RequestError) -> CheckRequest {
    let paths = arguments.operands.isEmpty ? ["."] : arguments.operands
    if arguments.has(Options.screenshots), !arguments.has(Options.render) {
      throw RequestError(zh: "--screenshots 需要 --render", en: "--screenshots needs --render")
    }
    var request = CheckRequest(
      paths: paths, selection: try selection(arguments, environment),
      channel: arguments.value(Options.channel).map { Channel(named: $0) },
      select: arguments.values(Options.select), ignore: arguments.values(Options.ignore),
      level: arguments.value(Options.level).flatMap(Level.init) ?? .note,
      jobs: try jobs(arguments) ?? environment.processors,
      includesPreview: !arguments.has(Options.noPreview))
    request.wordPlaces = arguments.places(Options.select)
      .merging(arguments.places(Options.ignore)) { first, _ in first }
    request.cacheFolder = arguments.has(Options.noCache) ? nil : environment.cacheFolder
    request.limits = try limits(arguments)
    request.allowsOutside = arguments.has(Options.allowOutside)
    request.changedSince = arguments.value(Options.changed)
    request.renders = arguments.has(Options.render)
    request.screenshots = arguments.value(Options.screenshots)
    request.records = records(arguments, environment)
    return request
  }

  private static func records(
    _ arguments: ParsedArguments, _ environment: RunEnvironment
  ) -> RecordSelection {
    var records = RecordSelection()
    records.baseline = arguments.value(Options.baseline)
    records.suppressions = arguments.value(Options.suppressions)
    records.decisions = arguments.value(Options.decisions)
    records.revision = arguments.value(Options.suppressionsFrom)
    records.today = environment.today
    return records
  }

  /// The day of an option, or nil where it was not given.
  static func day(
    _ arguments: ParsedArguments, _ option: OptionDeclaration = Options.asOf
  ) throws(RequestError) -> CalendarDate? {
    guard let text = arguments.value(option) else { return nil }
    guard let day = CalendarDate(iso: text) else {
      throw RequestError(
        zh: "\(option.name) 需要真实的日期，写作 2026-11-23，而不是“\(text)”",
        en: "\(option.name) takes a real day written as 2026-11-23, not \"\(text)\"")
    }
    return day
  }

  private static func jobs(_ arguments: ParsedArguments) throws(RequestError) -> Int? {
    guard let text = arguments.value(Options.jobs) else { return nil }
    guard let count = Int(text), (1...1024).contains(count) else {
      throw RequestError(
        zh: "--jobs 需要 1 到 1024 的整数，而不是“\(text)”", en: "--jobs takes a number from 1 to 1024, not \"\(text)\""
      )
    }
    return count
  }

  /// The limits that are given; `--max-file-size` is that of pages and of texts, unless these are given by name.
  static func limits(_ arguments: ParsedArguments) throws(RequestError) -> Limits {
    var limits = Limits()
    limits.fileSize = try size(arguments)
    for text in arguments.addedValues(Options.limit) where !limits.set(text) {
      let name = String(text.prefix { $0 != "=" })
      guard let limit = Limit(rawValue: name) else {
        throw .unknown(Words.limit, name, among: Limit.allCases.map(\.rawValue))
      }
      let kind =
        limit.countsBytes ? ("字节数或 500K、64M、1G", "bytes or 500K, 64M, 1G") : ("正整数", "a number from 1")
      throw RequestError(
        zh: "--limit \(name) 需要\(kind.0)，写作 \(name)=\(limit.preset)，而不是“\(text)”",
        en: "--limit \(name) takes \(kind.1), written \(name)=\(limit.preset), not \"\(text)\"")
    }
    return limits
  }

  /// The size limit in bytes, or nil where none was given.
  private static func size(_ arguments: ParsedArguments) throws(RequestError) -> Int? {
    guard let text = arguments.value(Options.maxFileSize) else { return nil }
    if let size = ByteSize.bytes(text) { return size }
    throw RequestError(
      zh: "--max-file-size 需要字节数或 500K、64M、1G，而不是“\(text)”",
      en: "--max-file-size takes bytes or 500K, 64M, 1G, not \"\(text)\"")
  }
}
