import CJSONC

/// Reads one JSON text with json-c.
///
/// A lone surrogate of an escape becomes U+FFFD, which counts as one unit of UTF-16 as well.
public enum JSONReader {
  /// How deep arrays and objects may be nested.
  public static let depthLimit = 128

  /// The value of a whole text in UTF-8 of less than 2 GB; anything behind it but white space is a fault.
  public static func read(_ text: [UInt8]) throws(JSONFault) -> JSONValue {
    guard let length = Int32(exactly: text.count), length < Int32.max else {
      throw JSONFault(offset: 0, reason: "too long")
    }
    guard let tokener = unsafe json_tokener_new_ex(Int32(depthLimit)) else {
      throw JSONFault(offset: 0, reason: "out of memory")
    }
    defer { unsafe json_tokener_free(tokener) }
    unsafe json_tokener_set_flags(tokener, Int32(JSON_TOKENER_STRICT | JSON_TOKENER_VALIDATE_UTF8))
    // A line feed behind the text ends a number that is all of it.
    let root = unsafe (text + [0x0A]).withUnsafeBytes { bytes in
      unsafe json_tokener_parse_ex(
        tokener, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), length + 1)
    }
    defer { unsafe json_object_put(root) }
    let outcome = unsafe json_tokener_get_error(tokener)
    guard outcome == json_tokener_success, !text.isEmpty else {
      throw JSONFault(
        offset: Int(unsafe json_tokener_get_parse_end(tokener)), reason: reason(outcome, text.isEmpty))
    }
    return unsafe value(root)
  }

  private static func reason(_ outcome: json_tokener_error, _ isEmpty: Bool) -> String {
    if isEmpty { return "empty" }
    guard let text = unsafe json_tokener_error_desc(outcome) else { return "no JSON" }
    return unsafe String(cString: text)
  }

  private static func value(_ node: OpaquePointer?) -> JSONValue {
    switch unsafe json_object_get_type(node) {
    case json_type_boolean: return unsafe .boolean(json_object_get_boolean(node) != 0)
    case json_type_int: return unsafe .integer(Int(json_object_get_int64(node)))
    case json_type_double: return unsafe .number(json_object_get_double(node))
    case json_type_string: return unsafe .string(string(node))
    case json_type_array: return unsafe .array(items(node))
    case json_type_object: return unsafe .object(members(node))
    default: return .null
    }
  }

  private static func string(_ node: OpaquePointer?) -> String {
    guard let start = unsafe json_object_get_string(node) else { return "" }
    let bytes = unsafe UnsafeRawBufferPointer(
      start: start, count: Int(json_object_get_string_len(node)))
    return unsafe String(decoding: bytes, as: UTF8.self)
  }

  private static func items(_ node: OpaquePointer?) -> [JSONValue] {
    (0..<(unsafe json_object_array_length(node))).map { unsafe value(json_object_array_get_idx(node, $0)) }
  }

  private static func members(_ node: OpaquePointer?) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    var current = unsafe json_object_iter_begin(node)
    var end = unsafe json_object_iter_end(node)
    while unsafe json_object_iter_equal(&current, &end) == 0 {
      if let name = unsafe json_object_iter_peek_name(&current) {
        unsafe members[String(cString: name)] = unsafe value(json_object_iter_peek_value(&current))
      }
      unsafe json_object_iter_next(&current)
    }
    return members
  }
}

/// Why a text is no JSON.
public struct JSONFault: Error, Sendable, Hashable {
  /// The byte at which reading ended.
  public var offset: Int
  /// What json-c says, in English.
  public var reason: String

  public init(offset: Int, reason: String) {
    self.offset = offset
    self.reason = reason
  }
}
