import Documents
import Findings
import Policies

/// Puts the faults of a disclosure into words, with their figures.
enum FaultWording {
  /// "9 px，对比度 1.9:1，离主张 31 段".
  static func text(_ found: Conspicuousness) -> LocalizedText {
    var parts: [LocalizedText] = []
    if found.hidden != nil {
      let alt = found.faults == [.altOnly]
      parts.append(
        alt
          ? LocalizedText(zh: "只写在图片的替代文字里", en: "only in an image's alternative text")
          : LocalizedText(zh: "读者看不到", en: "not seen by the reader"))
    }
    if let screen = found.hiddenOn {
      parts.append(
        screen.viewport == .phone
          ? LocalizedText(zh: "手机屏幕上看不到", en: "not seen on a phone")
          : LocalizedText(zh: "电脑屏幕上看不到", en: "not seen on a desktop screen"))
    }
    if let size = found.fontSize {
      let ratio = found.claimSize.map { size / $0 }
      let share = ratio.map { $0 < 0.95 ? "，是主张字号的 \(figure($0 * 100))%" : "" } ?? ""
      let shareEn = ratio.map { $0 < 0.95 ? ", \(figure($0 * 100))% of the claim's size" : "" } ?? ""
      parts.append(LocalizedText(zh: "\(figure(size)) px\(share)", en: "\(figure(size)) px\(shareEn)"))
    }
    if let contrast = found.contrast {
      parts.append(LocalizedText(zh: "对比度 \(figure(contrast)):1", en: "contrast \(figure(contrast)):1"))
    }
    if found.isScrolled {
      parts.append(LocalizedText(zh: "在要滚动才看得全的小框里", en: "in a small box that has to be scrolled"))
    }
    if found.distance > 1 {
      parts.append(
        LocalizedText(zh: "离主张 \(found.distance) 段", en: "\(found.distance) blocks from the claim"))
    }
    if let button = found.button {
      parts.append(LocalizedText(zh: "在“\(button)”按钮之后", en: "after the button “\(button)”"))
    }
    return LocalizedText(
      zh: parts.map(\.zh).joined(separator: "，"), en: parts.map(\.en).joined(separator: ", "))
  }

  static func facts(_ found: Conspicuousness) -> [Fact] {
    var facts: [Fact] = []
    func add(_ name: String, _ value: String?) {
      if let value { facts.append(Fact(name: name, value: value)) }
    }
    add("hidden-by", found.hidden?.rawValue ?? found.hiddenOn?.reason.rawValue)
    add("hidden-on", found.hiddenOn?.viewport.rawValue)
    add("font-size", found.fontSize.map(figure))
    add("claim-font-size", found.claimSize.map(figure))
    add("contrast", found.contrast.map(figure))
    if found.distance > 0 { add("distance-blocks", String(found.distance)) }
    add("after-button", found.button)
    if found.isScrolled { add("scroll-box", "true") }
    add("cannot-tell", found.gap?.rawValue)
    return facts
  }

  /// With one decimal place at most.
  private static func figure(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
