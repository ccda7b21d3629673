import Claims
import Documents
import Policies

/// Puts the conditions of rules into words.
enum ConditionWording {
  /// "`throttle-threshold`（同一张卡片内，如“用满40GB后限速”）".
  static func text(_ condition: Condition, _ words: [String]) -> LocalizedText {
    let kinds = condition.kinds.map { $0 == Condition.sameKind ? "" : "`\($0.name)`" }
    let zh = kinds.map { $0.isEmpty ? "同类的另一处表述" : $0 }.joined(separator: " 或 ")
    let en = kinds.map { $0.isEmpty ? "another statement of the same kind" : $0 }.joined(separator: " or ")
    var remarks = [scope(condition.within), visibility(condition.visibility), notes(condition.inNotes)]
    remarks += condition.having.map(field) + [modality(condition.modalities)]
    if !words.isEmpty {
      let quoted = words.map { "“\($0)”" }
      remarks.append(
        LocalizedText(
          zh: "如\(quoted.joined(separator: "、"))", en: "such as \(quoted.joined(separator: ", "))"))
    }
    if condition.review != nil {
      remarks.append(LocalizedText(zh: "这时改由人工复核", en: "which leaves it to a person"))
    }
    let told = remarks.compactMap { $0 }
    guard !told.isEmpty else { return LocalizedText(zh: zh, en: en) }
    return LocalizedText(
      zh: "\(zh)（\(told.map(\.zh).joined(separator: "，"))）",
      en: "\(en) (\(told.map(\.en).joined(separator: ", ")))")
  }

  private static func scope(_ scope: Scope?) -> LocalizedText? {
    switch scope {
    case nil, .page: nil
    case .clause: LocalizedText(zh: "同一分句内", en: "in the same clause")
    case .sentence: LocalizedText(zh: "同一句内", en: "in the same sentence")
    case .block: LocalizedText(zh: "同一段内", en: "in the same block")
    case .near: LocalizedText(zh: "前后三段内", en: "within three blocks")
    case .card: LocalizedText(zh: "同一张卡片内", en: "on the same card")
    case .section: LocalizedText(zh: "同一标题下", en: "under the same heading")
    case .message: LocalizedText(zh: "同一条信息内", en: "in the same message")
    case .campaign: LocalizedText(zh: "活动的任一渠道", en: "in any channel of the campaign")
    }
  }

  private static func visibility(_ visibility: Condition.Visibility) -> LocalizedText? {
    switch visibility {
    case .visible: nil
    case .any: LocalizedText(zh: "读者看不看得到都算", en: "seen or not")
    case .hidden: LocalizedText(zh: "读者看不到的", en: "where the reader does not see it")
    }
  }

  private static func notes(_ inNotes: Bool?) -> LocalizedText? {
    inNotes.map {
      $0
        ? LocalizedText(zh: "在文末说明里", en: "in the notes at the end")
        : LocalizedText(zh: "在文末说明之外", en: "outside of the notes at the end")
    }
  }

  private static func modality(_ modalities: [Modality]) -> LocalizedText? {
    guard modalities != [.asserted] else { return nil }
    let names = modalities.map(\.rawValue)
    return LocalizedText(
      zh: "语气：\(names.joined(separator: "、"))", en: "said as \(names.joined(separator: ", "))")
  }

  private static func field(_ test: FieldTest) -> LocalizedText? {
    let text: String
    switch test.test {
    case .equals(let value): text = "\(test.field) = \(value)"
    case .oneOf(let values): text = "\(test.field) = \(values.joined(separator: " / "))"
    case .atLeast(let bound): text = "\(test.field) ≥ \(bound)"
    case .atMost(let bound): text = "\(test.field) ≤ \(bound)"
    case .present(let wanted):
      return wanted
        ? LocalizedText(zh: "写明 \(test.field)", en: "with \(test.field)")
        : LocalizedText(zh: "没有 \(test.field)", en: "without \(test.field)")
    }
    return LocalizedText(zh: text, en: text)
  }
}
