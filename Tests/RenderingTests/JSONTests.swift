import JSON
import Testing

@testable import Rendering

@Suite struct JSONTests {
  @Test(arguments: [
    JSONValue.object(["a": .array([1, "中\u{1}\"", true, .null]), "b": .number(0.5)]), .string("\\/\n"),
  ])
  func whatIsWrittenIsReadAgain(value: JSONValue) throws {
    var bytes: [UInt8] = []
    JSONText.write(value, to: &bytes)
    #expect(try JSONReader.read(bytes) == value)
  }
}
