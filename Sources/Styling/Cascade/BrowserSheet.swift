/// Chromium's own sheet, as far as it decides what a reader sees.
enum BrowserSheet {
  /// A book that holds the sheet and nothing else.
  static func book(isQuirky: Bool) -> RuleBook { isQuirky ? quirky : standard }

  private static let standard = read(sheet, isQuirky: false)
  private static let quirky = read(sheet + quirks, isQuirky: true)

  private static func read(_ text: String, isQuirky: Bool) -> RuleBook {
    var book = RuleBook(isQuirky: isQuirky)
    let reader = SheetReader(names: PageNames.none, imported: { _ in nil })
    reader.read(Array(text.utf8), RuleContext(origin: .browser), &book)
    return book
  }

  private static let sheet = """
    html, body, address, article, aside, blockquote, center, dd, details, dialog, dir, div, dl, dt, fieldset,
    figcaption, figure, footer, form, frameset, h1, h2, h3, h4, h5, h6, header, hgroup, hr, legend, listing, main,
    menu, nav, ol, optgroup, option, p, plaintext, pre, search, section, summary, ul, xmp, slot { display: block }
    slot { display: contents }
    head, link, meta, script, style, title, base, template, area, param, datalist, noembed, noframes, rp, source,
    track, basefont, noscript, col, colgroup { display: none }
    li { display: list-item } col { display: table-column } colgroup { display: table-column-group }
    body { margin: 8px }
    p, dl, ol, ul, menu, dir, pre, xmp, plaintext, listing { margin: 1em 0 }
    ol, ul, menu, dir { padding-left: 40px } dd { margin-left: 40px }
    blockquote, figure { margin: 1em 40px }
    :is(ul, ol, menu, dir, dl) :is(ul, ol, menu, dir, dl) { margin-top: 0; margin-bottom: 0 }
    h1 { font-size: 2em; margin: .67em 0 } h2 { font-size: 1.5em; margin: .83em 0 }
    h3 { font-size: 1.17em; margin: 1em 0 } h4 { margin: 1.33em 0 }
    h5 { font-size: .83em; margin: 1.67em 0 } h6 { font-size: .67em; margin: 2.33em 0 }
    h1, h2, h3, h4, h5, h6 { font-weight: bold }
    b, strong { font-weight: bolder }
    small, sub, sup { font-size: smaller } big { font-size: larger }
    code, kbd, samp, tt, pre, xmp, plaintext, listing { font-family: monospace }
    pre, xmp, plaintext, listing { white-space: pre }
    nobr { white-space: nowrap }
    s, strike, del { text-decoration: line-through }
    ins, u { text-decoration: underline }
    mark { background-color: mark; color: marktext }
    a:any-link { color: linktext; text-decoration: underline }
    table { display: table } tr { display: table-row } td, th { display: table-cell; padding: 1px }
    thead { display: table-header-group } tbody { display: table-row-group } tfoot { display: table-footer-group }
    caption { display: table-caption } th { font-weight: bold }
    input, textarea, select, button { font: 400 13.3333px arial; color: fieldtext; display: inline-block;
      text-indent: 0; background-color: field }
    textarea { font: 400 13.3333px monospace; white-space: pre-wrap }
    button, input:is([type=submit], [type=button], [type=reset]) { color: buttontext; background-color: buttonface }
    input:is([type=checkbox], [type=radio], [type=range], [type=image], [type=file], [type=hidden]) {
      background-color: transparent }
    input[type=hidden] { display: none }
    input:is([type=submit], [type=button], [type=reset]), select { white-space: pre }
    select:disabled, optgroup:disabled { color: graytext }
    select[size]:not([size="1"]) option:checked { color: #101010; background-color: #cecece }
    input:disabled, textarea:disabled { color: light-dark(rgb(84, 84, 84), #aaa) }
    button:disabled, input:is([type=submit], [type=button], [type=reset]):disabled {
      color: rgba(16, 16, 16, .3); background-color: rgba(239, 239, 239, .3) }
    option { font-weight: normal; white-space: nowrap } optgroup { font-weight: bolder }
    img, video, canvas, audio, object, embed, iframe, svg, meter, progress, marquee { display: inline }
    meter, progress, marquee { display: inline-block }
    audio:not([controls]) { display: none }
    ruby { display: ruby } rt { display: ruby-text; font-size: 50%; text-indent: 0 }
    dialog:not([open]) { display: none }
    dialog { position: absolute; color: canvastext; background-color: canvas; padding: 1em; margin: auto }
    [popover] { display: none; position: fixed; color: canvastext; background-color: canvas }
    dialog[open][popover] { display: block }
    [dir=rtl i] { direction: rtl } [dir=ltr i] { direction: ltr }
    bdo { unicode-bidi: bidi-override } bdo[dir] { unicode-bidi: isolate-override }
    q::before { content: open-quote } q::after { content: close-quote }
    svg:not(:root) { overflow: hidden }
    """

  /// Tables of pages without a document type begin anew.
  private static let quirks = """
    table { white-space: normal; line-height: normal; font-weight: normal; font-size: medium; color: -internal-quirk-inherit;
      text-indent: 0 }
    """
}
