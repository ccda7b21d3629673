import Claims
import Documents
import Scanning

/// Finds the model that stands beside a thing's name: "DF-3" in "DF-3型电饭煲".
enum ModelName {
  /// Scalars between a model and the thing.
  private static let reach = 3
  private static let longest = 12

  /// The letters and digits, with a digit among them, that end just before the thing or begin just behind it.
  static func beside(_ claim: Claim, _ claims: DocumentClaims) -> String? {
    let scalars = claims.text.scalars
    var end = claim.range.lowerBound
    var steps = 0
    while end > 0, steps < reach, !isPart(scalars[end - 1]) {
      end -= 1
      steps += 1
    }
    var start = end
    while start > 0, end - start < longest, isPart(scalars[start - 1]) { start -= 1 }
    return name(scalars[start..<end])
  }

  private static func name(_ scalars: ArraySlice<UInt32>) -> String? {
    let letters = scalars.contains { (0x61...0x7A).contains($0) }
    let digits = scalars.contains { (0x30...0x39).contains($0) }
    guard letters, digits else { return nil }
    return String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init))).uppercased()
  }

  private static func isPart(_ scalar: UInt32) -> Bool {
    (0x61...0x7A).contains(scalar) || (0x30...0x39).contains(scalar) || scalar == 0x2D
  }
}
