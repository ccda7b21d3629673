/// The methods of the protocol that the server knows.
enum Method {
  static let initialize = "initialize"
  static let initialized = "initialized"
  static let shutdown = "shutdown"
  static let exit = "exit"
  static let cancel = "$/cancelRequest"
  static let didOpen = "textDocument/didOpen"
  static let didChange = "textDocument/didChange"
  static let didSave = "textDocument/didSave"
  static let didClose = "textDocument/didClose"
  static let hover = "textDocument/hover"
  static let codeAction = "textDocument/codeAction"
  static let completion = "textDocument/completion"
  static let executeCommand = "workspace/executeCommand"
  static let didChangeConfiguration = "workspace/didChangeConfiguration"
  static let didChangeWatchedFiles = "workspace/didChangeWatchedFiles"
}
