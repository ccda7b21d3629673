import Documents
import Testing

@Suite struct PercentEncodingTests {
  @Test(arguments: [
    ("a~b-c_d.e", "a~b-c_d.e"), ("海 a/b", "%E6%B5%B7%20a/b"), ("\n%", "%0A%25"), ("?#[]", "%3F%23%5B%5D"),
  ])
  func whatIsReservedIsEncoded(text: String, encoded: String) {
    #expect(PercentEncoding.encoded(text, keeping: "/") == encoded)
    #expect(String(decoding: PercentEncoding.decoded(encoded), as: UTF8.self) == text)
  }

  @Test(arguments: ["%", "%2", "%zz", "%+f", "100%", "%-1"])
  func aSignWithoutDigitsStandsForItself(text: String) {
    #expect(PercentEncoding.decoded(text) == Array(text.utf8))
  }

  @Test func aSlashIsKeptOnlyWhereItIsAskedFor() {
    #expect(PercentEncoding.encoded("a/b") == "a%2Fb")
  }
}

@Suite struct LineStartsTests {
  @Test(arguments: [
    ("", [0]), ("a", [0]), ("a\nb", [0, 2]), ("a\r\nb\r", [0, 3, 5]), ("\n\r", [0, 1, 2]),
  ])
  func linesEndAtEachKindOfEnd(text: String, starts: [Int]) {
    #expect(LineStarts.of(Array(text.utf8)) == starts)
    for offset in 0...text.utf8.count {
      #expect(LineStarts.line(of: offset, in: starts) == starts.lastIndex { $0 <= offset })
    }
  }
}
