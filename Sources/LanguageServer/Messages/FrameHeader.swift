/// The header of a message: `Content-Length`, and perhaps `Content-Type`.
enum FrameHeader {
  struct Fault: Error { var reason: String }

  /// Bytes of the body that follows.
  static func length(_ text: String) -> Result<Int, Fault> {
    var length: Int?
    for line in lines(text) {
      guard !line.contains(where: \.isNewline), let colon = line.firstIndex(of: ":") else {
        return .failure(Fault(reason: "a line of the header is no field"))
      }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      switch line[..<colon].lowercased() {
      case "content-length":
        guard let number = number(value), length == nil || length == number else {
          return .failure(Fault(reason: "Content-Length is no number of bytes"))
        }
        length = number
      case "content-type":
        guard isUTF8(value) else { return .failure(Fault(reason: "the charset is not UTF-8")) }
      default: break
      }
    }
    return length.map { .success($0) } ?? .failure(Fault(reason: "there is no Content-Length"))
  }

  /// The whole of a message: header and body.
  static func framed(_ body: [UInt8]) -> [UInt8] {
    Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }

  /// A CR LF is one character.
  private static func lines(_ text: String) -> [Substring] { text.split(separator: "\r\n" as Character) }

  private static func number(_ text: Substring) -> Int? {
    let digits = text.reversed().drop { $0 == " " }.reversed()
    guard (1...12).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return Int(String(digits))
  }

  private static func isUTF8(_ type: Substring) -> Bool {
    guard let charset = type.lowercased().split(separator: "charset=").dropFirst().first else { return true }
    return ["utf-8", "utf8"].contains(charset.filter { $0 != "\"" && $0 != " " }.prefix { $0 != ";" })
  }
}
