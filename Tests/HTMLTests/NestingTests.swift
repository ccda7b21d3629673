import HTML
import Testing

@Suite struct NestingTests {
  @Test(arguments: [
    ("<p>一<p>二", "<p>一</p><p>二</p>"),
    ("<p>一<div>二</div>三</p>四", "<p>一</p><div>二</div>三四"),
    ("<p>一<section>二</section>", "<p>一</p><section>二</section>"),
    ("<p><b>一<div>二</div>", "<p><b>一</b></p><div>{b}二{/b}</div>"),
    ("<h1><p>一</p></h1>", "<h1><p>一</p></h1>"),
    ("<b><p>一</p></b>", "<b><p>一</p></b>"),
    ("<ul><li>一<li>二</ul>", "<ul><li>一</li><li>二</li></ul>"),
    ("<ul><ol><li>一</ol></ul>", "<ul><ol><li>一</li></ol></ul>"),
    (
      "<table><tr><td>一<td>二<tr><td>三</table>",
      "<table>{tbody}<tr><td>一</td><td>二</td></tr><tr><td>三</td></tr>{/tbody}</table>"
    ),
    (
      "<table><thead><tr><th>一</thead><tbody><tr><td>二</table>",
      "<table><thead><tr><th>一</th></tr></thead><tbody><tr><td>二</td></tr></tbody></table>"
    ),
    ("<select><option>一<option>二</select>", "<select><option>一</option><option>二</option></select>"),
    ("一<br/>二<BR>三</br>四<hr>", "一<br>二<br>三<br>四<hr>"),
    ("<DIV CLASS=A>一</Div>", "<div class=A>一</div>"),
    ("</p>一</span>二", "一二"),
    ("<div>一<span>二</div>三", "<div>一<span>二</span></div>三"),
    ("<ul><li><span>一<li>二</ul>", "<ul><li><span>一</span></li><li>二</li></ul>"),
    ("<ul><li><ul><li>一</ul><li>二</ul>", "<ul><li><ul><li>一</li></ul></li><li>二</li></ul>"),
    (
      "<table><tr><td><b>一<td>二</table>",
      "<table>{tbody}<tr><td><b>一</b></td><td>二</td></tr>{/tbody}</table>"
    ),
    ("<dl><dt>一<dt>二</dl>", "<dl><dt>一</dt><dt>二</dt></dl>"),
    ("<a>一<a>二", "<a>一</a><a>二</a>"),
    ("<p>一<o:p></o:p></p>", "<p>一<o:p></o:p></p>"),
    ("<x-card>一</x-card><main>二</main>", "<x-card>一</x-card><main>二</main>"),
    ("<template><p>一</template>", "{html}{head}<template><p>一</p></template>{/head}{/html}"),
    ("<div>一<noscript><p>二</noscript></div>", "<div>一<noscript><p>二</p></noscript></div>"),
    ("<p><small>一<p>二</small>三", "<p><small>一</small></p><p>{small}二{/small}三</p>"),
    ("<p>1<b>2<i>3</b>4</i>5</p>", "<p>1<b>2<i>3</i></b>{i}4{/i}5</p>"),
    ("<b>1<p>2</b>3</p>", "<b>1</b><p>{b}2{/b}3</p>"),
    ("<a>一<div>二<a>三", "<a>一</a><div>{a}二{/a}<a>三</a></div>"),
    (
      "<div>前<table>一<tr><td>二</td>三</tr></table>后</div>",
      "<div>前一三<table>{tbody}<tr><td>二</td></tr>{/tbody}</table>后</div>"
    ),
    (
      "<table><div>一</div><tr><td>二</table>",
      "<div>一</div><table>{tbody}<tr><td>二</td></tr>{/tbody}</table>"
    ),
    ("<table><b><tr><td>一</b>二</table>", "<b></b><table>{tbody}<tr><td>一二</td></tr>{/tbody}</table>"),
    (
      "<table><col><tr><td>一</table>",
      "<table>{colgroup}<col>{/colgroup}{tbody}<tr><td>一</td></tr>{/tbody}</table>"
    ),
    (
      "<table> <caption>一<tr><th>二</table>",
      "<table> <caption>一</caption>{tbody}<tr><th>二</th></tr>{/tbody}</table>"
    ),
    ("<form><div></form>一</div>二", "<form><div>一</div></form>二"),
    ("<select><div>一</div><option>二<select>三", "<select><div>一</div><option>二</option></select>三"),
    ("<button>一<button>二", "<button>一</button><button>二</button>"),
    ("<h1>一<h2>二</h1>", "<h1>一</h1><h2>二</h2>"),
    ("<svg><desc><p>一</p></desc></svg><p>二", "<svg><desc><p>一</p></desc></svg><p>二</p>"),
    ("<svg><g><p>一", "<svg><g></g></svg><p>一</p>"),
    ("<ruby>一<rt>二<rt>三</ruby>", "<ruby>一<rt>二</rt><rt>三</rt></ruby>"),
    ("<dl><dt>一<dd>二<dt>三</dl>", "<dl><dt>一</dt><dd>二</dd><dt>三</dt></dl>"),
  ])
  func nests(source: String, expected: String) throws {
    let actual = try body(source)
    #expect(actual == expected)
  }

  @Test(arguments: [
    ("", ""),
    ("字", "{html}{body}字{/body}{/html}"),
    (
      "<!DOCTYPE html>\n<html lang=zh><head><title>题</title></head>\n<body class=a>字</body></html>\n",
      "\n<html lang=zh><head><title>题</title></head>\n<body class=a>字</body></html>\n"
    ),
    ("<title>题</title><p>字", "{html}{head}<title>题</title>{/head}{body}<p>字</p>{/body}{/html}"),
    ("<html><body>一</body>二</html>", "<html><body>一二</body></html>"),
    (
      "<noscript><p>一<table><tr><td>二</table></noscript><title>三</title>",
      "{html}{head}<noscript><p>一<table>{tbody}<tr><td>二</td></tr>{/tbody}</table></p></noscript>"
        + "<title>三</title>{/head}{/html}"
    ),
    ("<svg></body><g>一", "{html}{body}<svg><g>一</g></svg>{/body}{/html}"),
    ("<svg></body>一</html>", "{html}{body}<svg>一</svg>{/body}{/html}"),
    ("<p>一<frameset>", "{html}{body}<p>一</p>{/body}{/html}"),
    ("<p><frameset><frame>", "{html}<frameset><frame></frameset>{/html}"),
    ("<frameset><frame>字</frameset>", "{html}<frameset><frame></frameset>{/html}"),
    (
      "<head><noscript><style>a</style></noscript>字",
      "{html}<head><noscript><style>a</style></noscript></head>{body}字{/body}{/html}"
    ),
    ("<body>一</body><!--二--></html><!--三-->", "{html}<body>一</body>(二){/html}(三)"),
    ("<plaintext>一</plaintext><b>二", "{html}{body}<plaintext>一</plaintext><b>二</plaintext>{/body}{/html}"),
    ("<html><head><meta charset=gbk>字", "<html><head><meta charset=gbk></head>{body}字{/body}</html>"),
  ])
  func frames(source: String, expected: String) throws {
    let actual = try dump(source)
    #expect(actual == expected)
  }
}
