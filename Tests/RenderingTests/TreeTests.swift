import Documents
import HTML
import Styling
import Testing

@testable import Rendering

@Suite struct TreeTests {
  @Test func whatTheSourceWritesKeepsItsPlace() throws {
    let page = try Screen.body("<p>首月 &yen;9 元<b>起</b></p><table><tr><td>套餐</table>")
    for words in ["首月", "起", "套餐"] {
      let node = page.page.tree.nodes[try page.node(words)]
      #expect(node.kind == .text)
      let range = Int(node.source.lowerBound)..<Int(node.source.upperBound)
      #expect(String(decoding: page.source.text[range], as: UTF8.self).contains(words))
      #expect(page.page.sourceNodes[try page.node(words)] >= 0)
    }
    #expect(page.page.tree.nodes.contains { $0.kind == .reference && !$0.source.isEmpty })
  }

  @Test func aTreeWithoutScriptsIsTheSources() throws {
    let page = try Screen.page(
      "<!doctype html><html><head><title>T</title></head><body><!-- c --><p class=a>x &amp; y<br>z</p>"
        + "<ul><li>1<li>2</ul><template><i>t</i></template><noscript><p>n</p></noscript></body></html>")
    let (one, other) = (page.source, page.page.tree)
    #expect(one.nodes.count == other.nodes.count)
    for index in one.nodes.indices where index < other.nodes.count {
      #expect(one.nodes[index].kind == other.nodes[index].kind)
      #expect(one.nodes[index].source == other.nodes[index].source)
      #expect(one.nodes[index].parent == other.nodes[index].parent)
      #expect(one.nodes[index].end == other.nodes[index].end)
      #expect(one.bytes(of: index).elementsEqual(other.bytes(of: index)))
    }
  }

  @Test func whatAScriptWritesIsThere() throws {
    let page = try Screen.body(
      "<div id=a>旧文</div><script>document.getElementById('a').innerHTML='<p class=n>新文</p>'</script>")
    #expect(page.nodes("旧文").isEmpty)
    let node = page.page.tree.nodes[try page.node("新文")]
    #expect(node.kind == .reference)
    #expect(node.source.isEmpty)
    #expect(page.source.text[Int(node.source.lowerBound)...].starts(with: "<div id=a>".utf8))
    #expect(page.page.sourceNodes[Int(node.parent)] == -1)
    #expect(page.page.tree.value(.class, of: Int(node.parent)) == "n")
    #expect(try page.look("新文").hidden == nil)
  }

  @Test func whatAScriptMovesKeepsItsPlace() throws {
    let page = try Screen.body(
      "<p id=a>挪动的文字</p><div id=b></div><script>b.append(a.firstChild); a.remove()</script>")
    let node = page.page.tree.nodes[try page.node("挪动的文字")]
    #expect(!node.source.isEmpty)
    #expect(page.page.tree.value(.id, of: Int(node.parent)) == "b")
  }

  @Test func controlsStandAsScriptsSetThem() throws {
    let page = try Screen.body(
      "<input type=checkbox id=a><input type=checkbox checked id=b><script>a.checked=true;b.checked=false</script>"
    )
    let tree = page.page.tree
    let boxes = tree.nodes.indices.filter { tree.nodes[$0].name == .input }
    #expect(boxes.map { tree.has(.checked, $0) } == [true, false])
  }

  @Test func whatAppearsOnlyWhenScrolledToIsSeen() throws {
    let page = try Screen.body(
      """
      <div style="height:3000px"></div><p id=a style="opacity:0;transition:opacity 1s">X1</p>
      <script>new IntersectionObserver(e=>{if(e[0].isIntersecting)a.style.opacity=1}).observe(a)</script>
      """)
    #expect(try page.look("X1").hidden == nil)
  }

  @Test func aTextOfOneHundredThousandLettersIsOne() throws {
    let text = String(repeating: "套餐", count: 50_000)
    let page = try Screen.body("<p>\(text)</p>")
    #expect(page.nodes("套餐").count == 1)
    #expect(page.page.tree.nodes[try page.node("套餐")].kind == .text)
  }
}
