import Documents
import Testing

@Suite struct ChannelTests {
  @Test(arguments: [
    ("poster", Channel.storePoster), ("store", .storePoster), ("leaflet", .storePoster),
    ("campus-poster", .storePoster),
    ("store-form", .storePoster), ("live", .liveStream), ("script", .callScript), ("hotline", .callScript),
    ("landing", .web), ("SMS", .sms), ("WeChat", .wechat), ("tariff-filing", .tariffFiling),
  ])
  func aliases(name: String, channel: Channel) {
    #expect(Channel(named: name) == channel)
    #expect(channel.isKnown)
  }

  @Test func everyKnownChannelIsItsOwnName() {
    for channel in Channel.all { #expect(Channel(named: channel.name) == channel) }
    #expect(Set(Channel.all.map(\.name)).count == 10)
  }

  @Test func aStrangeChannelIsKept() {
    let channel = Channel(named: "Billboard")
    #expect(channel.name == "billboard")
    #expect(!channel.isKnown)
    #expect(!Channel.unknown.isKnown)
  }

  @Test(arguments: [
    ("sms_templates.csv", Channel.sms), ("WEB.html", .web), ("landing-2.htm", .web), ("app-order.html", .app),
    ("poster.txt", .storePoster), ("store-form.txt", .storePoster), ("script-tele.md", .callScript),
    ("hotline.md", .callScript), ("wechat-old.md", .wechat), ("push.txt", .push), ("email.txt", .email),
    ("live-1203.txt", .liveStream),
  ])
  func fileNames(name: String, channel: Channel) {
    #expect(Channel(fileName: name) == channel)
  }

  @Test(arguments: ["readme.md", "offer.txt", "my-sms.txt", ""])
  func fileNamesThatTellNothing(name: String) {
    #expect(Channel(fileName: name) == nil)
  }
}
