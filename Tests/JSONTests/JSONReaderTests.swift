import JSON
import Testing

@Suite struct JSONReaderTests {
  @Test(arguments: [
    ("null", JSONValue.null), ("true", .boolean(true)), ("-12", .integer(-12)), ("1.5e3", .number(1500)),
    ("\"\"", .string("")), (" [1, \"a\"] \n", .array([.integer(1), .string("a")])),
    ("{\"a\": {\"b\": []}}", .object(["a": .object(["b": .array([])])])),
    ("{\"a\": 1, \"a\": 2}", .object(["a": .integer(2)])),
    ("\"\\ud83d\\ude00资费\\u0000x\"", .string("😀资费\u{0}x")), ("\"a\\ud83db\"", .string("a\u{FFFD}b")),
    ("\"\\udc00\"", .string("\u{FFFD}")),
  ])
  func valuesAreRead(text: String, value: JSONValue) throws {
    #expect(try JSONReader.read(Array(text.utf8)) == value)
  }

  @Test(arguments: [
    "", " ", "{", "[1", "[1,]", "{a: 1}", "{\"a\" 1}", "[1] x", "'a'", "[01]", "/* */ 1", "[tru]", "\"a",
    String(repeating: "[", count: 200) + String(repeating: "]", count: 200),
  ])
  func whatIsNoJSONIsAFault(text: String) {
    #expect(throws: JSONFault.self) { try JSONReader.read(Array(text.utf8)) }
  }

  @Test func bytesThatAreNoUTF8AreAFault() {
    #expect(throws: JSONFault.self) { try JSONReader.read([0x22, 0xFF, 0x22]) }
  }

  @Test func aFaultTellsItsPlace() {
    #expect(throws: JSONFault(offset: 4, reason: "unexpected character")) {
      try JSONReader.read(Array("[1, ]".utf8))
    }
  }

  @Test func accessorsGiveNilForAnotherType() throws {
    let value = try JSONReader.read(Array("{\"n\": 4.0, \"t\": [\"a\", 1], \"f\": 4.5}".utf8))
    #expect(value["n"].int == 4)
    #expect(value["f"].int == nil)
    #expect(value["t"].texts == ["a"])
    #expect(value["n"].text == nil)
    #expect(value["absent"]["deeper"].isNull)
    #expect(value.names == ["f", "n", "t"])
  }
}
