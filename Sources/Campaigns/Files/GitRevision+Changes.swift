extension GitRevision {
  /// Paths from the root of files that differ from this revision, or that git does not know and does not ignore.
  ///
  /// With `fromFork`, from where HEAD left the revision. Before the first commit all files differ from HEAD.
  public func changed(near folder: String, fromFork: Bool = false) throws(GitError) -> Set<String> {
    let isFirst = name == "HEAD" ? try hasNoCommit(near: folder) : false
    if !isFirst { try verify(near: folder) }
    let top = try lines(folder, ["rev-parse", "--show-toplevel"], separator: 0x0A).first ?? "/"
    let fork = fromFork ? ["--merge-base"] : []
    let limit = 64 << 20
    let comparison = ["diff", "--name-only", "--no-renames", "--no-ext-diff", "-z"] + fork + [name, "--"]
    let differing = try lines(top, isFirst ? ["ls-files", "--cached", "-z"] : comparison, limit: limit)
    let new = try lines(top, ["ls-files", "--others", "--exclude-standard", "-z"], limit: limit)
    return Set((differing + new).map { Path.join(top, $0) })
  }

  /// Whether a repository is there whose branch has no commit yet.
  private func hasNoCommit(near folder: String) throws(GitError) -> Bool {
    let branch = try git(folder, ["symbolic-ref", "--quiet", "HEAD"])
    guard branch.status == 0 else { return false }
    return try git(folder, ["rev-parse", "--verify", "--quiet", "HEAD"]).status != 0
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
