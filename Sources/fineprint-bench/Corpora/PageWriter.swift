/// Writes the parts of a page.
struct PageWriter {
  private(set) var bytes: [UInt8] = []
  private var random: SplitMix64
  private var sections = 0

  init(random: SplitMix64) { self.random = random }

  private mutating func put(_ text: String) { bytes += Array(text.utf8) }
  private mutating func filled(_ phrases: [Phrase]) -> String { random.pick(phrases).text(&random) }
  private mutating func plan() -> String { random.pick(TelecomWords.plans) }

  mutating func head(_ number: Int) {
    put(
      """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(random.pick(TelecomWords.brands)) \(plan()) 活动页 \(number)</title>
      <meta name="description" content="\(sentence())">
      <link rel="stylesheet" href="\(PageCorpus.sheetName)?v=\(random.number(1...99))">
      <style>
      \(PageCorpus.rules(30, &random))\(random.happens(20) ? "/* \(term()) */\n" : "")</style>
      <script>
      window.__STATE__ = {"items": [
      """)
    for item in 0..<12 {
      put(
        "\(item == 0 ? "" : ", "){\"id\": \(random.number(1...99_999_999)), \"sku\": \"SKU\(random.number(1...99_999))\", \"price\": \(random.number(9...999)), \"on\": \(random.happens(50))}"
      )
    }
    put("], \"k\": \"\(random.happens(20) ? term() : "")\"};\n</script>\n</head>\n<body class=\"page\">\n")
    put("<header class=\"nav nav-1\"><nav><ul>")
    for (number, plan) in TelecomWords.plans.enumerated() {
      put(
        "<li class=\"nav-\(number)\"><a href=\"/c/\(number)?from=top\" data-track=\"nav_\(number)\">\(plan)</a></li>"
      )
    }
    put("</ul></nav></header>\n<main>\n")
    if random.happens(30) { put("<!-- \(term()) -->\n") }
  }

  mutating func section() {
    sections += 1
    put(
      """
      <section class="card card-\(random.number(1...30))" id="s\(sections)" data-sku="SKU\(random.number(1...99_999))">
        <div class="row"><div class="col col-6">
          <h2 class="tag tag-\(random.number(1...30))"><a href="/item/\(random.number(1...99_999)).html">\(plan())</a></h2>
          <img src="/img/\(random.number(1...99_999)).png" width="320" height="180" alt="\(random.happens(6) ? term() : plan())" loading="lazy">
          <div class="box box-\(random.number(1...30))"><p>\(paragraph())</p>
          <p class="price price-\(random.number(1...30))"><span class="cur">¥</span><b>\(random.number(9...399))</b>.<small>00</small>/月\(random.happens(8) ? " <s>\(random.number(400...599))元</s>" : "")</p></div>

      """)
    switch sections % 5 {
    case 1: table()
    case 3: form()
    default: list()
    }
    put("  </div></div>\n</section>\n")
  }

  private mutating func table() {
    put("    <table class=\"grid\"><thead><tr><th>项目</th><th>标准</th><th>说明</th></tr></thead><tbody>")
    for _ in 0..<4 {
      put(
        "<tr><td>\(plan())</td><td>\(random.number(1...200))GB</td><td>\(filled(TelecomWords.conditions))</td></tr>"
      )
    }
    put("</tbody></table>\n")
  }

  private mutating func list() {
    put("    <ul class=\"list\">")
    for _ in 0..<random.number(1...3) { put("<li><i class=\"ico\"></i><span>\(paragraph())</span></li>") }
    put("</ul>\n    <p class=\"fold note\">\(filled(TelecomWords.conditions))。</p>\n")
  }

  private mutating func form() {
    let isChosen = random.happens(20) ? " checked" : ""
    put(
      """
          <form action="/order" method="post"><label><input type="radio" name="plan" value="a"> \(plan())</label>
          <label><input type="checkbox" name="extra"\(isChosen)> 同时开通\(plan())，\(random.number(5...30))元/月</label>
          <button class="btn" type="submit">立即办理</button></form>

      """)
  }

  mutating func foot() {
    put("</main>\n<footer class=\"foot notes\"><ol>\n")
    for number in 1...9 {
      put("<li id=\"fn\(number)\"><small>\(sentence())\(filled(TelecomWords.conditions))。</small></li>\n")
    }
    put("</ol>\n<p>&copy; 2026 \(random.pick(TelecomWords.brands)) 版权所有</p></footer>\n</body>\n</html>\n")
  }

  private mutating func sentence() -> String {
    "\(filled(TelecomWords.offers))，\(filled(TelecomWords.conditions))，\(filled(TelecomWords.conditions))。"
  }

  private mutating func paragraph() -> String {
    var text = sentence()
    switch random.below(100) {
    case 0..<5: text += "我们\(term())，"
    case 5..<7: text += "我们\(split(term()))，"
    case 7: text += "我们\(referenced(term()))，"
    default: break
    }
    if random.happens(35) {
      text = text.replacing("月费", with: "<span class=\"fee\">月费</span>", maxReplacements: 1)
    }
    if random.happens(25) {
      text += "<sup><a href=\"#fn\(random.number(1...9))\">[\(random.number(1...9))]</a></sup>"
    }
    if random.happens(20) { text += "<br>&nbsp;&middot;&nbsp;\(sentence())" }
    return text
  }

  private mutating func term() -> String { random.pickCommon(BoastWords.terms) }

  /// A word in two pieces: "全国<b>第一</b>".
  private mutating func split(_ word: String) -> String {
    let place = word.index(word.startIndex, offsetBy: random.number(1...max(1, word.count - 1)))
    let (tag, end) = random.pick([
      ("b", "b"), ("em", "em"), ("span class=\"hl\"", "span"), ("font color=\"red\"", "font"),
      ("strong", "strong"),
    ])
    return "\(word[..<place])<\(tag)>\(word[place...])</\(end)>"
  }

  /// A word as character references: "&#x5168;&#22269;".
  private mutating func referenced(_ word: String) -> String {
    word.unicodeScalars.enumerated().map { place, scalar in
      place % 2 == 0 ? "&#x\(String(scalar.value, radix: 16));" : "&#\(scalar.value);"
    }.joined()
  }
}
