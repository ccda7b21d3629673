import Foundation
import Testing

@testable import Fuzzing

/// The inputs of `Fixtures/malformed`: from each the fuzzer starts, or with it it once broke a reader.
@Suite struct MalformedInputTests {
  struct Input: Sendable, CustomTestStringConvertible {
    let target: FuzzTarget
    let file: URL
    var testDescription: String { "\(target.rawValue)/\(file.lastPathComponent)" }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/malformed")

  private static let inputs: [Input] = FuzzTarget.allCases.flatMap { target in
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

  @Test(arguments: FuzzTarget.allCases)
  func everyTargetHasInputs(_ target: FuzzTarget) {
    #expect(Self.inputs.contains { $0.target == target })
  }

  @Test(arguments: FuzzTarget.allCases)
  func nothingIsAnInputToo(_ target: FuzzTarget) throws { try target.check([]) }
}
