import Findings

/// What is told of each file, for formats that go by files: checked documents in their order, then files that
/// only findings or errors name.
struct PathGroups {
  struct Group {
    var path: String
    var isChecked = false
    var findings: [Finding] = []
    var errors: [RunError] = []
  }

  private(set) var groups: [Group] = []
  private var places: [String: Int] = [:]

  init(_ report: CheckReport) {
    for document in report.documents { groups[place(of: document.path)].isChecked = true }
    for finding in report.findings { groups[place(of: finding.evidence.path)].findings.append(finding) }
    for error in report.errors { groups[place(of: error.path)].errors.append(error) }
  }

  private mutating func place(of path: String) -> Int {
    if let known = places[path] { return known }
    places[path] = groups.count
    groups.append(Group(path: path))
    return groups.count - 1
  }
}
