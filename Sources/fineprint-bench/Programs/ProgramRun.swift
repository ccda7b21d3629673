import Glibc

/// One run of another program from its start to its end, with nothing at its input and its output thrown away.
struct ProgramRun {
  /// From its start to its end.
  var nanoseconds: Int
  /// On all cores, in the program and for it in the system.
  var cpuNanoseconds: Int
  var peakKilobytes: Int
  /// -1 where a signal ended it.
  var status: Int

  /// Runs a program by its path; nil where it cannot be started.
  ///
  /// A second, small process starts it: what a process has held is counted for a child until it has become its own.
  static func of(_ program: String, _ arguments: [String]) -> ProgramRun? {
    guard let child = SpawnedProgram(ownPath, ["run", program] + arguments, output: .pipe) else { return nil }
    let fields = child.readAll().split { $0.isWhitespace }.compactMap { Int($0) }
    guard child.wait().status == 0, fields.count == 4 else { return nil }
    return ProgramRun(
      nanoseconds: fields[0], cpuNanoseconds: fields[1], peakKilobytes: fields[2], status: fields[3])
  }

  /// The second process: runs the program and prints its figures.
  static func runAndPrint(_ words: ArraySlice<String>) {
    guard let program = words.first else { exit(2) }
    let start = ContinuousClock.now
    guard let child = SpawnedProgram(program, Array(words.dropFirst()), output: .none) else { exit(2) }
    let end = child.wait()
    let nanoseconds = Int((ContinuousClock.now - start) / .nanoseconds(1))
    print(nanoseconds, end.cpuNanoseconds, end.peakKilobytes, end.status)
  }

  /// The path of this program.
  static var ownPath: String {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let length = unsafe bytes.withUnsafeMutableBytes { buffer in
      unsafe readlink(
        "/proc/self/exe", buffer.baseAddress!.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    return String(decoding: bytes[..<max(0, length)], as: UTF8.self)
  }

  /// The path of a program beside this one.
  static func sibling(_ name: String) -> String {
    ownPath.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/\(name)"
  }
}
