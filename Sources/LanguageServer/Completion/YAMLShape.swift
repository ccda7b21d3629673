import Documents

/// What a YAML file may hold: the keys of its mappings, and what their values are.
indirect enum YAMLShape: Sendable {
  case mapping([YAMLKey])
  case list(YAMLShape)
  /// One, or a list of them.
  case some(YAMLShape)
  /// A mapping whose keys are data.
  case open(YAMLShape)
  case choice([String])
  case words(CompletionSource)
  /// Anything.
  case text

  /// The shape at a path from here; nil for what is unknown.
  func at(_ path: some Collection<YAMLPlace.Step>) -> YAMLShape? {
    guard let step = path.first else { return self }
    let rest = path.dropFirst()
    switch (self, step) {
    case (.mapping(let keys), .key(let name)):
      return keys.first { $0.name == name }?.shape.at(rest)
    case (.open(let shape), .key): return shape.at(rest)
    case (.list(let shape), .item), (.some(let shape), .item): return shape.at(rest)
    case (.some(let shape), .key): return shape.at(path)
    default: return nil
    }
  }

  /// The keys that may be written here.
  var keys: [YAMLKey] {
    switch self {
    case .mapping(let keys): keys
    case .some(let shape): shape.keys
    default: []
    }
  }

  /// What one value is: the element of "one or a list".
  var single: YAMLShape { if case .some(let shape) = self { shape } else { self } }
}

/// A key with what its value is and what it says.
struct YAMLKey: Sendable {
  var name: String
  var shape: YAMLShape
  var note: LocalizedText

  init(_ name: String, _ shape: YAMLShape = .text, note: LocalizedText) {
    self.name = name
    self.shape = shape
    self.note = note
  }

  init(_ name: String, _ shape: YAMLShape = .text, zh: String, en: String) {
    self.init(name, shape, note: LocalizedText(zh: zh, en: en))
  }
}

/// Words that a project knows and no table can list.
enum CompletionSource: Sendable {
  case packs, channels, rules, rulesAndCategories, files, laws, articles, kinds, vocabularies
}
