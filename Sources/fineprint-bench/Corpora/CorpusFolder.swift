import Glibc

/// A corpus on disk.
struct CorpusFolder {
  let kind: CorpusKind
  let path: String
  /// Messages, pages or promotions.
  let size: Int
  /// Of all files that are checked.
  private(set) var bytes = 0
  private var files: [String] = []
  private var folders: [String] = []

  var documents: Int { size * kind.documentsEach }

  /// Writes a corpus to a new folder `parent/kind`; nil where that cannot be written.
  init?(_ kind: CorpusKind, size: Int, in parent: String) {
    self.kind = kind
    self.size = size
    path = "\(parent)/\(kind.rawValue)"
    guard makeFolder(path) else { return nil }
    switch kind {
    case .sms: guard write(SMSCorpus.text(lines: size), to: "sms.txt") else { return nil }
    case .text: guard write(SMSCorpus.text(lines: size), to: "poster.txt") else { return nil }
    case .html:
      guard write(PageCorpus.sheet(), to: PageCorpus.sheetName, isChecked: false) else { return nil }
      for number in 0..<size {
        guard write(PageCorpus.page(number), to: pageName(number)) else { return nil }
      }
    case .campaigns: for number in 0..<size { guard writeCampaign(number) else { return nil } }
    }
  }

  private mutating func writeCampaign(_ number: Int) -> Bool {
    let name = "promotion-\(padded(number))"
    guard makeFolder("\(path)/\(name)") else { return false }
    return CampaignCorpus(number).files.allSatisfy { file in
      write(Array(file.text.utf8), to: "\(name)/\(file.name)", isChecked: file.name != "campaign.yaml")
    }
  }

  private mutating func makeFolder(_ path: String) -> Bool {
    guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else { return false }
    folders.append(path)
    return true
  }

  private mutating func write(_ text: [UInt8], to name: String, isChecked: Bool = true) -> Bool {
    let file = "\(path)/\(name)"
    guard let stream = unsafe fopen(file, "w") else { return false }
    defer { unsafe _ = fclose(stream) }
    files.append(file)
    if isChecked { bytes += text.count }
    return unsafe fwrite(text, 1, text.count, stream) == text.count
  }

  /// The file of a page.
  func pageName(_ number: Int) -> String { "web-\(padded(number)).html" }

  private func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Takes away what was written.
  func remove() {
    for file in files { unsafe unlink(file) }
    for folder in folders.reversed() { unsafe rmdir(folder) }
  }
}
