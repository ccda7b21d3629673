/// An attribute's name as a number: known ones are fixed, others belong to one tree.
public struct HTMLAttributeName: Sendable, Hashable {
  public let rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// No name.
  public static var none: HTMLAttributeName { HTMLAttributeName(rawValue: -1) }

  /// The known names, each at its number.
  public static let known: [String] = [
    "class", "id", "style", "hidden", "type", "name", "value", "checked", "selected", "disabled",
    "required", "open", "href", "src", "rel", "media", "lang", "dir", "align", "valign", "bgcolor",
    "background", "color", "face", "size", "width", "height", "border", "colspan", "rowspan", "for", "role",
    "title", "alt", "placeholder", "content", "charset", "aria-label", "aria-hidden", "aria-checked",
    "inert", "popover", "label", "http-equiv", "start", "reversed", "span", "nowrap",
  ]
}

extension HTMLAttributeName {
  public static var `class`: HTMLAttributeName { HTMLAttributeName(rawValue: 0) }
  public static var id: HTMLAttributeName { HTMLAttributeName(rawValue: 1) }
  public static var style: HTMLAttributeName { HTMLAttributeName(rawValue: 2) }
  public static var hidden: HTMLAttributeName { HTMLAttributeName(rawValue: 3) }
  public static var type: HTMLAttributeName { HTMLAttributeName(rawValue: 4) }
  public static var name: HTMLAttributeName { HTMLAttributeName(rawValue: 5) }
  public static var value: HTMLAttributeName { HTMLAttributeName(rawValue: 6) }
  public static var checked: HTMLAttributeName { HTMLAttributeName(rawValue: 7) }
  public static var selected: HTMLAttributeName { HTMLAttributeName(rawValue: 8) }
  public static var disabled: HTMLAttributeName { HTMLAttributeName(rawValue: 9) }
  public static var required: HTMLAttributeName { HTMLAttributeName(rawValue: 10) }
  public static var `open`: HTMLAttributeName { HTMLAttributeName(rawValue: 11) }
  public static var href: HTMLAttributeName { HTMLAttributeName(rawValue: 12) }
  public static var src: HTMLAttributeName { HTMLAttributeName(rawValue: 13) }
  public static var rel: HTMLAttributeName { HTMLAttributeName(rawValue: 14) }
  public static var media: HTMLAttributeName { HTMLAttributeName(rawValue: 15) }
  public static var lang: HTMLAttributeName { HTMLAttributeName(rawValue: 16) }
  public static var dir: HTMLAttributeName { HTMLAttributeName(rawValue: 17) }
  public static var align: HTMLAttributeName { HTMLAttributeName(rawValue: 18) }
  public static var valign: HTMLAttributeName { HTMLAttributeName(rawValue: 19) }
  public static var bgcolor: HTMLAttributeName { HTMLAttributeName(rawValue: 20) }
  public static var background: HTMLAttributeName { HTMLAttributeName(rawValue: 21) }
  public static var color: HTMLAttributeName { HTMLAttributeName(rawValue: 22) }
  public static var face: HTMLAttributeName { HTMLAttributeName(rawValue: 23) }
  public static var size: HTMLAttributeName { HTMLAttributeName(rawValue: 24) }
  public static var width: HTMLAttributeName { HTMLAttributeName(rawValue: 25) }
  public static var height: HTMLAttributeName { HTMLAttributeName(rawValue: 26) }
  public static var border: HTMLAttributeName { HTMLAttributeName(rawValue: 27) }
  public static var colspan: HTMLAttributeName { HTMLAttributeName(rawValue: 28) }
  public static var rowspan: HTMLAttributeName { HTMLAttributeName(rawValue: 29) }
  public static var `for`: HTMLAttributeName { HTMLAttributeName(rawValue: 30) }
  public static var role: HTMLAttributeName { HTMLAttributeName(rawValue: 31) }
  public static var title: HTMLAttributeName { HTMLAttributeName(rawValue: 32) }
  public static var alt: HTMLAttributeName { HTMLAttributeName(rawValue: 33) }
  public static var placeholder: HTMLAttributeName { HTMLAttributeName(rawValue: 34) }
  public static var content: HTMLAttributeName { HTMLAttributeName(rawValue: 35) }
  public static var charset: HTMLAttributeName { HTMLAttributeName(rawValue: 36) }
  public static var ariaLabel: HTMLAttributeName { HTMLAttributeName(rawValue: 37) }
  public static var ariaHidden: HTMLAttributeName { HTMLAttributeName(rawValue: 38) }
  public static var ariaChecked: HTMLAttributeName { HTMLAttributeName(rawValue: 39) }
  public static var inert: HTMLAttributeName { HTMLAttributeName(rawValue: 40) }
  public static var popover: HTMLAttributeName { HTMLAttributeName(rawValue: 41) }
  public static var label: HTMLAttributeName { HTMLAttributeName(rawValue: 42) }
  public static var httpEquiv: HTMLAttributeName { HTMLAttributeName(rawValue: 43) }
  public static var start: HTMLAttributeName { HTMLAttributeName(rawValue: 44) }
  public static var reversed: HTMLAttributeName { HTMLAttributeName(rawValue: 45) }
  public static var span: HTMLAttributeName { HTMLAttributeName(rawValue: 46) }
  public static var nowrap: HTMLAttributeName { HTMLAttributeName(rawValue: 47) }
}
