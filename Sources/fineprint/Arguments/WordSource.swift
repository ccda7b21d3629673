import Documents
import FineprintKit

/// Words of the project that a shell asks for while somebody types; `fineprint completions rules` puts them out.
enum WordSource: String, CaseIterable {
  case rules, packs

  /// The words, one a line, as the packs that are at hand here have them.
  var text: String {
    let folders = Auditor.settings(of: ["."]).setting("packs")?.values ?? []
    let words =
      switch self {
      case .rules: Auditor.ruleWords(folders: folders)
      case .packs: Auditor.packs(folders: folders)
      }
    return words.map { $0 + "\n" }.joined()
  }

  /// The command that a shell runs for them.
  var command: String { "fineprint completions \(rawValue) 2>/dev/null" }
}

extension OptionDeclaration {
  /// Whose words its value may be; nil for a closed choice, a path and free text.
  var source: WordSource? {
    switch value {
    case "RULE|CATEGORY": .rules
    case "PACK": .packs
    default: nil
    }
  }

  /// The words that are offered for its value: those that it is held to, or those of a list that may grow.
  var offered: [String] { value == "NAME" ? Channel.all.map(\.name) : choices }
}

extension Command {
  /// Whose words its first operand may be, or nil.
  var operandSource: WordSource? {
    if operands == "RULE" || operands.hasPrefix("FINGERPRINT|RULE") { return .rules }
    return operands == "[PACK...]" ? .packs : nil
  }

  /// Whether paths may stand among its operands.
  var takesPaths: Bool {
    ["PATH", "FILE", "DIR", "OLD"].contains { operands.contains($0) }
  }
}
