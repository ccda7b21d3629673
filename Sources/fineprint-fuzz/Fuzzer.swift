import Fuzzing
import Glibc

/// Gives inputs to the target that the environment names, and stops the program where one breaks what must hold.
enum Fuzzer {
  private static let variable = "FINEPRINT_FUZZ_TARGET"

  private static let target: FuzzTarget = {
    let name = unsafe getenv(variable).map { unsafe String(cString: $0) } ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      let known = FuzzTarget.allCases.map(\.rawValue).joined(separator: " ")
      tell("\(variable) is one of: \(known)")
      exit(2)
    }
    return target
  }()

  static func check(_ input: [UInt8]) {
    do throws(BrokenInvariant) {
      try target.check(input)
    } catch {
      tell("broken invariant: \(error)")
      abort()
    }
  }

  private static func tell(_ message: String) {
    let line = Array("\(message)\n".utf8)
    _ = unsafe line.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
