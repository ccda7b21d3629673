import SeededNumbers

/// Odd pages that are made, not written: always the same for the same seed.
enum Pages {
  private static let pieces = [
    "<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<table>", "<tr>", "<td>", "</td>", "</tr>", "</table>",
    "<ul>", "<li>", "</li>", "</ul>", "一", " ", "\n", "&amp;", "&nbsp", "&", "<", "</", "<!--", "-->",
    "<br/>",
    "<a href='x'>", "</a>", "<a b=\"", "\"", ">", "<title>", "</title>", "<script>", "</script>",
    "<textarea>",
    "</textarea>", "<svg>", "</svg>", "<![CDATA[", "]]>", "<html>", "<head>", "</head>", "<body c>",
    "</body>",
    "</html>", "<select>", "<option>", "</select>", "\u{0}", "😀", "<h1>", "</h1>", "<section>", "</section>",
    "<o:p>", "</o:p>", "<template>", "</template>", "<frameset>", "<form>", "</form>", "<col>",
    "<!doctype html>",
    "<img>", "<button>", "</button>", "<dl>", "<dt>", "<dd>", "</dl>", "<noscript>", "</noscript>", "<p/>",
    "<i>", "</i>", "<nobr>", "<g>", "<desc>", "</desc>", "<math>", "<mi>", "</math>", "<caption>", "<tbody>",
    "</tbody>",
    "<colgroup>", "<th>", "</form>", "<font color=red>", "</font>", "<optgroup>", "<hr>",
    "<input type=hidden>",
    "<ruby>", "<rt>", "<plaintext", "<object>", "</object>", "<pre>", "\u{2028}", "<style>", "</style>",
  ]

  static func odd(seed: UInt64, pieces count: Int = 80) -> String {
    var generator = SeededGenerator(seed: seed)
    var page = ""
    for _ in 0..<count { page += generator.element(pieces) }
    return page
  }
}
