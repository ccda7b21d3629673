import Reports

/// Writes the messages of the server.
enum Outgoing {
  typealias Body = (inout JSONWriter) -> Void

  /// The answer to a request; `result` writes one value.
  static func result(_ id: MessageID, _ result: Body) -> [UInt8] {
    message { writer in
      writer.id(id)
      writer.key("result")
      result(&writer)
    }
  }

  static func error(_ id: MessageID?, _ error: ResponseError) -> [UInt8] {
    message { writer in
      if let id { writer.id(id) } else { writer.member("id", nil as String?) }
      writer.object("error") { writer in
        writer.member("code", error.code.rawValue)
        writer.member("message", error.message)
      }
    }
  }

  /// `params` writes the members of an object.
  static func notification(_ method: String, _ params: Body) -> [UInt8] {
    message { writer in
      writer.member("method", method)
      writer.object("params", params)
    }
  }

  /// `params` writes the members of an object.
  static func request(_ id: MessageID, _ method: String, _ params: Body) -> [UInt8] {
    message { writer in
      writer.id(id)
      writer.member("method", method)
      writer.object("params", params)
    }
  }

  private static func message(_ body: Body) -> [UInt8] {
    var writer = JSONWriter(isPretty: false)
    writer.object { writer in
      writer.member("jsonrpc", "2.0")
      body(&writer)
    }
    return FrameHeader.framed(writer.finish())
  }
}

extension JSONWriter {
  fileprivate mutating func id(_ id: MessageID) {
    switch id {
    case .number(let number): member("id", number)
    case .name(let name): member("id", name)
    }
  }
}
