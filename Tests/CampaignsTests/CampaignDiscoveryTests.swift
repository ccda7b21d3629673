import Campaigns
import Documents
import Testing
import YAML

@Suite struct CampaignDiscoveryTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func takesFoldersAsCampaigns() throws {
    for name in [
      "camp/web.html", "camp/sms.txt", "camp/more/poster.txt", "camp/own/a.txt", "camp/expect.json",
      "camp/.hidden.txt",
      "camp/page.html", "loose/b.txt", "loose/deep/c.md", "loose/pic.png", "fineprint.yaml", "z.txt",
    ] { try folder.write(name, name.hasSuffix(".yaml") ? "" : "文\n") }
    try folder.write(
      "camp/campaign.yaml", "campaign: c\nchannels:\n  - {channel: app, files: [web.html], owner: 甲}\n")
    try folder.write("camp/own/campaign.yaml", "campaign: nested\n")
    #expect(
      dump(["."]) == """
        . -: z.txt unknown
        c camp/campaign.yaml: camp/more/poster.txt store-poster, camp/page.html web, camp/sms.txt sms, \
        camp/web.html app*
        nested camp/own/campaign.yaml: camp/own/a.txt unknown
        loose -: loose/b.txt unknown
        loose/deep -: loose/deep/c.md unknown
        not checked camp/expect.json
        not checked loose/pic.png

        """)
    #expect(
      dump(["./", ".", "camp", "camp/more", "z.txt"])
        == dump(["."]).replacing("z.txt unknown", with: "z.txt unknown*"))
    #expect(dump(["camp/campaign.yaml"]).contains("nested") == false)
    #expect(dump([folder.path + "/loose/b.txt"]) == "loose -: loose/b.txt unknown*\n")
  }

  @Test func singleFilesFormOneCampaignEachFolder() throws {
    for name in ["a/sms-1.txt", "a/web.html", "b/x.txt", "a/note.pdf"] { try folder.write(name) }
    #expect(
      dump(["b/x.txt", "a/web.html", "a//sms-1.txt", "-", "a/note.pdf", "gone.txt", ""]) == """
        - -: - unknown*
        a -: a/sms-1.txt sms*, a/web.html web*
        b -: b/x.txt unknown*
        problem  there is no such file
        problem a/note.pdf unknown file type; .txt .md .csv .tsv .html are read
        problem gone.txt there is no such file

        """)
    #expect(dump(["b/x.txt", "-"], channel: .push) == "- -: - push*\nb -: b/x.txt push*\n")
  }

  @Test func tellsFaultsOfPathsAndGoesOn() throws {
    try folder.write("f/a.txt")
    try folder.link("f/self", to: "self")
    try folder.link("f/up", to: "..")
    try folder.link("f/gone.txt", to: "nowhere")
    try folder.link("f/linked.txt", to: "a.txt")
    folder.makePipe("f/pipe.txt")
    try folder.makeFolder("empty/deeper")
    #expect(
      dump(["f", "empty", "f/pipe.txt"]) == """
        f -: f/a.txt unknown, f/linked.txt unknown
        not checked f/up
        problem empty no documents to check
        problem f/gone.txt there is no such file
        problem f/pipe.txt not a regular file (a pipe, socket or device)
        problem f/self symbolic links form a loop

        """)
  }

  @Test func resolvesTheManifestsGlobs() throws {
    for name in ["pages/a.html", "pages/b.html", "pages/x.json", "sms.txt", "[1].txt", "t.csv", "pic.png"] {
      try folder.write(name)
    }
    try folder.write(
      "campaign.yaml",
      """
      campaign: g
      channels:
        - {channel: web, files: ["pages/*.html"]}
        - {channel: app, files: [pages/b.html, ./pages/b.html]}
        - {channel: 大屏, files: ["[1].txt"]}
        - {channel: sms, files: [smms.txt, "*.pdf", pages, pic.png, "pages/*.json"]}
      tariffs: {file: t.csv}
      """)
    #expect(
      dump(["."]) == """
        g campaign.yaml: [1].txt 大屏*, pages/a.html web*, pages/b.html app*, pages/b.html web*, sms.txt sms
        not checked pages/x.json
        not checked pic.png
        problem campaign.yaml:6:28 no file matches `smms.txt`; did you mean `sms.txt`?
        problem campaign.yaml:6:38 no file matches `*.pdf`
        problem campaign.yaml:6:47 `pages` is a folder; write "pages/*"
        problem campaign.yaml:6:54 `pic.png`: unknown file type; .txt .md .csv .tsv .html are read
        problem campaign.yaml:6:63 `pages/*.json` matches only files of an unknown file type; .txt .md .csv .tsv .html are read
        note campaign.yaml:5:15

        """)
    #expect(listing(["."]).problems[0].sourceLine?.hasPrefix("  - {channel: sms") == true)
  }

  @Test func readsTheProjectsConfiguration() throws {
    try folder.write("p/a/b/copy.txt")
    try folder.write("p/a/b/page.html")
    try folder.write(
      "p/fineprint.yaml",
      """
      policies: [zh-CN]
      fail-on: waring
      as-of: 2026-11-23
      ignore: [price]
      channels: {"copy*": push, a/**/page.html: app}
      """)
    let listing = listing(["p/a/b"])
    #expect(listing.configuration?.path == "p/fineprint.yaml")
    #expect(
      listing.configuration?.policies == ["zh-CN"] && listing.configuration?.values("ignore") == ["price"])
    #expect(listing.configuration?.values("as-of") == ["2026-11-23"])
    #expect(
      dump(["p/a/b"]) == """
        p/a/b -: p/a/b/copy.txt push, p/a/b/page.html app
        problem p/fineprint.yaml:2:10 unknown `fail-on` `waring`; did you mean `warning`?

        """)
  }

  @Test func aBrokenManifestLeavesItsDocumentsToBeChecked() throws {
    try folder.write("c/sms.txt")
    try folder.write("c/campaign.yaml", "campaign: [\n")
    #expect(
      dump(["c"]) == """
        c c/campaign.yaml: c/sms.txt sms
        problem c/campaign.yaml:2:1 YAML syntax: did not find expected node content

        """)
  }

  @Test func readsFilesWithinTheirLimit() throws {
    try folder.write("a.txt", "12345")
    folder.makePipe("pipe")
    let files = FileSystem(workingDirectory: folder.path)
    #expect(try files.read("a.txt", limit: 5) == Array("12345".utf8))
    #expect(throws: FileError.tooLarge(bytes: 5, limit: 4)) { try files.read("a.txt", limit: 4) }
    #expect(throws: FileError.missing) { try files.read("b.txt", limit: 4) }
    #expect(throws: FileError.missing) { try files.read("a.txt/b", limit: 4) }
    #expect(throws: FileError.isFolder) { try files.read(".", limit: 4) }
    #expect(throws: FileError.notRegular) { try files.read("pipe", limit: 4) }
    #expect(throws: FileError.notRegular) { try files.read("/dev/zero", limit: 9) }
  }

  private func listing(_ paths: [String], channel: Channel? = nil) -> CampaignListing {
    CampaignDiscovery(fileSystem: FileSystem(workingDirectory: folder.path), channel: channel).discover(paths)
  }

  /// One line a campaign (`*` marks named files), unchecked file, problem and note.
  private func dump(_ paths: [String], channel: Channel? = nil) -> String {
    let listing = listing(paths, channel: channel)
    func place(_ problem: CampaignProblem) -> String {
      problem.path + (problem.mark.map { ":\($0.line):\($0.column)" } ?? "")
    }
    var lines = listing.campaigns.map { campaign in
      let files = campaign.files.map { "\($0.path) \($0.channel)\($0.isNamed ? "*" : "")" }
      return "\(campaign.id) \(campaign.manifestPath ?? "-"): \(files.joined(separator: ", "))"
    }
    lines += listing.notChecked.map { "not checked \($0.path)" }
    lines += listing.problems.map { "problem \(place($0)) \($0.message.en)" }
    lines += listing.notes.map { "note \(place($0))" }
    return lines.joined(separator: "\n") + "\n"
  }
}
