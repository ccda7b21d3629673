/// An element's name as a number: known ones are fixed, others belong to one tree.
public struct HTMLName: Sendable, Hashable {
  public let rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// No name.
  public static var none: HTMLName { HTMLName(rawValue: -1) }

  /// The known names, each at its number.
  public static let known: [String] = [
    "html", "head", "body", "p", "br", "table", "tbody", "tr", "a", "td", "th", "thead", "tfoot", "option",
    "optgroup", "li", "dd", "dt", "script", "plaintext", "area", "embed", "img", "input", "keygen",
    "source", "track", "wbr", "base", "basefont", "bgsound", "link", "meta", "param", "col", "hr", "title",
    "textarea", "style", "template", "noscript", "iframe", "noembed", "noframes", "xmp", "svg", "math",
    "address", "div", "button", "object", "applet", "marquee", "select", "article", "aside", "blockquote",
    "center", "details", "dialog", "dir", "dl", "fieldset", "figcaption", "figure", "footer", "form", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "listing", "main", "menu", "nav", "ol", "pre",
    "search", "section", "summary", "ul", "legend", "frameset", "frame", "caption", "colgroup", "span", "b",
    "strong", "i", "em", "u", "s", "strike", "del", "ins", "small", "big", "sub", "sup", "font", "code",
    "kbd", "samp", "tt", "var", "cite", "dfn", "mark", "q", "abbr", "time", "label", "ruby", "rb", "rt",
    "rtc", "rp", "bdi", "bdo", "nobr", "canvas", "audio", "video", "picture", "map", "meter", "progress",
    "output", "data", "datalist", "image", "slot", "desc", "foreignobject", "text", "tspan", "mi", "mo", "mn",
    "ms", "mtext", "annotation-xml", "mglyph", "malignmark",
  ]
}

extension HTMLName {
  public static var html: HTMLName { HTMLName(rawValue: 0) }
  public static var head: HTMLName { HTMLName(rawValue: 1) }
  public static var body: HTMLName { HTMLName(rawValue: 2) }
  public static var p: HTMLName { HTMLName(rawValue: 3) }
  public static var br: HTMLName { HTMLName(rawValue: 4) }
  public static var table: HTMLName { HTMLName(rawValue: 5) }
  public static var tbody: HTMLName { HTMLName(rawValue: 6) }
  public static var tr: HTMLName { HTMLName(rawValue: 7) }
  public static var a: HTMLName { HTMLName(rawValue: 8) }
  public static var td: HTMLName { HTMLName(rawValue: 9) }
  public static var th: HTMLName { HTMLName(rawValue: 10) }
  public static var thead: HTMLName { HTMLName(rawValue: 11) }
  public static var tfoot: HTMLName { HTMLName(rawValue: 12) }
  public static var option: HTMLName { HTMLName(rawValue: 13) }
  public static var optgroup: HTMLName { HTMLName(rawValue: 14) }
  public static var li: HTMLName { HTMLName(rawValue: 15) }
  public static var dd: HTMLName { HTMLName(rawValue: 16) }
  public static var dt: HTMLName { HTMLName(rawValue: 17) }
  public static var script: HTMLName { HTMLName(rawValue: 18) }
  public static var plaintext: HTMLName { HTMLName(rawValue: 19) }
  public static var area: HTMLName { HTMLName(rawValue: 20) }
  public static var embed: HTMLName { HTMLName(rawValue: 21) }
  public static var img: HTMLName { HTMLName(rawValue: 22) }
  public static var input: HTMLName { HTMLName(rawValue: 23) }
  public static var keygen: HTMLName { HTMLName(rawValue: 24) }
  public static var source: HTMLName { HTMLName(rawValue: 25) }
  public static var track: HTMLName { HTMLName(rawValue: 26) }
  public static var wbr: HTMLName { HTMLName(rawValue: 27) }
  public static var base: HTMLName { HTMLName(rawValue: 28) }
  public static var basefont: HTMLName { HTMLName(rawValue: 29) }
  public static var bgsound: HTMLName { HTMLName(rawValue: 30) }
  public static var link: HTMLName { HTMLName(rawValue: 31) }
  public static var meta: HTMLName { HTMLName(rawValue: 32) }
  public static var param: HTMLName { HTMLName(rawValue: 33) }
  public static var col: HTMLName { HTMLName(rawValue: 34) }
  public static var hr: HTMLName { HTMLName(rawValue: 35) }
  public static var title: HTMLName { HTMLName(rawValue: 36) }
  public static var textarea: HTMLName { HTMLName(rawValue: 37) }
  public static var style: HTMLName { HTMLName(rawValue: 38) }
  public static var template: HTMLName { HTMLName(rawValue: 39) }
  public static var noscript: HTMLName { HTMLName(rawValue: 40) }
  public static var iframe: HTMLName { HTMLName(rawValue: 41) }
  public static var noembed: HTMLName { HTMLName(rawValue: 42) }
  public static var noframes: HTMLName { HTMLName(rawValue: 43) }
  public static var xmp: HTMLName { HTMLName(rawValue: 44) }
  public static var svg: HTMLName { HTMLName(rawValue: 45) }
  public static var math: HTMLName { HTMLName(rawValue: 46) }
  public static var address: HTMLName { HTMLName(rawValue: 47) }
  public static var div: HTMLName { HTMLName(rawValue: 48) }
  public static var button: HTMLName { HTMLName(rawValue: 49) }
  public static var object: HTMLName { HTMLName(rawValue: 50) }
  public static var applet: HTMLName { HTMLName(rawValue: 51) }
  public static var marquee: HTMLName { HTMLName(rawValue: 52) }
  public static var select: HTMLName { HTMLName(rawValue: 53) }
  public static var article: HTMLName { HTMLName(rawValue: 54) }
  public static var aside: HTMLName { HTMLName(rawValue: 55) }
  public static var blockquote: HTMLName { HTMLName(rawValue: 56) }
  public static var center: HTMLName { HTMLName(rawValue: 57) }
  public static var details: HTMLName { HTMLName(rawValue: 58) }
  public static var dialog: HTMLName { HTMLName(rawValue: 59) }
  public static var dir: HTMLName { HTMLName(rawValue: 60) }
  public static var dl: HTMLName { HTMLName(rawValue: 61) }
  public static var fieldset: HTMLName { HTMLName(rawValue: 62) }
  public static var figcaption: HTMLName { HTMLName(rawValue: 63) }
  public static var figure: HTMLName { HTMLName(rawValue: 64) }
  public static var footer: HTMLName { HTMLName(rawValue: 65) }
  public static var form: HTMLName { HTMLName(rawValue: 66) }
  public static var h1: HTMLName { HTMLName(rawValue: 67) }
  public static var h2: HTMLName { HTMLName(rawValue: 68) }
  public static var h3: HTMLName { HTMLName(rawValue: 69) }
  public static var h4: HTMLName { HTMLName(rawValue: 70) }
  public static var h5: HTMLName { HTMLName(rawValue: 71) }
  public static var h6: HTMLName { HTMLName(rawValue: 72) }
  public static var header: HTMLName { HTMLName(rawValue: 73) }
  public static var hgroup: HTMLName { HTMLName(rawValue: 74) }
  public static var listing: HTMLName { HTMLName(rawValue: 75) }
  public static var main: HTMLName { HTMLName(rawValue: 76) }
  public static var menu: HTMLName { HTMLName(rawValue: 77) }
  public static var nav: HTMLName { HTMLName(rawValue: 78) }
  public static var ol: HTMLName { HTMLName(rawValue: 79) }
  public static var pre: HTMLName { HTMLName(rawValue: 80) }
  public static var search: HTMLName { HTMLName(rawValue: 81) }
  public static var section: HTMLName { HTMLName(rawValue: 82) }
  public static var summary: HTMLName { HTMLName(rawValue: 83) }
  public static var ul: HTMLName { HTMLName(rawValue: 84) }
  public static var legend: HTMLName { HTMLName(rawValue: 85) }
  public static var frameset: HTMLName { HTMLName(rawValue: 86) }
  public static var frame: HTMLName { HTMLName(rawValue: 87) }
  public static var caption: HTMLName { HTMLName(rawValue: 88) }
  public static var colgroup: HTMLName { HTMLName(rawValue: 89) }
  public static var span: HTMLName { HTMLName(rawValue: 90) }
  public static var b: HTMLName { HTMLName(rawValue: 91) }
  public static var strong: HTMLName { HTMLName(rawValue: 92) }
  public static var i: HTMLName { HTMLName(rawValue: 93) }
  public static var em: HTMLName { HTMLName(rawValue: 94) }
  public static var u: HTMLName { HTMLName(rawValue: 95) }
  public static var s: HTMLName { HTMLName(rawValue: 96) }
  public static var strike: HTMLName { HTMLName(rawValue: 97) }
  public static var del: HTMLName { HTMLName(rawValue: 98) }
  public static var ins: HTMLName { HTMLName(rawValue: 99) }
  public static var small: HTMLName { HTMLName(rawValue: 100) }
  public static var big: HTMLName { HTMLName(rawValue: 101) }
  public static var sub: HTMLName { HTMLName(rawValue: 102) }
  public static var sup: HTMLName { HTMLName(rawValue: 103) }
  public static var font: HTMLName { HTMLName(rawValue: 104) }
  public static var code: HTMLName { HTMLName(rawValue: 105) }
  public static var kbd: HTMLName { HTMLName(rawValue: 106) }
  public static var samp: HTMLName { HTMLName(rawValue: 107) }
  public static var tt: HTMLName { HTMLName(rawValue: 108) }
  public static var `var`: HTMLName { HTMLName(rawValue: 109) }
  public static var cite: HTMLName { HTMLName(rawValue: 110) }
  public static var dfn: HTMLName { HTMLName(rawValue: 111) }
  public static var mark: HTMLName { HTMLName(rawValue: 112) }
  public static var q: HTMLName { HTMLName(rawValue: 113) }
  public static var abbr: HTMLName { HTMLName(rawValue: 114) }
  public static var time: HTMLName { HTMLName(rawValue: 115) }
  public static var label: HTMLName { HTMLName(rawValue: 116) }
  public static var ruby: HTMLName { HTMLName(rawValue: 117) }
  public static var rb: HTMLName { HTMLName(rawValue: 118) }
  public static var rt: HTMLName { HTMLName(rawValue: 119) }
  public static var rtc: HTMLName { HTMLName(rawValue: 120) }
  public static var rp: HTMLName { HTMLName(rawValue: 121) }
  public static var bdi: HTMLName { HTMLName(rawValue: 122) }
  public static var bdo: HTMLName { HTMLName(rawValue: 123) }
  public static var nobr: HTMLName { HTMLName(rawValue: 124) }
  public static var canvas: HTMLName { HTMLName(rawValue: 125) }
  public static var audio: HTMLName { HTMLName(rawValue: 126) }
  public static var video: HTMLName { HTMLName(rawValue: 127) }
  public static var picture: HTMLName { HTMLName(rawValue: 128) }
  public static var map: HTMLName { HTMLName(rawValue: 129) }
  public static var meter: HTMLName { HTMLName(rawValue: 130) }
  public static var progress: HTMLName { HTMLName(rawValue: 131) }
  public static var output: HTMLName { HTMLName(rawValue: 132) }
  public static var data: HTMLName { HTMLName(rawValue: 133) }
  public static var datalist: HTMLName { HTMLName(rawValue: 134) }
  public static var image: HTMLName { HTMLName(rawValue: 135) }
  public static var slot: HTMLName { HTMLName(rawValue: 136) }
  public static var desc: HTMLName { HTMLName(rawValue: 137) }
  public static var foreignobject: HTMLName { HTMLName(rawValue: 138) }
  public static var text: HTMLName { HTMLName(rawValue: 139) }
  public static var tspan: HTMLName { HTMLName(rawValue: 140) }
  public static var mi: HTMLName { HTMLName(rawValue: 141) }
  public static var mo: HTMLName { HTMLName(rawValue: 142) }
  public static var mn: HTMLName { HTMLName(rawValue: 143) }
  public static var ms: HTMLName { HTMLName(rawValue: 144) }
  public static var mtext: HTMLName { HTMLName(rawValue: 145) }
  public static var annotationXML: HTMLName { HTMLName(rawValue: 146) }
  public static var mglyph: HTMLName { HTMLName(rawValue: 147) }
  public static var malignmark: HTMLName { HTMLName(rawValue: 148) }
}
