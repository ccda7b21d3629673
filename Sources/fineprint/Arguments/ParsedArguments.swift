import Documents
import FineprintKit

/// The options and operands of a command line, in their order.
struct ParsedArguments: Sendable {
  private(set) var options: [(name: String, value: String)] = []
  private(set) var operands: [String] = []
  /// What `fineprint.yaml` sets, by the option's name; the command line wins.
  private(set) var configured: [String: ProjectSettings.Setting] = [:]

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

  /// Whether an option was given; a switch also by `fineprint.yaml`, and not where it is turned off.
  func has(_ option: OptionDeclaration) -> Bool { values(option).last.map { $0 != "false" } ?? false }

  /// From the command line, else from `fineprint.yaml`.
  func values(_ option: OptionDeclaration) -> [String] {
    isGiven(option) ? own(option) : configured[option.name]?.values ?? []
  }

  /// What `fineprint.yaml` sets, then what the command line adds to it.
  func addedValues(_ option: OptionDeclaration) -> [String] {
    (configured[option.name]?.values ?? []) + own(option)
  }

  /// Whether the command line itself gives the option.
  func isGiven(_ option: OptionDeclaration) -> Bool { options.contains { $0.name == option.name } }

  private func own(_ option: OptionDeclaration) -> [String] {
    options.filter { $0.name == option.name }.map(\.value)
  }

  /// The same with what `fineprint.yaml` sets of the command's options.
  func completed(by settings: ProjectSettings, for command: Command) -> ParsedArguments {
    var completed = self
    for setting in Settings.all where setting.isMerged {
      guard let name = setting.option?.name, command.options.contains(where: { $0.name == name }) else {
        continue
      }
      completed.configured[name] = settings.setting(setting.key)
    }
    return completed
  }

  /// Where the words of a setting stand, "fineprint.yaml:3:10" by word; empty where the command line gives them.
  func places(_ option: OptionDeclaration) -> [String: String] {
    guard !isGiven(option), let setting = configured[option.name] else { return [:] }
    return Dictionary(zip(setting.values, setting.places)) { first, _ in first }
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
      let isSetting = Settings.all.contains { $0.option?.name == name }
      guard value == nil || isSetting && ["true", "false"].contains(value) else {
        throw RequestError(zh: "\(name) 不带值", en: "\(name) takes no value")
      }
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
      if !option.isRepeatable, isGiven(option) {
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
