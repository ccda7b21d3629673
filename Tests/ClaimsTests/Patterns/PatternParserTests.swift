import Scanning
import Testing

@testable import Claims

/// A pattern as it was understood, written out.
private func dump(_ node: PatternNode, _ pool: LiteralPool) -> String {
  switch node {
  case .literal(let literal): text(literal, pool)
  case .sequence(let parts): "[" + parts.map { dump($0, pool) }.joined(separator: " ") + "]"
  case .alternatives(let branches): "{" + branches.map { dump($0, pool) }.joined(separator: "/") + "}"
  case .gap(let gap): dump(gap)
  case .value(let matcher, let field):
    "\(matcher.kinds.map { "\($0)" }.joined(separator: "+"))\(matcher.unit.map { ".\($0)" } ?? "")→\(field)"
  case .reference(let name, let column): "@\(name)#\(column)"
  }
}

private func dump(_ gap: PatternGap) -> String {
  "\(gap.reach == .sentence ? "near" : "gap")\(gap.minimum)-\(gap.maximum)\(gap.field.map { "→\($0)" } ?? "")"
}

private func text(_ literal: Literal, _ pool: LiteralPool) -> String {
  literal.isEmpty
    ? "ε" : String(String.UnicodeScalarView(pool.text(literal).compactMap(Unicode.Scalar.init)))
}

private func expanded(_ pattern: String, _ vocabularies: [String: [String]] = [:]) throws -> [String] {
  var parser = PatternParser()
  let parsed = try vocabularies.mapValues { try $0.map { try parser.parse($0) } }
  let node = try parser.parse(pattern)
  var expansion = PatternExpansion(vocabularies: parsed, pool: parser.pool)
  let variants = try expansion.expand(node)
  let pool = expansion.pool
  return variants.map { atoms in
    atoms.map { atom in
      switch atom {
      case .literals(let options): options.map { text($0, pool) }.joined(separator: "/")
      case .value(_, let field): "<\(field)>"
      case .gap(let gap): dump(gap)
      }
    }.joined(separator: " ")
  }
}

@Suite struct PatternParserTests {
  @Test(arguments: [
    ("不限量", "不限量"), ("ＡＰＰ", "app"), ("無限", "无限"), ("前<months>", "[前 duration.month→duration]"),
    ("<money:fee>元", "[money→fee 元]"), ("(免费|白送)领", "[{免费/白送} 领]"), ("免费|白送", "{免费/白送}"),
    ("最<gap:6>低", "[最 gap0-6 低]"),
    ("满<near:12>减", "[满 near0-12 减]"), ("叫<text:8>卡", "[叫 gap1-8→name 卡]"),
    ("叫<text:8:brand>", "[叫 gap1-8→brand]"),
    ("白送儿?", "[白送 {儿/[]}]"), ("(全)?国", "[{全/[]} 国]"), ("(a|)b", "[{a/[]} b]"),
    ("<number>?个", "[{number+count→count/[]} 个]"),
    ("<later>起", "[@later#1 起]"), ("a\\?b", "a?b"), ("\\(x\\)", "(x)"), ("((a|b)c|d)", "{[{a/b} c]/d}"),
    ("<month-ordinal>", "number.month-ordinal→ordinal"),
  ])
  func constructs(pattern: String, tree: String) throws {
    var parser = PatternParser()
    let node = try parser.parse(pattern)
    #expect(dump(node, parser.pool) == tree)
  }

  @Test(arguments: [
    ("", PatternError.empty), ("前(一|二", .unclosedGroup(column: 2)), ("((a)", .unclosedGroup(column: 1)),
    ("前)", .strayBracket(column: 2)), ("?a", .strayBracket(column: 1)), ("(?a)", .strayBracket(column: 2)),
    ("流量<gap:4", .unclosedName(column: 3)), ("最<gap:0>低", .badGap("gap:0", column: 2)),
    ("最<gap:81>低", .badGap("gap:81", column: 2)), ("最<gap>低", .badGap("gap", column: 2)),
    ("x<near:a>y", .badGap("near:a", column: 2)), ("x<text>y", .badGap("text", column: 2)),
    ("x<text:41>y", .badGap("text:41", column: 2)), ("x<gap:1:2>y", .badGap("gap:1:2", column: 2)),
  ])
  func faults(pattern: String, fault: PatternError) {
    var parser = PatternParser()
    #expect(throws: fault) { try parser.parse(pattern) }
  }
}

@Suite struct PatternExpansionTests {
  @Test(arguments: [
    ("(免费|白送)领", ["免费领/白送领"]), ("(全国)?流量", ["流量/全国流量"]), ("(a|b)(c|d)", ["ac/ad/bc/bd"]),
    ("<gap:4>限量<gap:4>", ["限量"]), ("限<gap:2><gap:3>量", ["限 gap0-2 gap0-3 量"]),
    ("叫<text:4>", ["叫 gap1-4→name"]),
    ("前<months>(<money>|免费)", ["前 <duration> 免费", "前 <duration> <amount>"]),
    ("<money>(每月)?<gap:2>起", ["<amount> gap0-2 起", "<amount> 每月 gap0-2 起"]),
  ])
  func variants(pattern: String, expected: [String]) throws {
    #expect(Set(try expanded(pattern)) == Set(expected.map(reordered)))
  }

  /// Options of one step may come in any order of the source; these tests write them in the order found.
  private func reordered(_ text: String) -> String { text == "流量/全国流量" ? "全国流量/流量" : text }

  @Test func namesStandForTheirVocabularies() throws {
    #expect(try expanded("买<gift>送", ["gift": ["平板", "手机"]]) == ["买平板送/买手机送"])
    #expect(try expanded("<a>", ["a": ["x<b>"], "b": ["y", "z"]]) == ["xy/xz"])
  }

  @Test func faultsOfExpansion() {
    #expect(throws: PatternError.unknownName("nothing", column: 2)) { try expanded("买<nothing>") }
    #expect(throws: PatternError.circular("a")) { try expanded("<a>", ["a": ["x<b>"], "b": ["y<a>"]]) }
    #expect(throws: PatternError.onlyGaps) { try expanded("<gap:4>") }
    #expect(throws: PatternError.onlyGaps) { try expanded("(<gap:4>|<near:3>)") }
    #expect(throws: PatternError.onlyGaps) { try expanded("<text:4>") }
    let many = String(repeating: "(<money>|<data>|x<gap:1>)", count: 9)
    #expect(throws: PatternError.tooManyVariants(512)) { try expanded(many) }
    let optional = String(repeating: "(a|b)?", count: 60)
    #expect(throws: PatternError.tooManyVariants(4_096)) { try expanded(optional) }
  }

  @Test(arguments: [(32, true), (33, false), (100_000, false)])
  func groupsAreNestedToADepth(depth: Int, isRead: Bool) throws {
    let long = depth > PatternParser.lengthLimit
    let text = String(repeating: "(", count: depth) + "x" + String(repeating: ")", count: depth)
    let error =
      long
      ? PatternError.tooLong(PatternParser.lengthLimit)
      : PatternError.tooDeep(PatternParser.depthLimit, column: PatternParser.depthLimit + 1)
    if isRead { _ = try expanded(text) } else { #expect(throws: error) { try expanded(text) } }
    // Groups beside one another are none in one another.
    if isRead { _ = try expanded(String(repeating: "(x)", count: 3 * depth)) }
  }

  @Test func anUnknownNameInsideAVocabularyIsToldAtItsOwnPlace() {
    #expect(throws: PatternError.unknownName("zz", column: 3)) { try expanded("<a>", ["a": ["xy<zz>"]]) }
  }
}
