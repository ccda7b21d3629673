import Glibc

/// A running `fineprint lsp` beside this program, with pipes to both its ends.
final class ServerProcess {
  private var input: Int32 = -1
  private var output: Int32 = -1
  private var process: pid_t = 0
  private var buffer: [UInt8] = []

  /// Nil where the program cannot be started.
  init?() {
    var toServer: [Int32] = [-1, -1]
    var fromServer: [Int32] = [-1, -1]
    guard unsafe pipe(&toServer) == 0, unsafe pipe(&fromServer) == 0 else { return nil }
    (input, output) = (toServer[1], fromServer[0])
    defer {
      close(toServer[0])
      close(fromServer[1])
    }
    guard start(input: toServer[0], output: fromServer[1]) else { return nil }
  }

  private func start(input: Int32, output: Int32) -> Bool {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    // Without its own copies of our ends it sees when we have gone.
    for end in [self.input, self.output] { unsafe posix_spawn_file_actions_addclose(&actions, end) }
    let program = ProgramRun.sibling("fineprint")
    let arguments = [program, "lsp", "--as-of", "2026-11-23"]
    var words: [UnsafeMutablePointer<CChar>?] = unsafe arguments.map { unsafe strdup($0) }
    unsafe words.append(nil)
    defer { for index in unsafe words.indices { unsafe free(words[index]) } }
    return unsafe posix_spawn(&process, program, &actions, nil, words, environ) == 0
  }

  /// Sends the body of a message.
  func send(_ body: String) {
    var bytes = Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe write(input, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// The body of the next message that holds a text; nil where the server has gone.
  func receive(holding text: String) -> String? {
    while let body = receive() { if body.contains(text) { return body } }
    return nil
  }

  private func receive() -> String? {
    let end = Array("\r\n\r\n".utf8)
    while true {
      if let head = buffer.firstRange(of: end) {
        let digits = buffer[..<head.lowerBound].filter { (0x30...0x39).contains($0) }
        let length = Int(String(decoding: digits, as: UTF8.self)) ?? 0
        if buffer.count >= head.upperBound + length {
          let body = String(decoding: buffer[head.upperBound..<head.upperBound + length], as: UTF8.self)
          buffer.removeFirst(head.upperBound + length)
          return body
        }
      }
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe read(output, $0.baseAddress, $0.count) }
      guard count > 0 else { return nil }
      buffer += chunk[..<count]
    }
  }

  /// Ends the session.
  func end() {
    send(#"{"jsonrpc":"2.0","id":"end","method":"shutdown"}"#)
    send(#"{"jsonrpc":"2.0","method":"exit"}"#)
    close(input)
    var status: Int32 = 0
    unsafe waitpid(process, &status, 0)
    close(output)
  }
}
