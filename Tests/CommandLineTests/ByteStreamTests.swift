import FineprintKit
import Foundation
import Testing

@testable import fineprint

@Suite struct ByteStreamTests {
  @Test func aFileIsWrittenAnew() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    let bytes = [UInt8](repeating: 0x61, count: 300_000)
    try ReportFile.write(file.path, bytes)
    #expect(try [UInt8](Data(contentsOf: file)) == bytes)
    try ReportFile.write(file.path, [0x62])
    #expect(try [UInt8](Data(contentsOf: file)) == [0x62])
  }

  @Test(arguments: ["/nowhere/at/all", "/"])
  func aPlaceThatCannotBeWrittenIsAFailure(path: String) {
    #expect(throws: ReportFile.Failure.self) { try ReportFile.write(path, [1]) }
  }

  @Test func aFullDeviceIsAFailure() {
    #expect(throws: ReportFile.Failure.self) { try ReportFile.write("/dev/full", [1]) }
  }

  @Test func inputIsReadOneByteBeyondItsLimit() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data(repeating: 1, count: 50))
    try pipe.fileHandleForWriting.close()
    let stream = ByteStream(descriptor: pipe.fileHandleForReading.fileDescriptor)
    #expect(try stream.readAll(limit: 10).count == 11)
    #expect(try stream.readAll(limit: 100).count == 39)
  }
}
