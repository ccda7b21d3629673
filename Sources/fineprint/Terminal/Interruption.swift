import FineprintKit
import Glibc
import Synchronization

/// Ends the process in order on SIGINT, SIGTERM and SIGHUP: no temporary file, no browser and no half line stays, and
/// whoever waits for the process learns of the signal.
enum Interruption {
  /// The signal that came, or 0.
  private static let number = Atomic<Int32>(0)
  /// Where the handler tells the thread that waits.
  private static let alarm = Atomic<Int32>(-1)

  /// Starts to wait for signals; those that whoever started us wants ignored stay so.
  static func watch() {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    alarm.store(ends[1], ordering: .sequentiallyConsistent)
    number.store(0, ordering: .sequentiallyConsistent)
    // What is registered first runs last.
    atexit { Interruption.endBySignal() }
    guard wait(on: ends[0]) else { return }
    for signal in [SIGINT, SIGTERM, SIGHUP] { handle(signal) }
  }

  private static func handle(_ wanted: Int32) {
    let before = signal(wanted) { number in
      // Nothing is called here but what a handler may call.
      Interruption.number.store(number, ordering: .sequentiallyConsistent)
      var byte: UInt8 = 0
      _ = unsafe write(Interruption.alarm.load(ordering: .sequentiallyConsistent), &byte, 1)
    }
    if isIgnored(before) {
      _ = signal(wanted, SIG_IGN)
    } else {
      unblock(wanted)
    }
  }

  /// Whoever started us may have blocked the signal.
  private static func unblock(_ signal: Int32) {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, signal)
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  private static func isIgnored(_ handler: __sighandler_t?) -> Bool {
    unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Starts the thread that does what a handler may not.
  private static func wait(on end: Int32) -> Bool {
    var thread = pthread_t()
    let argument = unsafe UnsafeMutableRawPointer(bitPattern: Int(end) + 1)
    return unsafe pthread_create(
      &thread, nil,
      { argument in
        let end = Int32(Int(bitPattern: argument)) - 1
        var byte: UInt8 = 0
        while unsafe read(end, &byte, 1) < 0, errno == EINTR {}
        ReportFile.abandonAll()
        if isatty(STDERR_FILENO) == 1 { try? ByteStream.standardError.write(Array("\r\u{1B}[K".utf8)) }
        exit(128 + Interruption.number.load(ordering: .sequentiallyConsistent))
      }, argument) == 0
  }

  private static func endBySignal() {
    let caught = number.load(ordering: .sequentiallyConsistent)
    guard caught != 0 else { return }
    _ = signal(caught, SIG_DFL)
    raise(caught)
  }
}
