import Foundation
import Testing

@testable import fineprint

@Suite struct ByteStreamTests {
  @Test func aFileIsWrittenAnew() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    let bytes = [UInt8](repeating: 0x61, count: 300_000)
    try ByteStream.writeFile(file.path, bytes)
    #expect(try [UInt8](Data(contentsOf: file)) == bytes)
    try ByteStream.writeFile(file.path, [0x62])
    #expect(try [UInt8](Data(contentsOf: file)) == [0x62])
  }

  @Test(arguments: ["/nowhere/at/all", "/"])
  func aPlaceThatCannotBeWrittenIsAFailure(path: String) {
    #expect(throws: ByteStream.Failure.self) { try ByteStream.writeFile(path, [1]) }
  }

  @Test func aFullDeviceIsAFailure() {
    #expect(throws: ByteStream.Failure.self) { try ByteStream.writeFile("/dev/full", [1]) }
  }
}
