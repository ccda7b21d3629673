import Documents
public import YAML

/// Reads a `campaign.yaml`; all its faults are collected, and what is sound is kept.
public struct ManifestReader {
  /// The file's name.
  public static let fileName = "campaign.yaml"

  private let problems = YAMLProblems()
  private let notes = YAMLProblems()
  private var allowsOutside = false

  /// Reads the bytes of the manifest at `path`; files outside its folder are faults unless they are allowed.
  public static func read(_ bytes: [UInt8], path: String, allowsOutside: Bool = false) -> Manifest {
    var reader = ManifestReader()
    reader.allowsOutside = allowsOutside
    var manifest = reader.read(bytes, path)
    manifest.problems = reader.problems.sorted
    manifest.notes = reader.notes.sorted
    return manifest
  }

  /// The period and offers of a mapping, as a rule's example gives them; its faults are not told.
  public static func campaign(from node: YAMLNode) -> Campaign {
    let reader = ManifestReader()
    var campaign = Campaign(id: "example")
    guard let root = YAMLMapping(node, name: "example", problems: reader.problems) else { return campaign }
    campaign.period = root.dateRange("period")
    campaign.offers = OfferReader.offers(root)
    return campaign
  }

  /// The offers of a file that lists them, as JSON or YAML, alone or under `offers`.
  public static func offers(_ bytes: [UInt8]) -> (offers: [FiledOffer], problems: [YAMLProblem]) {
    let reader = ManifestReader()
    do throws(YAMLError) {
      var node = try YAMLReader.read(bytes)
      if case .sequence = node.content {
        let key = YAMLNode.Entry(key: "offers", keyMark: node.mark, value: node)
        node = YAMLNode(content: .mapping([key]), mark: node.mark)
      }
      guard let root = YAMLMapping(node, name: "tariffs", problems: reader.problems) else {
        return ([], reader.problems.sorted)
      }
      let offers = OfferReader.offers(root)
      root.allowAnyKey()
      return (offers, reader.problems.sorted)
    } catch {
      reader.problems.report(error)
      return ([], reader.problems.sorted)
    }
  }

  private func read(_ bytes: [UInt8], _ path: String) -> Manifest {
    var manifest = Manifest(campaign: Campaign(id: Path.parent(path), manifestPath: path))
    do throws(YAMLError) {
      let node = try YAMLReader.read(bytes)
      guard let root = YAMLMapping(node, name: Self.fileName, problems: problems) else { return manifest }
      readHead(root, &manifest.campaign)
      manifest.campaign.offers = OfferReader.offers(root)
      manifest.channels = root.mappings("channels")?.compactMap(channel) ?? []
      manifest.tariffs = tariffs(root)
      root.finish()
    } catch {
      problems.report(error)
    }
    return manifest
  }

  private func readHead(_ root: YAMLMapping, _ campaign: inout Campaign) {
    campaign.id = root.requiredString("campaign") ?? campaign.id
    campaign.title = root.string("title") ?? ""
    campaign.policies = root.strings("policies") ?? []
    campaign.period = root.dateRange("period")
    campaign.regions = root.strings("regions") ?? []
    campaign.owner = root.string("owner")
  }

  private func channel(_ entry: YAMLMapping) -> ManifestChannel? {
    let name = entry.requiredString("channel")
    let files = entry.require("files") ? entry.markedStrings("files") : nil
    let owner = entry.string("owner")
    let region = entry.string("region")
    let published = entry.date("published")
    entry.finish()
    if files?.isEmpty == true {
      problems.report(entry.mark(of: "files"), zh: "files 没有列出文件", en: "`files` names no file")
    }
    guard let name else { return nil }
    let channel = Channel(named: name)
    if !channel.isKnown {
      let known = Channel.all.map(\.name)
      notes.reportUnknown(name, at: entry.mark(of: "channel"), zh: "渠道", en: "channel", known: known)
    }
    let inside = (files ?? []).filter { isInside($0.text, $0.mark) }
    return ManifestChannel(
      channel: channel, files: inside.map { ManifestChannel.Pattern(text: $0.text, mark: $0.mark) },
      owner: owner, region: region, published: published)
  }

  private func tariffs(_ root: YAMLMapping) -> TariffSource? {
    guard let entry = root.mapping("tariffs") else { return nil }
    let file = entry.requiredString("file")
    let mark = entry.mark(of: "file")
    let columns = entry.mapping("columns")
    columns?.allowAnyKey()
    let read = columns?.entries.compactMap { item in
      columns?.string(item.key).map { TariffSource.Column(attribute: item.key, name: $0) }
    }
    entry.finish()
    guard let file, isInside(file, mark) else { return nil }
    return TariffSource(file: file, mark: mark, columns: read ?? [])
  }

  private func isInside(_ file: String, _ mark: YAMLMark) -> Bool {
    if !allowsOutside, Path.leavesFolder(file) {
      problems.report(
        mark, zh: "\(file) 不在活动文件夹内，应写文件夹内的相对路径，或用 --allow-outside 允许",
        en:
          "`\(file)` leaves the campaign's folder; write a path inside it, relative to it, or allow it: --allow-outside"
      )
      return false
    }
    if file.allSatisfy(\.isWhitespace) {
      problems.report(mark, zh: "文件名不能为空", en: "the file's name must not be empty")
      return false
    }
    return true
  }
}
