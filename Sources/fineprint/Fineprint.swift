import Glibc

@main
struct Fineprint {
  static func main() {
    // A reader that goes away shall end in an exit status, not in a signal.
    signal(SIGPIPE, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    exit(CommandLineRun(arguments: arguments, environment: .current()).run().rawValue)
  }
}
