import Campaigns
import Decisions
import Documents
import Findings
import YAML

/// Reads everything that excuses findings of a run; what is broken is told and the sound rest is used.
struct RecordReading {
  let places: RecordPlaces
  let source: RecordSource
  let rules: RuleNames
  let limit: ExpiryLimit

  private(set) var resolutions = Resolutions()
  /// The folders that suppressions speak of, by their files; nil speaks of all.
  private(set) var folders: [String: String?] = [:]
  private(set) var errors: [RunError] = []
  private(set) var notes: [RunError] = []

  init(_ places: RecordPlaces, _ source: RecordSource, _ rules: RuleNames, _ limit: ExpiryLimit) {
    self.places = places
    self.source = source
    self.rules = rules
    self.limit = limit
  }

  mutating func read(_ documents: [Document], near folder: String) {
    do throws(RecordSource.Failure) {
      try source.verify(near: folder)
    } catch {
      errors.append(RunError(path: "--suppressions-from", message: error.message))
      return
    }
    for place in RecordFile.allCases.flatMap(places.all) { read(place) }
    for document in documents { readIgnores(of: document) }
  }

  private mutating func read(_ place: RecordPlaces.Place) {
    do throws(RecordSource.Failure) {
      guard let bytes = try source.read(place.path, limit: place.kind.limit) else {
        return tellMissing(place)
      }
      folders[place.path] = place.folder
      let problems = take(bytes, place)
      let lines = YAMLSource(bytes)
      errors += problems.map { RunError(place.path, $0, in: lines) }
    } catch {
      errors.append(RunError(path: place.path, message: error.message))
    }
  }

  private mutating func take(_ bytes: [UInt8], _ place: RecordPlaces.Place) -> [YAMLProblem] {
    switch place.kind {
    case .baseline:
      let (baseline, problems) = BaselineFile.read(bytes, path: place.path)
      resolutions.baselines.append(baseline)
      return problems
    case .suppressions:
      let (entries, problems) = SuppressionFile.read(bytes, path: place.path, rules: rules, limit: limit)
      resolutions.suppressions += entries
      return problems
    case .decisions:
      let (entries, problems) = DecisionFile.read(bytes, path: place.path, rules: rules)
      resolutions.decisions += entries
      return problems
    }
  }

  /// A file that is named has to be there; one that a change brings does not count yet.
  private mutating func tellMissing(_ place: RecordPlaces.Place) {
    let isThere = (try? source.fileSystem.kind(place.path)) == .file
    guard let revision = source.revision, isThere else {
      let isMissed = place.isNamed && !places.request.creates.contains(place.kind)
      if isMissed { errors.append(RunError(path: place.path, message: FileError.missing.message)) }
      return
    }
    notes.append(RunError(path: place.path, message: RecordReading.notYet(revision.name)))
  }

  static func notYet(_ revision: String) -> LocalizedText {
    LocalizedText(
      zh: "版本 \(revision) 里还没有，不作数", en: "not in \(revision) yet, so it excuses nothing")
  }

  private mutating func readIgnores(of document: Document) {
    let (found, problems) = InlineIgnoreReader.read(document, rules: rules, limit: limit)
    errors += problems.map { problem in
      var told = problem
      told.quotedLine = problem.line.map { document.source.line($0) }
      return told
    }
    guard let revision = source.revision else {
      resolutions.ignores += found
      return
    }
    do throws(RecordSource.Failure) {
      let earlier = try EarlierIgnores(of: document, source, rules, limit)
      for ignore in found {
        if let granted = earlier.grant(ignore) {
          resolutions.ignores.append(granted)
        } else {
          notes.append(
            RunError(
              path: ignore.path, line: ignore.line, column: ignore.column,
              message: RecordReading.notYet(revision.name)))
        }
      }
    } catch {
      errors.append(RunError(path: document.path, message: error.message))
    }
  }
}
