import Documents
import Findings
import FineprintKit
import Testing

@testable import fineprint

@Suite struct ArgumentTests {
  private let environment = RunEnvironment(
    language: .en, isTerminal: true, refusesColour: false,
    today: CalendarDate(iso: "2026-11-23") ?? CalendarDate(dayNumber: 0), processors: 2)

  private func check(_ words: String) throws -> ParsedArguments {
    try ParsedArguments(words.split(separator: " ").map(String.init), of: .check)
  }

  @Test func valuesStandBehindASpaceOrAnEqualsSign() throws {
    let parsed = try check("--policy zh-CN a.txt --policy=en-GB --quiet - -- --odd")
    #expect(parsed.values(Options.policy) == ["zh-CN", "en-GB"])
    #expect(parsed.operands == ["a.txt", "-", "--odd"])
    #expect(parsed.has(Options.quiet))
  }

  @Test func everyOptionOfCheckReachesTheRequest() throws {
    let parsed = try check(
      "--policy zh-CN --policies packs --as-of 2025-01-31 --channel poster --select price --ignore prize"
        + " --level warning --jobs 3 --max-file-size 2M --no-preview a.txt")
    let request = try RequestReading.check(parsed, environment)
    #expect(request.paths == ["a.txt"])
    #expect(request.selection.policies == ["zh-CN"])
    #expect(request.selection.folders == ["packs"])
    #expect(request.selection.asOf.description == "2025-01-31")
    #expect(request.channel == .storePoster)
    #expect(request.select == ["price"])
    #expect(request.ignore == ["prize"])
    #expect(request.level == .warning)
    #expect(request.jobs == 3)
    #expect(request.limits[.pageSize] == 2 << 20 && request.limits[.textSize] == 2 << 20)
    #expect(!request.includesPreview)
  }

  @Test func defaults() throws {
    let request = try RequestReading.check(try check(""), environment)
    #expect(request.paths == ["."])
    #expect(request.selection.asOf == environment.today)
    #expect(request.level == .note)
    #expect(request.jobs == 2)
    #expect(request.channel == nil && request.limits == Limits() && request.includesPreview)
  }

  @Test(arguments: [
    ("", "text:-"), ("--format json", "json:-"), ("--output r", "text:r"),
    ("--output r --format json", "json:r"),
    ("--format json --output r", "json:r"), ("--format text --format json --output r", "text:- json:r"),
    ("--format json --output r --format text", "json:r text:-"),
  ])
  func destinations(words: String, expected: String) throws {
    let found = try Destination.read(try check(words))
    #expect(found.map { "\($0.format.rawValue):\($0.file ?? "-")" }.joined(separator: " ") == expected)
  }

  @Test(arguments: [
    "--format text --format json", "--format json --output r --output s",
    "--output r --format text --format json", "--format json --output r --format text --output r",
  ])
  func destinationsThatCollide(words: String) throws {
    let parsed = try check(words)
    #expect(throws: RequestError.self) { try Destination.read(parsed) }
  }

  @Test(arguments: [
    (["LC_ALL": "zh_CN.UTF-8", "LANG": "en_US"], Language.zh), (["LC_ALL": "", "LANG": "zh_CN"], .zh),
    (["LC_MESSAGES": "C", "LANG": "zh_CN"], .en), ([:], .en),
  ])
  func languageOfTheLocale(variables: [String: String], language: Language) {
    #expect(RunEnvironment.language { variables[$0] } == language)
  }

  @Test func colourNeedsATerminalThatDoesNotRefuseIt() {
    var refusing = environment
    refusing.refusesColour = true
    #expect(ColourChoice.auto.isOn(isTerminal: true, environment))
    #expect(!ColourChoice.auto.isOn(isTerminal: false, environment))
    #expect(!ColourChoice.auto.isOn(isTerminal: true, refusing))
    #expect(ColourChoice.always.isOn(isTerminal: false, refusing))
    #expect(!ColourChoice.never.isOn(isTerminal: true, environment))
  }

  @Test func helpNamesEveryOptionInBothLanguages() {
    for command in Command.all {
      for language in Language.allCases {
        let text = HelpText.of(command, in: language)
        for option in command.options {
          #expect(text.contains("  \(option.name)"))
          #expect(text.contains(option.help.text(in: language)))
        }
      }
    }
  }
}
