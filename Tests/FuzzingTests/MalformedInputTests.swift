import Foundation
import Testing

@testable import Fuzzing

/// The inputs of `Fixtures/malformed`, and those elsewhere that its `seeds.txt` names: from each the fuzzer starts, or
/// with it it once broke a reader.
@Suite struct MalformedInputTests {
  struct Input: Sendable, CustomTestStringConvertible {
    let target: FuzzTarget
    let file: URL
    var testDescription: String { "\(target.rawValue)/\(file.lastPathComponent)" }
  }

  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")
  private static let folder = fixtures.appending(path: "malformed")

  /// A line of `seeds.txt`: for which target, in which folder, and how the names end.
  private static let seeds =
    ((try? String(contentsOf: folder.appending(path: "seeds.txt"), encoding: .utf8)) ?? "")
    .split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

  private static let inputs = own + elsewhere

  private static let elsewhere: [Input] = seeds.flatMap { seed -> [Input] in
    guard seed.count == 3, let target = FuzzTarget(rawValue: seed[0]) else { return [] }
    let names = FileManager.default.enumerator(atPath: fixtures.appending(path: seed[1]).path)
    return (names?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(seed[2]) }.sorted().map { name in
      Input(target: target, file: fixtures.appending(path: "\(seed[1])/\(name)"))
    }
  }

  private static let own: [Input] = FuzzTarget.allCases.flatMap { target in
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: target.rawValue).path)
    return (names ?? []).sorted().map { name in
      Input(target: target, file: folder.appending(path: "\(target.rawValue)/\(name)"))
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: inputs)
  func whatIsReadHolds(_ input: Input) throws {
    try input.target.check(Array(Data(contentsOf: input.file)))
  }

  @Test func everySeedNamesInputs() {
    #expect(!Self.seeds.isEmpty)
    for seed in Self.seeds {
      let folder = Self.fixtures.appending(path: seed.dropFirst().first ?? "").path
      #expect(
        Self.elsewhere.contains {
          $0.target.rawValue == seed.first && $0.file.path.hasPrefix(folder)
            && $0.file.path.hasSuffix(seed.last ?? "")
        }, "\(seed)")
    }
  }

  @Test(arguments: FuzzTarget.allCases)
  func everyTargetHasInputs(_ target: FuzzTarget) {
    #expect(Self.inputs.contains { $0.target == target })
  }

  @Test(arguments: FuzzTarget.allCases)
  func nothingIsAnInputToo(_ target: FuzzTarget) throws { try target.check([]) }
}
