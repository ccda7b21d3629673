import Claims
import Documents
import Ingest
import Linting
import Policies
import Testing

@Suite struct EnglishModalityTests {
  private static let shipped: PolicySet? = {
    let folder = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return try? PackLocator(folders: ["/\(folder)/Policies"]).policies(["en-GB"]).0
  }()

  private func modalities(_ kind: String, _ text: String, _ type: MediaType = .plainText) throws -> Set<
    Modality
  > {
    let policies = try #require(Self.shipped)
    let source = SourceFile(path: "text", text: Array(text.utf8), mediaType: type)
    let document = try #require(DocumentReader.documents(from: source, channel: .web).first)
    let claims = ClaimExtractor(lexicon: policies.lexicon).claims(in: document).claims
    return Set(claims.filter { $0.kind.name == kind }.map(\.modality))
  }

  @Test(arguments: [
    "Unlimited data for £20 a month.", "Not only fast: unlimited data too.",
    "Don't miss out on unlimited data.",
    "Unlike other networks, we give you unlimited data.", "Wi-fi, calls and unlimited data",
    "You get unlimited data with this one, so shall we go ahead?",
  ])
  func asserted(text: String) throws {
    #expect(try modalities("unlimited-data", text) == [.asserted])
  }

  @Test(arguments: [
    "This is not an unlimited data plan.", "We don't sell unlimited data.",
    "Unlike carriers that promise unlimited data",
    "Do you need unlimited data, at home and away?", "Other networks say unlimited data and mean 50GB.",
    "Never say: \"unlimited data\".",
  ])
  func notAsserted(text: String) throws {
    let found = try modalities("unlimited-data", text)
    #expect(!found.contains(.asserted) && !found.isEmpty, "\(found)")
  }

  @Test func aListUnderABanIsQuoted() throws {
    let text = "**Never say**\n\n- unlimited data\n- the fastest network\n"
    #expect(try modalities("unlimited-data", text, .markdown) == [.quoted])
  }
}
