import HTML

extension Stage {
  /// libxml2's SAX parser by itself, with callbacks that do nothing.
  static var bareParse: Stage { Stage(name: "libxml2 SAX", run: HTMLReader.bareParse) }
}
