import Documents
import Findings
import FineprintKit
import Reports

/// The values of options that several commands share, read and checked.
struct CommandOptions: Sendable {
  let destinations: [Destination]
  /// The language that `--lang` asks for, or nil.
  let explicitLanguage: Language?
  let language: Language
  let colour: ColourChoice
  let isQuiet: Bool
  let showsStatistics: Bool

  init(_ arguments: ParsedArguments, _ environment: RunEnvironment) throws(RequestError) {
    destinations = try Destination.read(arguments)
    explicitLanguage = arguments.value(Options.lang).flatMap(Language.init)
    language = explicitLanguage ?? environment.language
    colour = arguments.value(Options.color).flatMap(ColourChoice.init) ?? .auto
    isQuiet = arguments.has(Options.quiet)
    showsStatistics = arguments.has(Options.statistics)
  }

  /// How the text form is put out at a place.
  func textOptions(for destination: Destination, _ environment: RunEnvironment) -> TextReport.Options {
    let usesColour = colour.isOn(isTerminal: destination.file == nil && environment.isTerminal, environment)
    return TextReport.Options(
      language: language, usesColour: usesColour, isQuiet: isQuiet, showsStatistics: showsStatistics)
  }
}

/// What `--color` asks for.
enum ColourChoice: String, Sendable {
  case auto, always, never

  func isOn(isTerminal: Bool, _ environment: RunEnvironment) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: isTerminal && !environment.refusesColour
    }
  }
}
