import Documents
import FineprintKit

/// The options and operands of a command line, in their order.
struct ParsedArguments: Sendable {
  private(set) var options: [(name: String, value: String)] = []
  private(set) var operands: [String] = []

  /// Reads what follows the command's name: `--name value`, `--name=value`, operands; `--` ends the options.
  init(_ arguments: [String], of command: Command) throws(RequestError) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        break
      }
      if argument == "-h" {
        options.append((Options.help.name, ""))
      } else if argument.hasPrefix("-"), argument != "-" {
        try readOption(argument, &rest, of: command)
      } else {
        operands.append(argument)
      }
    }
    if !has(Options.help) { try checkOperands(of: command) }
  }

  func has(_ option: OptionDeclaration) -> Bool { options.contains { $0.name == option.name } }

  func values(_ option: OptionDeclaration) -> [String] {
    options.filter { $0.name == option.name }.map(\.value)
  }

  /// The value of an option, or nil where it was not given.
  func value(_ option: OptionDeclaration) -> String? { values(option).last }

  private mutating func readOption(
    _ argument: String, _ rest: inout ArraySlice<String>, of command: Command
  ) throws(RequestError) {
    let name = String(argument.prefix { $0 != "=" })
    var value = name == argument ? nil : String(argument.dropFirst(name.count + 1))
    guard let option = command.options.first(where: { $0.name == name }) else {
      throw .unknown(Words.option, name, among: command.options.map(\.name))
    }
    if option.value == nil {
      if value != nil { throw RequestError(zh: "\(name) 不带值", en: "\(name) takes no value") }
    } else if value == nil {
      value = rest.popFirst()
    }
    try add(option, value)
  }

  private mutating func add(_ option: OptionDeclaration, _ value: String?) throws(RequestError) {
    let name = option.name
    if let placeholder = option.value {
      guard let value, !value.isEmpty else {
        throw RequestError(zh: "\(name) 需要一个值：\(placeholder)", en: "\(name) needs a value: \(placeholder)")
      }
      if !option.choices.isEmpty, !option.choices.contains(value) {
        throw .badChoice(value, of: option)
      }
      if !option.isRepeatable, has(option) {
        throw RequestError(zh: "\(name) 只能给一次", en: "\(name) may be given only once")
      }
    }
    options.append((name, value ?? ""))
  }

  private func checkOperands(of command: Command) throws(RequestError) {
    if operands.count < command.count.lowerBound {
      throw RequestError(zh: "缺少参数 \(command.operands)", en: "missing argument \(command.operands)")
    }
    if operands.count > command.count.upperBound {
      let extra = operands[command.count.upperBound]
      throw RequestError(zh: "多余的参数“\(extra)”", en: "unexpected argument \"\(extra)\"")
    }
  }
}

extension RequestError {
  /// A value that is none of an option's choices.
  static func badChoice(_ value: String, of option: OptionDeclaration) -> RequestError {
    let nearest = unknown(Words.value, value, among: option.choices).suggestion
    let list = option.choices.joined(separator: ", ")
    return RequestError(
      zh: "\(option.name) 不接受“\(value)”（可用：\(list)）",
      en: "\(option.name) does not take \"\(value)\" (one of: \(list))", suggestion: nearest)
  }
}
