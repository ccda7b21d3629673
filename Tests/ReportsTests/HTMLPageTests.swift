import Documents
import Findings
import JSON
import Testing

@testable import Rendering
@testable import Reports

/// The HTML report in headless Chromium.
@Suite(.serialized) struct HTMLPageTests {
  private static let page = HTMLReport(
    Sample.shown(Sample.everything), verdict: Sample.verdict, language: .zh
  ).render()

  /// The numbers of the cards that are shown.
  private static let cards =
    "[...document.querySelectorAll('.card')].filter(c => c.checkVisibility()).map(c => c.querySelector('.num').textContent).join()"

  private func run(_ scripts: [String], in viewport: Viewport = .desktop) throws -> [JSONValue] {
    let screen = try ReportScreen(Self.page, in: viewport, scripts)
    #expect(screen.problems == [])
    #expect(screen.refused == [])
    return screen.values
  }

  private func press(_ value: String) -> String {
    "document.querySelector('.chip[data-value=\(value)]').click(); \(Self.cards)"
  }

  private func key(_ key: String) -> String {
    "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: '\(key)', bubbles: true, cancelable: true}))"
  }

  @Test func filtersWorkTogether() throws {
    let status = "document.getElementById('status').textContent"
    let values = try run([
      Self.cards, press("error"), press("note"), press("sms"), status,
      "document.querySelector('.chip[data-value=error] .n').textContent",
      "document.getElementById('reset').click(); " + Self.cards,
      "[...document.querySelectorAll('[aria-pressed=true]')].length",
    ])
    #expect(
      values == [
        // What was accepted before is filtered away at first.
        "#1,#2,#3,#4,#8", "#1,#2", "#1,#2,#4,#8", "#2,#8", "显示 2 / 8 项", "1", "#1,#2,#3,#4,#5,#6,#7,#8",
        0,
      ])
  }

  @Test func searchFindsQuotesRulesAndFingerprints() throws {
    let search = { (words: String) in
      "document.getElementById('q').value = '\(words)'; document.getElementById('q').dispatchEvent(new Event('input')); "
        + Self.cards
    }
    let values = try run([
      search("任性用"), search("UNSUPPORTED-rank"), search("fedcba98"), search("99元 渠道"), search("没有这句话"),
      "document.getElementById('nothing').checkVisibility()", search(""),
    ])
    #expect(values == ["#1", "#3", "#2", "#2", "", true, "#1,#2,#3,#4,#8"])
  }

  @Test func keysMoveSearchAndHelp() throws {
    let here = "(document.querySelector('.card.here') || {}).id + ' ' + location.hash"
    let values = try run([
      key("j") + "; " + here, key("j") + "; " + key("j") + "; " + here, key("k") + "; " + here,
      "document.activeElement.className.includes('card')",
      key("/") + "; document.activeElement.id", key("j") + "; " + here, key("Escape") + "; " + Self.cards,
      key("?") + "; document.getElementById('help').open",
      key("?") + "; document.getElementById('help').open",
      key("t") + "; document.documentElement.dataset.theme",
      key("t")
        + "; document.documentElement.dataset.theme",
      "document.getElementById('keys').click(); " + key("t") + "; document.documentElement.dataset.theme",
      "document.getElementById('keys').click(); localStorage.clear(); true",
    ])
    let first = "f-0123456789abcdef #f-0123456789abcdef"
    let second = "f-fedcba9876543210 #f-fedcba9876543210"
    #expect(
      values == [
        .string(first), "f-n3 #f-n3", .string(second), true, "q", .string(second),
        "#1,#2,#3,#4,#5,#6,#7,#8", true, false, "light", "dark", "dark", true,
      ])
  }

  @Test func aPermalinkShowsItsFindingWhateverIsFiltered() throws {
    let values = try run([
      press("note"),
      "location.hash = '#f-2222222222222222'; new Promise(done => setTimeout(done, 100)).then(() => document.querySelector('.card.here').id)",
      Self.cards,
    ])
    #expect(values == ["#4,#8", "f-2222222222222222", "#1,#2,#3,#4,#5,#6,#7,#8"])
  }

  @Test func whatADocumentSaysNeverRuns() throws {
    let values = try run([
      "typeof window.hacked", "document.querySelectorAll('script').length",
      "document.querySelectorAll('img,iframe,main b[onclick],object,embed,form,main style,main script').length",
      "[...document.querySelectorAll('*')].filter(e => e.getAttributeNames().some(n => n.startsWith('on') || n === 'style')).length",
      "document.querySelector('#m-8').textContent",
      "document.querySelector('#f-00000000000000e2 h5').textContent",
      "[...document.querySelectorAll('a[href]')].filter(a => !/^(#|https?:)/.test(a.getAttribute('href'))).length",
      "getComputedStyle(document.querySelector('#f-00000000000000e2 mark')).fontSize",
      "document.querySelector('.page.bubble').textContent.includes('<svg/onload=hacked=3>')",
    ])
    #expect(
      values == [
        "undefined", 1, 0, 0, "<script>window.hacked = 1</script><img src=x onerror='",
        "<img src=x onerror=hacked=7>", 0, "16px", true,
      ])
  }

  @Test func thePolicyRefusesWhatIsPutIn() throws {
    let screen = try ReportScreen(
      Self.page,
      [
        "const s = document.createElement('script'); s.textContent = 'window.hacked = 1'; document.head.append(s);"
          + "const i = document.createElement('img'); i.src = 'https://example.com/a.png'; document.body.append(i);"
          + "document.body.setAttribute('style', 'color:red');"
          + "new Promise(done => setTimeout(() => done(typeof window.hacked), 100))"
      ])
    #expect(screen.values == ["undefined"])
    #expect(screen.refused == [])
    #expect(
      Set(screen.problems.filter { $0.hasPrefix("policy") }) == [
        "policy script-src-elem", "policy img-src", "policy style-src-attr",
      ])
  }

  @Test func aDocumentIsShownAsItsReaderSeesIt() throws {
    let style = { (what: String) in "getComputedStyle(\(what))" }
    let heading = "document.querySelector('.page.web .h1')"
    let hidden = "document.querySelector('.page.web .hid')"
    let values = try run([
      "document.getElementById('m-1').textContent",
      style(heading) + ".backgroundColor + ' ' + " + style(heading + ".querySelector('span')") + ".fontSize",
      style("document.querySelector('.page.web .b:nth-of-type(2) span')") + ".color",
      "\(hidden).checkVisibility() + ' ' + document.querySelector('.page.web .stub').textContent",
      "document.querySelector('.reveal').click(); \(hidden).checkVisibility() + ' ' + document.querySelector('.page.web .stub').checkVisibility()",
      "\(hidden).querySelector('mark').textContent",
      "document.querySelector('#f-0123456789abcdef .place').click(); document.querySelector('#m-1').getBoundingClientRect().top < innerHeight",
    ])
    #expect(
      values == [
        "不限量", "rgb(176, 0, 32) 24px", "rgb(170, 170, 170)", "false 读者看不到：默认折叠 1", "true false",
        "套内流量超过40GB后限速至1Mbps", true,
      ])
  }

  @Test func aScreenReaderFindsItsWay() throws {
    let values = try run([
      "const ids = [...document.querySelectorAll('[id]')].map(e => e.id); ids.length - new Set(ids).size",
      "[...document.querySelectorAll('button,a[href],summary')].filter(e => !(e.getAttribute('aria-label') || e.textContent).trim()).length",
      "[...document.querySelectorAll('input')].filter(e => !e.labels.length).length",
      "[...document.querySelectorAll('[aria-labelledby]')].filter(e => !e.getAttribute('aria-labelledby').split(' ').every(i => document.getElementById(i))).length",
      "[...document.querySelectorAll('th')].filter(e => !e.scope).length",
      "const levels = [...document.querySelectorAll('main h1,main h2,main h3,main h4,main h5')].map(e => +e.tagName[1]);"
        + "levels.filter((l, i) => i && l > levels[i - 1] + 1).length + ' ' + levels.filter(l => l === 1).length",
      "document.documentElement.lang + ' ' + document.querySelectorAll('main').length",
      "[...document.querySelectorAll('.chip')].filter(e => e.tagName !== 'BUTTON' || !e.hasAttribute('aria-pressed')).length",
      "document.getElementById('status').getAttribute('aria-live')",
      "[...document.querySelectorAll('svg,[role=region],[role=group]')].filter(e => !(e.getAttribute('aria-label') || e.getAttribute('aria-labelledby'))).length",
      "[...document.querySelectorAll('.scroll,.page')].filter(e => e.tabIndex !== 0).length",
    ])
    #expect(values == [0, 0, 0, 0, 0, "0 1", "zh-CN 1", 0, "polite", 0, 0])
  }

  @Test func aPhoneNeedsNoScrollingSideways() throws {
    let values = try run(
      [
        "document.documentElement.scrollWidth <= innerWidth",
        "[...document.querySelectorAll('.seen')].some(d => d.open)",
      ], in: .phone)
    #expect(values == [true, false])
  }

  @Test func thePrintHoldsEverything() throws {
    let screen = try ReportScreen(
      Self.page, in: .phone, isPrinted: true,
      [
        "[...document.querySelectorAll('.live,.masthead')].some(e => e.checkVisibility())",
        "document.querySelector('.page .hid').checkVisibility()",
        "[...document.querySelectorAll('.card h5,.page .b,.offer td b')].filter(e => !e.closest('[hidden]') && !e.checkVisibility({contentVisibilityAuto: true})).length",
        "[...document.styleSheets].flatMap(s => [...s.cssRules]).filter(r => r.cssText.startsWith('@page p1')).length",
      ])
    #expect(screen.values == [false, true, 0, 1])
  }

  @Test func withoutScriptsEverythingIsRead() throws {
    let screen = try ReportScreen(
      Self.page, in: .phone, runsScripts: false,
      [
        Self.cards, "[...document.querySelectorAll('.live')].some(e => e.checkVisibility())",
        "[...document.querySelectorAll('.seen')].every(d => d.open)",
      ])
    #expect(screen.values == ["#1,#2,#3,#4,#5,#6,#7,#8", false, true])
  }
}
