extension GitRevision {
  /// Paths from the root of files that differ from this revision, or that git does not know and does not ignore.
  ///
  /// With `fromFork`, from where HEAD left the revision.
  public func changed(near folder: String, fromFork: Bool = false) throws(GitError) -> Set<String> {
    try verify(near: folder)
    let top = try lines(folder, ["rev-parse", "--show-toplevel"], separator: 0x0A).first ?? "/"
    let fork = fromFork ? ["--merge-base"] : []
    let limit = 64 << 20
    let differing = try lines(
      top, ["diff", "--name-only", "--no-renames", "--no-ext-diff", "-z"] + fork + [name, "--"], limit: limit)
    let new = try lines(top, ["ls-files", "--others", "--exclude-standard", "-z"], limit: limit)
    return Set((differing + new).map { Path.join(top, $0) })
  }

  private func lines(
    _ folder: String, _ arguments: [String], separator: UInt8 = 0, limit: Int = 1 << 20
  ) throws(GitError) -> [String] {
    let outcome = try git(folder, arguments, limit: limit)
    if outcome.isOverLimit { throw .tooLarge(arguments[0], limit: limit) }
    guard outcome.status == 0 else { throw .failed(GitRevision.words(outcome)) }
    return outcome.output.split(separator: separator).map { String(decoding: $0, as: UTF8.self) }
  }
}
