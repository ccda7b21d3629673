import Documents
import Findings

/// Who excused or answered a finding, in one line: "已豁免至 2026-12-31：批准的旧文案（王芳，李雷批准；suppressions.yaml:3）".
enum ResolutionLine {
  /// Empty for none, and for a baseline, which says nothing of its own.
  static func text(_ resolution: Resolution?, in language: Language) -> String {
    guard let resolution, resolution.kind != .baseline else { return "" }
    let head = self.head(resolution, in: language)
    let reason = resolution.reason.isEmpty ? "" : Terms.colon.text(in: language) + resolution.reason
    let tail = [people(resolution, in: language), source(resolution)].filter { !$0.isEmpty }
      .joined(separator: language == .zh ? "；" : "; ")
    return VisibleText.of(head + reason + (language == .zh ? "（\(tail)）" : " (\(tail))"))
  }

  /// "suppressions.yaml:3".
  static func source(_ resolution: Resolution) -> String {
    resolution.path + (resolution.line.map { ":\($0)" } ?? "")
  }

  private static func head(_ resolution: Resolution, in language: Language) -> String {
    let day = resolution.expires.map(\.description) ?? ""
    let text =
      switch resolution.effect {
      case .accepted where resolution.kind == .decision:
        LocalizedText(zh: "复核结论：可以保留", en: "answered: may stay")
      case .accepted: LocalizedText(zh: "已豁免至 \(day)", en: "suppressed until \(day)")
      case .violation: LocalizedText(zh: "复核结论：违规", en: "answered: a violation")
      case .expired: LocalizedText(zh: "豁免已于 \(day) 到期", en: "the suppression ended on \(day)")
      case .void:
        LocalizedText(zh: "复核结论因证据改动已失效", en: "the answer is void, the evidence has changed")
      }
    return text.text(in: language)
  }

  private static func people(_ resolution: Resolution, in language: Language) -> String {
    let by = resolution.by ?? ""
    guard let approved = resolution.approvedBy else { return by }
    return language == .zh ? "\(by)，\(approved)批准" : "\(by), approved by \(approved)"
  }
}
