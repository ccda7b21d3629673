import Documents
import Findings

/// The running heads of the print: what the report is, its day, and on its pages each campaign's title.
struct PrintHeads {
  let text: String

  /// Campaigns with a head of their own; more would make the sheet longer than the report.
  private static let limit = 200

  init(_ context: PageContext) {
    let day = "\(context.word(Terms.reportTitle)) · \(context.word(Terms.asOf)) \(context.report.asOf)"
    var rules = ["@page{@top-left{content:\(StyleText.quoted(day))}}"]
    for (index, title) in CampaignSections.titles(context).prefix(PrintHeads.limit).enumerated() {
      let name = "p\(index + 1)"
      let head = StyleText.quoted(TextTable.cut(title, to: 60))
      rules.append("@page \(name){@top-right{content:\(head)}}\n@media print{.\(name){page:\(name)}}")
    }
    text = rules.joined(separator: "\n") + "\n"
  }
}
