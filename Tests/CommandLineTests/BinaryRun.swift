import Foundation

/// One run of the built binary with what it put out.
struct BinaryRun {
  let status: Int32
  let output: String
  let errors: String

  /// The folder of the package.
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  init(
    _ arguments: [String], environment: [String: String] = [:], input: String = "", folder: URL? = nil,
    program: String = "fineprint"
  ) throws {
    let process = Process()
    process.executableURL = try BinaryRun.binary(program)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder }
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    let (standardInput, standardOutput, standardError) = (Pipe(), Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = standardOutput
    process.standardError = standardError
    try process.run()
    try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    output = String(decoding: standardOutput.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    errors = String(decoding: standardError.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  /// Starts the binary and leaves it running; what it says of errors is left out.
  static func start(_ arguments: [String], folder: URL, output: Pipe) throws -> Process {
    let process = Process()
    process.executableURL = try binary("fineprint")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// The binary beside the test bundle.
  static func binary(_ program: String) throws -> URL {
    let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    for folder in [beside, package.appending(path: ".build/debug")] {
      let file = folder.appending(path: program)
      if FileManager.default.isExecutableFile(atPath: file.path) { return file }
    }
    throw CocoaError(.fileNoSuchFile)
  }
}
