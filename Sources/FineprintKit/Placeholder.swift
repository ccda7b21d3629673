import Documents
import Findings
import Linting
import Policies
func q(_ s: String) -> String {
  var r = "\""
  for c in s.unicodeScalars { if c == "\"" || c == "\\" { r += "\\"; r.unicodeScalars.append(c) } else if c.value < 0x20 { r += " " } else { r.unicodeScalars.append(c) } }
  return r + "\""
}
public func runQuick() {
  let args = Array(CommandLine.arguments.dropFirst())
  let paths = ["."]
  do throws(RequestError) {
    if args.first == "policy-test" {
      let (pack, problems) = PackLocator().load("zh-CN")!
      let (set, faults) = PolicySet.compile([pack])
      for e in problems + faults { print("\(e.path):\(e.line):\(e.column): \(e.message.zh)"); if let l = e.quotedLine { print("    " + l) } }
      let report = PolicyTester(policies: set, asOf: CalendarDate(iso: "2026-11-23")!).run(only: Array(args.dropFirst()))
      for r in report.rules { for f in r.failures { print("\(f.path):\(f.line ?? 0): \(f.message.zh)") } }
      print("passed \(report.passed) failed \(report.failed) never fired \(report.neverFired.count)")
      return
    }
    if args.first == "claims" {
      let report = try Linter(CheckRequest(paths: Array(args.dropFirst()), asOf: CalendarDate(iso: "2026-11-23")!)).claims()
      for c in report.claims { print(c.evidence.path, c.evidence.start.line, c.kind, c.modality, c.evidence.text, c.fields.map { "\($0.name)=\($0.value)" }.joined(separator: " ")) }
      for m in report.reconciliation { print("==", m.offer, m.attribute, m.agrees, m.values.map { "\($0.channel):\($0.value)" }.joined(separator: " | ")) }
      return
    }
    let report = try Linter(CheckRequest(paths: paths, asOf: CalendarDate(iso: "2026-11-23")!)).check()
    var out: [String] = []
    for f in report.findings {
      let rel = f.related.map { "{\"evidence\":\(q($0.evidence.text)),\"location\":{\"path\":\(q($0.evidence.path))}}" }.joined(separator: ",")
      out.append("{\"rule\":\(q(f.rule)),\"category\":\(q(f.category.rawValue)),\"outcome\":\(q(f.outcome.rawValue)),\"evidence\":\(q(f.evidence.text)),\"location\":{\"path\":\(q(f.evidence.path))},\"related\":[\(rel)]}")
    }
    print("{\"findings\":[\(out.joined(separator: ","))],\"errors\":[\(report.errors.map { q($0.path + ":\($0.line ?? 0):\($0.column ?? 0) " + $0.message.zh) }.joined(separator: ","))]}")
  } catch { print(error.message.zh) }
}
