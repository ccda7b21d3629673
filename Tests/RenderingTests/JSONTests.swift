import Testing

@testable import Rendering

@Suite struct JSONTests {
  @Test(
    arguments: [
      ("null", JSONValue.null), (" [1, -2.5 ,3e2] ", .array([.number(1), .number(-2.5), .number(300)])),
      (#"{"a":{"b":[true,false]}}"#, ["a": ["b": .array([true, false])]]), (#""\u4e2d\n\"\\""#, "中\n\"\\"),
      (#""\ud83d\ude00\ud83d""#, "😀\u{FFFD}"), ("\"中文\"", "中文"), ("{}", [:]), ("[]", .array([])),
      ("12345678901234567890", .number(1.2345678901234567e19)),
    ] as [(String, JSONValue)])
  func valuesAreRead(text: String, value: JSONValue) {
    #expect(JSONParser.parse(Array(text.utf8)) == value)
  }

  @Test(arguments: ["", "[1", "{\"a\"}", "\"a", "tru", "[1,]", "1 2", String(repeating: "[", count: 100_000)])
  func whatIsNoJSONIsNothing(text: String) {
    #expect(JSONParser.parse(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    JSONValue.object(["a": .array([1, "中\u{1}\"", true, .null]), "b": .number(0.5)]), .string("\\/\n"),
  ])
  func whatIsWrittenIsReadAgain(value: JSONValue) {
    var bytes: [UInt8] = []
    JSONText.write(value, to: &bytes)
    #expect(JSONParser.parse(bytes) == value)
  }
}
