/// The encodings that are read.
enum TextEncoding: Sendable, Hashable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case gb18030
  case big5
  case windows1252
  case shiftJIS
  case eucJP
  case eucKR

  /// The name in IANA's registry.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .gb18030: "GB18030"
    case .big5: "Big5-HKSCS"
    case .windows1252: "windows-1252"
    case .shiftJIS: "Shift_JIS"
    case .eucJP: "EUC-JP"
    case .eucKR: "EUC-KR"
    }
  }

  /// The name that iconv knows; a superset where browsers read one.
  var iconvName: String {
    switch self {
    case .big5: "BIG5-HKSCS"
    case .windows1252: "CP1252"
    case .shiftJIS: "CP932"
    case .eucKR: "UHC"
    default: name
    }
  }

  /// How many bytes an unreadable unit takes.
  var unitSize: Int {
    self == .utf16LittleEndian || self == .utf16BigEndian ? 2 : 1
  }

  /// The encoding that a page's label stands for (WHATWG Encoding, section 4.2); `label` is in lower case.
  init?(label: String) {
    switch label {
    case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
    // A page whose label could be read as ASCII is not UTF-16.
    case "utf-16", "utf-16le", "utf-16be", "unicode", "ucs-2", "iso-10646-ucs-2": self = .utf8
    case "gb2312", "gbk", "gb18030", "x-gbk", "gb_2312", "gb_2312-80", "csgb2312", "chinese",
      "iso-ir-58", "csiso58gb231280", "cp936", "windows-936", "euc-cn":
      self = .gb18030
    case "big5", "big5-hkscs", "cn-big5", "csbig5", "x-x-big5", "cp950": self = .big5
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "ascii", "us-ascii",
      "windows-1252", "cp1252", "x-cp1252":
      self = .windows1252
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "csshiftjis", "windows-31j", "ms932":
      self = .shiftJIS
    case "euc-jp", "x-euc-jp", "cseucpkdfmtjapanese": self = .eucJP
    case "euc-kr", "korean", "cseuckr", "ks_c_5601-1987", "ksc5601", "ksc_5601", "windows-949":
      self = .eucKR
    default: return nil
    }
  }
}
