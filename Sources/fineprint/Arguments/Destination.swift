import FineprintKit

/// A form of the report and where it goes.
struct Destination: Sendable, Hashable {
  var format: ReportFormat
  /// Nil is standard output.
  var file: String?

  /// Reads `--format F --output FILE` pairs; each output belongs to the format before it.
  static func read(_ arguments: ParsedArguments) throws(RequestError) -> [Destination] {
    var found: [Destination] = []
    var leading: String?
    for (name, value) in arguments.options {
      if name == Options.format.name, let format = ReportFormat(rawValue: value) {
        found.append(Destination(format: format, file: nil))
      } else if name == Options.output.name {
        if found.isEmpty, leading == nil {
          leading = value
        } else if let last = found.indices.last, found[last].file == nil {
          found[last].file = value
        } else {
          throw RequestError(
            zh: "--output \(value) 前面缺少它的 --format",
            en: "--output \(value) has no --format of its own before it")
        }
      }
    }
    if found.isEmpty { found = [Destination(format: .text, file: nil)] }
    if let leading { try bind(leading, to: &found) }
    try checkDistinct(found)
    return found
  }

  private static func bind(_ file: String, to found: inout [Destination]) throws(RequestError) {
    guard found.count == 1, found[0].file == nil else {
      throw RequestError(
        zh: "--output \(file) 前面缺少它的 --format", en: "--output \(file) has no --format of its own before it")
    }
    found[0].file = file
  }

  private static func checkDistinct(_ found: [Destination]) throws(RequestError) {
    for (index, destination) in found.enumerated() {
      guard found[..<index].contains(where: { $0.file == destination.file }) else { continue }
      let place = destination.file
      throw RequestError(
        zh: "两个格式写到同一处：\(place ?? "标准输出")；请各带 --output",
        en: "two formats go to \(place ?? "standard output"); give each its own --output")
    }
  }
}
