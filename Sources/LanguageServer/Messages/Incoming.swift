import JSON

/// The name by which an answer finds its request.
enum MessageID: Hashable, Sendable {
  case number(Int)
  case name(String)

  init?(_ value: JSONValue) {
    if let number = value.int {
      self = .number(number)
    } else if let name = value.text {
      self = .name(name)
    } else {
      return nil
    }
  }
}

/// Why a request is not answered with a result.
struct ResponseError: Error, Hashable {
  /// Codes of JSON-RPC and of the protocol.
  enum Code: Int {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParams = -32602
    case serverNotInitialized = -32002
    case requestCancelled = -32800
  }

  var code: Code
  var message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}

/// A message of the client.
enum Incoming {
  case request(MessageID, method: String, JSONValue)
  case notification(method: String, JSONValue)
  /// The answer to a request of the server.
  case response
  /// No message; the error is the answer, under the id if there is one.
  case faulty(MessageID?, ResponseError)

  /// Reads the body of a message.
  init(_ body: [UInt8]) {
    do throws(JSONFault) {
      self.init(try JSONReader.read(body))
    } catch {
      self = .faulty(nil, ResponseError(.parseError, "no JSON at byte \(error.offset): \(error.reason)"))
    }
  }

  private init(_ value: JSONValue) {
    guard case .object = value else {
      self = .faulty(nil, ResponseError(.invalidRequest, "a message is an object"))
      return
    }
    let id = MessageID(value["id"])
    if let method = value["method"].text {
      if let id {
        self = .request(id, method: method, value["params"])
      } else if value["id"].isNull {
        self = .notification(method: method, value["params"])
      } else {
        self = .faulty(nil, ResponseError(.invalidRequest, "an id is a number or a text"))
      }
    } else if id != nil, value.names.contains("result") || value.names.contains("error") {
      self = .response
    } else {
      self = .faulty(id, ResponseError(.invalidRequest, "a message has a method, a result or an error"))
    }
  }
}
