public import Claims
import Documents
public import Findings
import YAML

/// What packs change in the rules of other packs: extensions and rules that are turned off.
public struct PackAmendments: Sendable {
  /// The packs with their rules as they are changed.
  public private(set) var packs: [PolicyPack]
  public private(set) var disabled: [DisabledRule] = []
  public private(set) var problems: [PolicyProblem] = []
  /// Whether an extension brings words of its own, so that the vocabularies must be compiled anew.
  public private(set) var changesWording = false

  /// Applies what each of the packs changes, in their order, and what a project's configuration turns off.
  public init(_ packs: [PolicyPack], disabling: [DisabledRule] = []) {
    self.packs = packs
    for pack in packs {
      for found in pack.extensions { apply(found, of: pack) }
      for entry in pack.disabled { disable(entry, of: pack) }
    }
    for entry in disabling {
      guard let (pack, rule) = place(of: entry.rule) else { continue }
      disabled.append(
        DisabledRule(rule: self.packs[pack].rules[rule].name, reason: entry.reason, source: entry.source))
      self.packs[pack].rules.remove(at: rule)
    }
  }

  /// Whether a kind of claim is that of one changed rule alone; its claims are those of another kind told again.
  public static func isOwn(_ kind: ClaimKind) -> Bool { kind.name.utf8.contains(UInt8(ascii: "@")) }

  private func place(of name: String) -> (pack: Int, rule: Int)? {
    for (number, pack) in packs.enumerated() {
      if let rule = pack.rules.firstIndex(where: { $0.name == name }) { return (number, rule) }
    }
    return nil
  }

  private mutating func disable(_ entry: PolicyPack.Disabling, of pack: PolicyPack) {
    let name = entry.rule.contains("/") ? entry.rule : "\(pack.base ?? pack.id)/\(entry.rule)"
    guard let (number, rule) = place(of: name) else {
      return reportUnknown(name, path: pack.path, entry.mark)
    }
    disabled.append(DisabledRule(rule: name, reason: entry.reason, source: pack.id))
    packs[number].rules.remove(at: rule)
  }

  private mutating func apply(_ found: RuleExtension, of pack: PolicyPack) {
    guard let (number, index) = place(of: found.target) else {
      return reportUnknown(found.target, path: found.path, found.mark)
    }
    var rule = packs[number].rules[index]
    rule.amendedBy = pack.id
    rule.level = found.level ?? rule.level
    rule.message = found.message ?? rule.message
    rule.channels = found.channels ?? rule.channels
    for (name, value) in found.thresholds {
      if let path = Thresholds.names.first(where: { $0.0 == name })?.1 {
        rule.thresholds[keyPath: path] = value
      }
    }
    rule.tests = found.tests
    rule.path = found.path
    rule.mark = found.mark
    if !found.added.isEmpty || !found.removed.isEmpty { reword(&rule, found, of: pack) }
    packs[number].rules[index] = rule
  }

  /// Gives a rule kinds of claims of its own, with the words that it has now; other rules keep theirs.
  private mutating func reword(_ rule: inout Rule, _ found: RuleExtension, of pack: PolicyPack) {
    guard let home = packs.firstIndex(where: { $0.id == pack.id }) else { return }
    let all = PolicyPack.Vocabulary.distinct(packs.flatMap(\.vocabularies))
    var kinds: [ClaimKind] = []
    for words in found.added + found.removed {
      let wanted = self.kinds(words, rule, all)
      if wanted.isEmpty { reportUnusable(words, rule, found) }
      for kind in wanted where !kinds.contains(kind) { kinds.append(kind) }
    }
    for kind in kinds {
      let suffix = "@\(pack.id)/\(found.id)"
      let own = ClaimKind(kind.name + suffix)
      let first = all.first { $0.definition.claim == kind }?.key
      for vocabulary in all where vocabulary.definition.claim == kind {
        packs[home].vocabularies.append(
          PackAmendments.reworded(vocabulary, as: own, suffix, found, isFirst: vocabulary.key == first))
      }
      let keepsOld = PolicySet.builtIn.contains(kind)
      for branch in rule.branches {
        guard let place = rule[branch].kinds.firstIndex(of: kind) else { continue }
        rule[branch].kinds.replaceSubrange(place...place, with: keepsOld ? [kind, own] : [own])
      }
      changesWording = true
    }
  }

  /// The kinds whose words are changed: those of the vocabulary that is named, else those of the rule's claim.
  private func kinds(
    _ words: RuleExtension.Words, _ rule: Rule, _ all: [PolicyPack.Vocabulary]
  ) -> [ClaimKind] {
    let used = Set(rule.branches.flatMap { rule[$0].kinds })
    let known = Set(all.compactMap(\.definition.claim))
    guard let name = words.vocabulary else {
      return rule.when.first.map { $0.kinds.filter(known.contains) } ?? []
    }
    return all.filter { $0.definition.id == name }.compactMap(\.definition.claim).filter(used.contains)
  }

  private static func reworded(
    _ vocabulary: PolicyPack.Vocabulary, as kind: ClaimKind, _ suffix: String, _ found: RuleExtension,
    isFirst: Bool
  ) -> PolicyPack.Vocabulary {
    func words(_ all: [RuleExtension.Words], toAll: Bool) -> [RuleExtension.Words] {
      all.filter { $0.vocabulary.map { $0 == vocabulary.definition.id } ?? (toAll || isFirst) }
    }
    // What is added is said once; what is taken away must be gone from every vocabulary of the kind.
    let added = words(found.added, toAll: false)
    let removed = words(found.removed, toAll: true)
    var result = vocabulary
    result.path = found.path
    result.definition.id += suffix
    result.definition.claim = kind
    result.definition.tells = []
    result.definition.consumesValues = false
    result.definition.patterns += added.flatMap(\.patterns)
    result.patternMarks += added.flatMap(\.marks)
    result.definition.exclusions += removed.flatMap(\.patterns)
    result.exclusionMarks += removed.flatMap(\.marks)
    return result
  }

  private mutating func reportUnknown(_ rule: String, path: String, _ mark: YAMLMark) {
    let near = Spelling.nearest(rule, in: packs.flatMap(\.rules).map(\.name))
    problems.append(
      PolicyProblem(
        path: path, line: mark.line, column: mark.column,
        message: LocalizedText(
          zh: "没有规则 \(rule)" + (near.map { "，是不是 \($0)？" } ?? ""),
          en: "there is no rule `\(rule)`" + (near.map { "; did you mean `\($0)`?" } ?? "")),
        correction: Correction(rule, nearest: near)))
  }

  private mutating func reportUnusable(_ words: RuleExtension.Words, _ rule: Rule, _ found: RuleExtension) {
    let name = words.vocabulary ?? rule.when.first?.kinds.first?.name ?? ""
    problems.append(
      PolicyProblem(
        path: found.path, line: words.mark.line, column: words.mark.column,
        message: LocalizedText(
          zh: "规则 \(rule.name) 没有可以增减词语的词表 \(name)",
          en: "rule \(rule.name) has no vocabulary `\(name)` to change")))
  }
}
