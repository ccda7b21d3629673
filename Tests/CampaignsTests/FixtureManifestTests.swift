import Campaigns
import Testing

@Suite struct FixtureManifestTests {
  /// Every labelled campaign of the fixtures loads without a word.
  @Test func everyLabelledCampaignLoads() {
    let root = Path.parent(Path.parent(Path.parent(#filePath)))
    let fileSystem = FileSystem(workingDirectory: root)
    let listing = CampaignDiscovery(fileSystem: fileSystem).discover(["Fixtures"])
    let manifests = listing.campaigns.filter { $0.manifestPath != nil }
    #expect(manifests.count > 10)
    #expect(listing.problems == [])
    #expect(listing.notes == [])
    #expect(manifests.allSatisfy { !$0.files.isEmpty && !$0.offers.isEmpty })
  }
}
