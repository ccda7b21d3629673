import Testing

@testable import LanguageServer

@Suite struct FrameReaderTests {
  private static let two = Array("Content-Length: 5\r\n\r\nhelloContent-Length: 3\r\nX: y\r\n\r\n资".utf8)

  @Test(arguments: 1...two.count)
  func framesAreCutWhereverTheBytesAreParted(size: Int) {
    var reader = FrameReader()
    var frames: [FrameReader.Frame] = []
    for start in stride(from: 0, to: Self.two.count, by: size) {
      reader.feed(Self.two[start..<min(start + size, Self.two.count)])
      while let frame = reader.next() { frames.append(frame) }
    }
    #expect(frames == [.body(Array("hello".utf8)), .body(Array("资".utf8))])
    #expect(!reader.isInsideMessage)
  }

  @Test(arguments: [
    "content-LENGTH:2\r\n\r\n{}", "Content-Length: 2 \r\n\r\n{}",
    "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}",
    "Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{}",
    "Content-Type: application/json; charset=UTF8\r\nContent-Length: 2\r\n\r\n{}",
  ])
  func headersMayBeWrittenInSeveralWays(text: String) {
    var reader = FrameReader()
    reader.feed(Array(text.utf8))
    #expect(reader.next() == .body(Array("{}".utf8)))
  }

  @Test(arguments: [
    "\r\n\r\n", "X: 1\r\n\r\n{}", "Content-Length: \r\n\r\n{}", "Content-Length: -2\r\n\r\n{}",
    "Content-Length: 0x2\r\n\r\n{}", "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
    "Content-Length: 2\n\n{}",
    "Content-Length: 99999999999999999999\r\n\r\n", "no field\r\nContent-Length: 2\r\n\r\n{}",
    "Content-Length: 2\r\nContent-Type: text/plain; charset=gbk\r\n\r\n{}", "Content-Length: ２\r\n\r\n{}",
    String(repeating: "x", count: 9_000),
  ])
  func malformedHeadersEndTheStream(text: String) {
    var reader = FrameReader()
    reader.feed(Array(text.utf8))
    guard case .malformed = reader.next() else {
      Issue.record("\(text) is taken")
      return
    }
    reader.feed(Array("Content-Length: 2\r\n\r\n{}".utf8))
    #expect(reader.next() == nil)
  }

  @Test func oversizedBodiesArePassedOver() {
    var reader = FrameReader(bodyLimit: 10)
    reader.feed(Array("Content-Length: 11\r\n\r\n0123456789".utf8))
    #expect(reader.next() == .oversized(11))
    reader.feed(Array("0Content-Length: 2\r\n\r\n{}".utf8))
    #expect(reader.next() == .body(Array("{}".utf8)))
    #expect(reader.next() == nil)
  }

  @Test func nothingIsToldBeforeAMessageIsWhole() {
    var reader = FrameReader()
    reader.feed(Array("Content-Length: 2\r\n\r\n{".utf8))
    #expect(reader.next() == nil)
    #expect(reader.isInsideMessage)
  }
}
