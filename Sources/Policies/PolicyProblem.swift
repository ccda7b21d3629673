public import Documents

/// A fault of a policy file, with its place.
public struct PolicyProblem: Error, Sendable, Hashable {
  public var path: String
  public var line: Int
  public var column: Int
  public var message: LocalizedText
  /// The offending line.
  public var quotedLine: String?
  /// The word that was probably misspelt there, with the one that was meant; or nil.
  public var correction: Correction?

  public init(
    path: String, line: Int, column: Int, message: LocalizedText, quotedLine: String? = nil,
    correction: Correction? = nil
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.message = message
    self.quotedLine = quotedLine
    self.correction = correction
  }
}

/// A file of a policy pack.
public struct PolicyFile: Sendable {
  /// As it is reported.
  public var path: String
  /// Below the pack's folder: "rules/price/price-unit-missing.yaml".
  public var relativePath: String
  public var bytes: [UInt8]

  public init(path: String, relativePath: String, bytes: [UInt8]) {
    self.path = path
    self.relativePath = relativePath
    self.bytes = bytes
  }
}
