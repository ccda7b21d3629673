import Foundation
import Testing

/// The HTML report, from outside.
@Suite struct HTMLReportTests {
  private func page(_ words: [String] = []) throws -> String {
    let run = try BinaryRun(
      ["check", "--as-of", "2026-11-23", "--format", "html", "Fixtures/campaigns/campus-autumn"] + words,
      folder: BinaryRun.package)
    #expect(run.status == 1)
    return run.output
  }

  @Test func itNeedsNoOtherFileAndNoNetwork() throws {
    let page = try page()
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"zh-CN\""))
    #expect(page.contains("Content-Security-Policy") && page.contains("default-src &#39;none&#39;"))
    // Text is escaped, so whatever looks like an attribute is one of ours.
    for way in [" src=\"", " srcset=", " action=", "<iframe", "<object", "@import", "url(", " style=\""] {
      #expect(!page.contains(way), "\(way)")
    }
    let links = page.matches(of: #/<link [^>]*>/#).map { String(page[$0.range]) }
    #expect(links == ["<link rel=\"icon\" href=\"data:,\">"])
  }

  @Test func itHoldsThePagesWithTheirMarks() throws {
    let page = try page()
    #expect(page.contains("class=\"page web"))
    #expect(page.contains(#/aria-label="默认选中">☑<\/span><span class="k\d+"><mark class="error" id="m-/#))
    #expect(page.contains("负责人 校园中心"))
    for anchor in page.matches(of: #/href="#([^"]+)"/#).map({ String($0.output.1) }) {
      #expect(page.contains("id=\"\(anchor)\""), "\(anchor)")
    }
  }

  @Test func itSpeaksTheLanguageThatIsAskedFor() throws {
    let page = try page(["--lang", "en"])
    #expect(page.contains("<html lang=\"en\"") && page.contains("Not cleared: "))
    #expect(!page.contains("不能通过"))
  }
}
