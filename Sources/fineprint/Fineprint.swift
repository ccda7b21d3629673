import Glibc

@main
struct Fineprint {
  static func main() {
    ProcessMemory.prepare()
    // A reader that goes away shall end in an exit status, not in a signal.
    signal(SIGPIPE, SIG_IGN)
    holdStreams()
    Interruption.watch()
    let arguments = Array(CommandLine.arguments.dropFirst())
    exit(CommandLineRun(arguments: arguments, environment: .current()).run().rawValue)
  }

  /// A stream that was closed before we began gets a file of its own that takes nothing; else the next file that is
  /// opened would stand in its place.
  private static func holdStreams() {
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
