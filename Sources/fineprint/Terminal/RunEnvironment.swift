import Documents
import Glibc

/// What the process finds around it: language, terminal, clock, processors.
struct RunEnvironment: Sendable {
  var language: Language
  /// Whether standard output is a terminal.
  var isTerminal: Bool
  /// Whether standard input is a terminal, so that questions can be answered.
  var isInteractive = false
  /// Whether standard error is a terminal that can take a line back.
  var showsProgress = false
  /// Whether NO_COLOR is set and not empty, after no-color.org.
  var refusesColour: Bool
  var today: CalendarDate
  var processors: Int
  /// Where compiled packs are kept after the XDG base directories, or nil where there is no home.
  var cacheFolder: String?

  /// The environment of this process.
  static func current() -> RunEnvironment {
    RunEnvironment(
      language: language { variable($0) }, isTerminal: isatty(STDOUT_FILENO) == 1,
      isInteractive: isatty(STDIN_FILENO) == 1,
      showsProgress: isatty(STDERR_FILENO) == 1 && variable("TERM") != "dumb",
      refusesColour: !(variable("NO_COLOR") ?? "").isEmpty, today: localDay(),
      processors: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), cacheFolder: cacheFolder { variable($0) })
  }

  /// Chinese where the first of LC_ALL, LC_MESSAGES and LANG that is set says so, else English.
  static func language(_ variable: (String) -> String?) -> Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = variable(name), !value.isEmpty { return value.hasPrefix("zh") ? .zh : .en }
    }
    return .en
  }

  /// `$XDG_CACHE_HOME/fineprint`, else `$HOME/.cache/fineprint`; as the standard has it, a relative path counts as none.
  static func cacheFolder(_ variable: (String) -> String?) -> String? {
    for (name, below) in [("XDG_CACHE_HOME", "/fineprint"), ("HOME", "/.cache/fineprint")] {
      if let value = variable(name), value.hasPrefix("/") { return value + below }
    }
    return nil
  }

  private static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  private static func localDay() -> CalendarDate {
    var now = time(nil)
    var parts = unsafe tm()
    unsafe localtime_r(&now, &parts)
    let day = unsafe CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return day ?? CalendarDate(dayNumber: Int(now) / 86_400)
  }
}
