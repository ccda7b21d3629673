/// Promotion pages as operators publish them: linked and own styles, scripts, tables, forms, notes in small print,
/// words that tags or references split, and words in comments and scripts that no reader sees.
enum PageCorpus {
  /// The style sheet that every page links, at `sheetName` beside it.
  static let sheetName = "site.css"
  /// Bytes from which a page is long enough.
  private static let size = 26_500

  /// A page of about 30 KB.
  static func page(_ number: Int, seed: UInt64 = 20_240_602) -> [UInt8] {
    var writer = PageWriter(random: SplitMix64(seed: seed &+ UInt64(number) &* 1_000_003))
    writer.head(number)
    while writer.bytes.count < size { writer.section() }
    writer.foot()
    return writer.bytes
  }

  /// The linked sheet, about 6 KB.
  static func sheet(seed: UInt64 = 20_240_603) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    return Array((baseRules + rules(90, &random)).utf8)
  }

  /// Some rules for the classes that pages use.
  static func rules(_ count: Int, _ random: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<count {
      let own = random.sample(declarations, 4).joined()
      switch random.below(5) {
      case 0: text += ".\(random.pick(classes))-\(random.number(1...30))>.\(random.pick(classes)){\(own)}\n"
      case 1: text += ".\(random.pick(classes)) .\(random.pick(classes))-\(random.number(1...30)) b{\(own)}\n"
      default: text += ".\(random.pick(classes))-\(random.number(1...30)){\(own)}\n"
      }
    }
    return text
  }

  static let classes = TelecomWords.words("card hero price tag note nav foot btn row col grid box")
  private static let declarations = TelecomWords.words(
    """
    margin:0|auto; padding:8px|16px; font-size:14px; font-size:12px; line-height:1.6; color:#333; color:#888;
    background:#f7f8fa; border-radius:6px; display:flex; align-items:center; font-weight:600; position:relative;
    box-shadow:0|1px|3px|rgba(0,0,0,.12); transition:all|.2s|ease; letter-spacing:.5px; color:rgb(51,51,51);
    """
  ).map { $0.replacing("|", with: " ") }

  private static let baseRules = """
    :root{--ink:#222;--faint:#bbb;--brand:#e4002b}
    *{box-sizing:border-box}body{margin:0;font:16px/1.6 "PingFang SC",sans-serif;color:var(--ink);background:#fff}
    a{color:inherit;text-decoration:none}.page main{max-width:1180px;margin:0 auto}
    .nav ul{display:flex;list-style:none;padding:0}.hl{color:var(--brand);font-weight:700}
    .price b{font-size:32px;color:var(--brand)}.price s{color:var(--faint)}.fee{font-weight:500}
    .fold{display:none}.sr{position:absolute;left:-9999px}.notes small{font-size:10px;color:var(--faint)}
    .note{font-size:12px;color:#666}.btn{background:var(--brand);color:#fff;border-radius:24px;padding:8px 32px}
    @media (max-width:600px){.col{width:100%}.wide{display:none}.price b{font-size:24px}}
    @media (min-width:601px){.phone{display:none}.row{display:flex;gap:16px}}

    """
}
