import Documents
import Findings

/// The tables that the parts of a SARIF run point into by index.
struct SARIFContext {
  /// An instrument of law with the articles that are cited.
  struct Taxonomy {
    /// Pack and instrument: "zh-CN/advertising-law".
    var name: String
    var language: Language
    var articles: [CitedLaw]
  }

  let language: ReportLanguage
  let profile: SARIFReport.Profile
  let policies: [PolicySummary]
  /// Rules by id; what findings name and no pack lists is among them.
  let rules: [RuleDescription]
  let taxonomies: [Taxonomy]
  /// Checked files, once each.
  let artifacts: [DocumentSummary]
  /// Whether a baseline took part in the run.
  let hasBaseline: Bool
  private let rulePlaces: [String: Int]
  private let artifactPlaces: [String: Int]
  private let taxonomyPlaces: [String: Int]

  init(
    _ report: CheckReport, _ results: [Finding], _ language: ReportLanguage, _ profile: SARIFReport.Profile
  ) {
    self.language = language
    self.profile = profile
    policies = report.policies
    rules = SARIFContext.rules(report.rules, results)
    rulePlaces = SARIFContext.places(rules.map(\.id))
    taxonomies = SARIFContext.taxonomies(rules, results, language)
    taxonomyPlaces = SARIFContext.places(taxonomies.map(\.name))
    var seen: Set<String> = []
    artifacts = report.documents.filter { seen.insert($0.path).inserted }
    artifactPlaces = SARIFContext.places(artifacts.map(\.path))
    hasBaseline = report.baseline != nil
  }

  func place(ofRule id: String) -> Int? { rulePlaces[id] }

  func place(ofArtifact path: String) -> Int? { artifactPlaces[path] }

  /// Where a cited article stands: its taxonomy and its place in that.
  func place(of law: CitedLaw, citedBy rule: String) -> (taxonomy: Int, article: Int)? {
    guard let taxonomy = taxonomyPlaces[SARIFContext.taxonomyName(law, rule)],
      let article = taxonomies[taxonomy].articles.firstIndex(where: { $0.article == law.article })
    else { return nil }
    return (taxonomy, article)
  }

  private static func places(_ names: [String]) -> [String: Int] {
    Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func rules(_ known: [RuleDescription], _ findings: [Finding]) -> [RuleDescription] {
    var all = known
    var names = Set(known.map(\.id))
    for finding in findings where names.insert(finding.rule).inserted {
      all.append(
        RuleDescription(
          id: finding.rule, title: finding.title, category: finding.category, level: finding.level,
          status: finding.isPreview ? .preview : .stable, check: "", message: finding.title,
          remedy: finding.remedy, law: finding.law))
    }
    return all.sorted { $0.id < $1.id }
  }

  private static func taxonomies(
    _ rules: [RuleDescription], _ findings: [Finding], _ language: ReportLanguage
  ) -> [Taxonomy] {
    var all: [Taxonomy] = []
    var places: [String: Int] = [:]
    func add(_ law: CitedLaw, _ rule: String) {
      let name = taxonomyName(law, rule)
      guard let place = places[name] else {
        places[name] = all.count
        return all.append(Taxonomy(name: name, language: language.of(rule: rule), articles: [law]))
      }
      if !all[place].articles.contains(where: { $0.article == law.article }) {
        all[place].articles.append(law)
      }
    }
    for rule in rules { for law in rule.law { add(law, rule.id) } }
    for finding in findings { for law in finding.law { add(law, finding.rule) } }
    return all
  }

  private static func taxonomyName(_ law: CitedLaw, _ rule: String) -> String {
    let pack = rule.split(separator: "/", maxSplits: 1).first.map(String.init) ?? ""
    return "\(pack)/\(law.id)"
  }
}
