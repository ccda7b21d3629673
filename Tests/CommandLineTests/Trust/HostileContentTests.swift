import Foundation
import FoundationXML
import Glibc
import Testing

/// What documents, paths, offers and policies say is shown, never obeyed.
@Suite struct HostileContentTests {
  /// Escapes of a terminal, marks of direction, markup, a formula, a workflow command and the ends of quotes at once.
  private static let payload =
    "\u{1B}[31m\u{1B}]0;x\u{7}\u{202E}<script>alert(1)</script>\"'`]]>--><img src=x onerror=alert(1)>|{{7*7}}${x}%0A::error::x\u{202C}"

  private static func yaml(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value > 0x7E:
        "\\U" + String(format: "%08X", Int(scalar.value))
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }

  /// A campaign whose path, offer, owner, text, field and policy are hostile.
  private static func hostile() throws -> Project {
    let rule = """
      id: no-superlative
      title: {zh: \(yaml(payload)), en: \(yaml("=" + payload))}
      category: misleading-claim
      level: error
      status: stable
      check: prohibited-term
      when:
        - {claim: superlative}
      message: {zh: \(yaml("@" + payload + "{claim}")), en: \(yaml("+" + payload + "{claim}"))}
      remedy: {zh: \(yaml("-" + payload)), en: \(yaml("=" + payload))}
      law:
        - {ref: advertising-law, article: "9(3)"}

      """
    let folder = "=c\n::error::x" + "<b>\u{1B}[31m"
    return try Project([
      ".packs/zz/rules/misleading-claim/no-superlative.yaml": rule,
      "\(folder)/campaign.yaml":
        "campaign: \(yaml("=" + payload))\nowner: \(yaml("@" + payload))\n"
        + "offers: [{id: o, names: [\(yaml(payload)), 甲]}]\nchannels:\n  - {channel: web, files: [\"*.txt\"]}\n",
      "\(folder)/=a.txt": "\(payload)最佳\(payload)\n",
    ])
  }

  private func output(_ form: String) throws -> String {
    let project = try HostileContentTests.hostile()
    defer { project.remove() }
    let run = try project.run(["check", "--format", form, "."])
    #expect(run.status == 1, "\(form): \(run.errors) \(run.output.prefix(500))")
    #expect(run.output.contains("最佳") || form == "html", "\(form)")
    return run.output
  }

  @Test(arguments: [
    "text", "concise", "markdown", "html", "github", "checkstyle", "junit", "csv", "json", "ndjson", "sarif",
    "rdjson", "rdjsonl", "gitlab",
  ])
  func terminalEscapesAndDirectionMarksAreMadeVisible(form: String) throws {
    let text = try output(form)
    let bad = text.unicodeScalars.filter {
      $0.value < 0x20 && $0 != "\n" && !($0 == "\r" && form == "csv") || (0x7F..<0xA0).contains($0.value)
        || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
    }
    #expect(bad.isEmpty, "\(form): \(bad.map(\.value))")
  }

  @Test func htmlInjection() throws {
    let text = try output("html")
    #expect(!text.contains("<script>alert"))
    #expect(!text.contains("<img src=x"))
    #expect(!text.contains("onerror=alert(1)>") || text.contains("onerror=alert(1)&gt;"))
    #expect(text.contains("Content-Security-Policy"))
  }

  @Test func csvInjection() throws {
    let text = try output("csv").drop { $0 == "\u{FEFF}" }
    // A cell begins at a line or behind a comma; what a spreadsheet would compute must not stand there.
    for cell in text.replacing("\r\n", with: "\n").split(whereSeparator: { $0 == "\n" || $0 == "," }) {
      let start = cell.drop { $0 == "\"" }.first
      #expect(start.map { !"=+-@".contains($0) } ?? true, "\(cell.prefix(40))")
    }
  }

  @Test(arguments: ["checkstyle", "junit"])
  func xmlInjection(form: String) throws {
    let parser = XMLParser(data: Data(try output(form).utf8))
    let seen = Elements()
    parser.delegate = seen
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(seen.names.isDisjoint(with: ["script", "img", "b"]))
  }

  private final class Elements: NSObject, XMLParserDelegate {
    var names: Set<String> = []
    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) { names.insert(name) }
  }

  @Test func markdownInjection() throws {
    let text = try output("markdown").replacing("\\<", with: "")
    #expect(!text.contains("<script>") && !text.contains("<img "))
    #expect(!text.contains("\n::error::x"))
  }

  @Test func workflowCommandInjection() throws {
    for line in try output("github").split(separator: "\n") {
      #expect(
        line.hasPrefix("::error file=") || line.hasPrefix("::warning file=") || line.hasPrefix("::notice"))
    }
    for form in ["text", "concise"] {
      #expect(!(try output(form).split(separator: "\n").contains { $0.hasPrefix("::") }), "\(form)")
    }
  }

  @Test(arguments: ["json", "sarif", "rdjson", "gitlab"])
  func jsonStaysOneValue(form: String) throws {
    _ = try JSONSerialization.jsonObject(with: Data(try output(form).utf8))
  }

  @Test(.timeLimit(.minutes(1))) func noEntityBomb() throws {
    let bomb = (1...40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]\n" }.joined()
    let project = try Project([
      "c/campaign.yaml": "a0: &a0 x\n" + bomb + "campaign: c\nchannels: []\n", "c/a.txt": "最佳\n",
      "d/a.html":
        "<!DOCTYPE html [<!ENTITY a \"最佳最佳\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><p>&c;&c;</p><p>顶级",
    ])
    defer { project.remove() }
    let run = try project.run(["check", "--format", "concise", "c", "d"])
    #expect(run.status == 2)
    #expect(run.output.contains("c/campaign.yaml:"), "the bomb is told: \(run.output)")
    #expect(run.output.contains("c/a.txt:1:1"), "the rest is checked")
    #expect(!run.output.contains("d/a.html:1:1:") && run.output.contains("顶级"))
  }

  @Test func noExternalEntity() throws {
    let project = try Project([
      "secret": "最佳",
      "a.html":
        "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY x SYSTEM \"file:secret\"><!ENTITY y SYSTEM \"secret\">]><p>&x;&y;</p><p>顶级",
    ])
    defer { project.remove() }
    let run = try project.run(["check", "--format", "concise", "a.html"])
    #expect(run.output.contains("顶级") && !run.output.contains("最佳"), "\(run.output)")
  }

  @Test func noNetwork() throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
    defer { close(listener) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
        unsafe bind(listener, raw, length) == 0 && listen(listener, 8) == 0
          && getsockname(listener, raw, &length) == 0
      }
    }
    try #require(isBound)
    let server = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
    let project = try Project([
      "c/campaign.yaml":
        "campaign: c\ntariffs: {file: \"\(server)/t.csv\"}\nchannels: [{channel: web, files: [a.html]}]\n",
      "c/a.html": """
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "\(server)/x.dtd">
      <base href="\(server)/"><link rel=stylesheet href="\(server)/a.css"><link rel=stylesheet href="b.css">
      <style>@import url(\(server)/c.css); p{background:url(\(server)/d.png)}</style>
      <img src="\(server)/e.png"><iframe src="\(server)/f"></iframe><script src="\(server)/g.js"></script><p>最佳
      """,
    ])
    defer { project.remove() }
    for options in [[], ["--render"]] {
      _ = try project.run(["check", "--format", "concise"] + options + ["c"])
      let connection = accept(listener, nil, nil)
      #expect(connection < 0, "\(options): something connected")
    }
  }

  @Test(arguments: [
    "../secret.txt", "x/../../secret.txt", "/FOLDER/secret.txt", "link.txt", "linked/secret.txt",
  ])
  func noPathOfAManifestReachesOutside(name: String) throws {
    let project = try Project(["secret.txt": "最佳\n", "c/a.txt": "顶级\n"])
    defer { project.remove() }
    let folder = project.folder.path
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/c/link.txt", withDestinationPath: "../secret.txt")
    try FileManager.default.createSymbolicLink(atPath: folder + "/c/linked", withDestinationPath: "..")
    let file = name.replacing("/FOLDER", with: folder)
    try project.write(
      "c/campaign.yaml",
      "campaign: c\ntariffs: {file: \"\(file)\"}\nchannels:\n  - {channel: web, files: [\"\(file)\", a.txt]}\n"
    )
    let run = try project.run(["check", "--format", "concise", "c"])
    #expect(run.status == 2)
    #expect(run.output.contains("--allow-outside"), "\(run.output)")
    #expect(!run.output.contains("最佳") && run.output.contains("顶级"), "\(run.output)")
    let allowed = try project.run(["check", "--format", "concise", "--allow-outside", "c"])
    #expect(allowed.output.contains("最佳"), "\(allowed.output)")
  }

  @Test func noLinkInAFolderReachesOutside() throws {
    let project = try Project(["secret.txt": "最佳\n", "c/a.txt": "顶级\n"])
    defer { project.remove() }
    let link = project.folder.path + "/c/link.txt"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "../secret.txt")
    let run = try project.run(["check", "c"])
    #expect(run.status == 1 && !run.output.contains("最佳"))
    #expect(run.output.contains("a symbolic link that leads out of the folder"), "\(run.output)")
    #expect(try project.run(["check", "c/link.txt"]).output.contains("最佳"), "whoever names it means it")
    #expect(try project.run(["check", "--allow-outside", "c"]).output.contains("最佳"))
  }

  @Test(arguments: ["../.packs/zz", "..", ".", "a/b", "/etc"])
  func noPackIsAPath(name: String) throws {
    let project = try Project([
      "c/campaign.yaml": "campaign: c\npolicies: [\"\(name)\"]\n", "c/a.txt": "最佳\n",
    ])
    defer { project.remove() }
    let packs = project.folder.appending(path: ".packs/zz").path
    let run = try BinaryRun(["check", "--policies", packs, "c"], folder: project.folder)
    #expect(run.status == 2 && run.errors.contains("there is no policy pack"), "\(run.errors)")
  }

  @Test func noStyleSheetReachesOutside() throws {
    let project = try Project([
      "hide.css": "p{display:none}",
      "c/campaign.yaml": "campaign: c\nchannels: [{channel: web, files: [a.html]}]\n",
      "c/a.html":
        "<link rel=stylesheet href=../hide.css><link rel=stylesheet href=%2e%2e/hide.css><style>@import '../hide.css'</style><p>最佳",
    ])
    defer { project.remove() }
    #expect(try project.run(["check", "--format", "concise", "c"]).output.contains("最佳"))
  }
}
