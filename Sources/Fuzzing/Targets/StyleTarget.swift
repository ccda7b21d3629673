import Documents
import Encodings

/// A style sheet, linked by a page that has something for most selectors; its text is the style of an element too.
enum StyleTarget {
  static func check(_ bytes: [UInt8]) throws(BrokenInvariant) {
    let inline = String(decoding: bytes, as: UTF8.self).replacing("&", with: "&amp;")
      .replacing("\"", with: "&quot;")
    let page = head + "<p id=own style=\"\(inline)\">资费以<b>合同</b>为准</p>" + tail
    let sheet = SourceDecoder.decode(bytes, isHTML: false).text
    try SourceTarget.check(Array(page.utf8), .html) { $0 == "page.css" ? sheet : nil }
  }

  private static let head = """
    <!doctype html><html lang="zh-CN" class="js dark" data-theme="dark"><head><meta charset="utf-8">
    <link rel="stylesheet" href="page.css"><title>套餐</title></head><body class="page">
    <header id="top" class="hero banner"><h1>全网<em>最低</em>价</h1><p class="note small">详情见<a href="#t">店内</a></p></header>
    <main><section class="card card--hot"><h2>畅享套餐</h2><ul class="list"><li>一</li><li class="on">二</li><li>三</li></ul>
    <table><tr><th>月费</th><td class="price" data-v="99">99元</td></tr></table></section>
    <form><label><input type="checkbox" name="a" checked>同意</label><input type="text" disabled value="x">
    <select><option selected>甲<option>乙</select><button class="btn">购买</button></form>
    <details open><summary>说明</summary><p hidden>隐藏</p><div class="fold"><span>一次性</span></div></details></main>

    """

  private static let tail = """
    <footer id="t" class="foot note"><small>最终解释权</small><svg><text>图</text></svg><img alt="图" src="a.png">
    <p class="sr-only">仅读屏</p></footer></body></html>
    """
}
