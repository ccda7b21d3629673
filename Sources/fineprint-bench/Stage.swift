/// Something whose time is measured on a file.
struct Stage: Sendable {
  let name: String
  /// Returns a number that depends on the work, so that none of it is left out.
  let run: @Sendable ([UInt8]) -> Int
}
