import Testing

struct QuantityTokenTests {
  @Test(arguments: shares + amounts + speeds + voice + counts + ages)
  func quantityIsRead(_ reading: Reading) {
    #expect(dump(reading.text) == reading.tokens)
  }

  static let shares: [Reading] = [
    .init("99.9%", "percent 99.9"),
    .init("百分之五", "percent 5"),
    .init("百分之百", "percent 100"),
    .init("千分之五", "percent 0.5"),
    .init("9.8折", "discount 98"),
    .init("八折", "discount 80"),
    .init("八五折", "discount 85"),
    .init("88折", "discount 88"),
    .init("五折", "discount 50"),
    .init("半折", "discount 50"),
    .init("对折", "discount 50"),
    .init("七点五折", "discount 75"),
    .init("5-8折", "discount 50..80"),
  ]

  static let amounts: [Reading] = [
    .init("100gb", "data 102400"),
    .init("30g", "data 30720"),
    .init("30g流量", "data 30720"),
    .init("50 g", "data 51200"),
    .init("1t", "data 1048576"),
    .init("500mb", "data 500"),
    .init("100mb", "data 100"),
    .init("200m流量", "data 200"),
    .init("500兆流量", "data 500"),
    .init("流量500m", "data 500"),
    .init("一个g", "data 1024"),
    .init("三十个g", "data 30720"),
    .init("二十个g", "data 20480"),
    .init("2个g", "data 2048"),
    .init("5gb", "data 5120"),
    .init("5g流量", "data 5120"),
    .init("通用流量10gb", "data 10240"),
    .init("10-20gb", "data 10240..20480"),
    .init("8gb+256gb", "data 8192|data 262144"),
    .init("1.5g", "data 1536"),
  ]

  static let speeds: [Reading] = [
    .init("1000m", "speed 1000"),
    .init("1000兆", "speed 1000"),
    .init("100 m", "speed 100"),
    .init("千兆", "speed 1000"),
    .init("两千兆", "speed 2000"),
    .init("一千兆", "speed 1000"),
    .init("1千兆", "speed 1000"),
    .init("万兆", "speed 10000"),
    .init("百兆", "speed 100"),
    .init("双千兆", "speed 1000"),
    .init("1gbps", "speed 1000"),
    .init("1000mbps", "speed 1000"),
    .init("300mb/s", "speed 300"),
    .init("384kbps", "speed 0.384"),
    .init("500m宽带", "speed 500"),
    .init("2.5g宽带", "speed 2500"),
    .init("下行500m/上行50m", "speed 500|speed 50"),
    .init("限速至1m", "speed 1"),
    .init("降速至1mbps", "speed 1"),
    .init("100-300m", "speed 100..300"),
  ]

  static let voice: [Reading] = [
    .init("500分钟", "minutes 500"),
    .init("1000分钟通话", "minutes 1000"),
    .init("300分", "minutes 300"),
    .init("八小时二十分钟", "minutes 500"),
    .init("五百分钟", "minutes 500"),
    .init("一分钟", "minutes 1"),
    .init("300 minutes", "minutes 300"),
    .init("8小时20分钟", "minutes 500"),
  ]

  static let counts: [Reading] = [
    .init("前5000名", "count 5000 名"),
    .init("限800户", "count 800 户"),
    .init("3台", "count 3 台"),
    .init("最后10台", "count 10 台"),
    .init("1000份", "count 1000 份"),
    .init("2次", "count 2 次"),
    .init("两张", "count 2 张"),
    .init("一个", "count 1 个"),
    .init("1.2万人", "count 12000 人"),
    .init("46.3万户", "count 463000 户"),
    .init("唯一一款", "count 1 款"),
    .init("一人一张", "count 1 人|count 1 张"),
    .init("3家营业厅", "count 3 家"),
    .init("100余名", "count 100 名"),
    .init("24期免息", "count 24 期"),
    .init("2-3台", "count 2..3 台"),
    .init("first 500 customers", "count 500 customers"),
    .init("first 500 new customers", "count 500 customers"),
    .init("10万", "number 100000"),
    .init("1,099", "number 1099"),
    .init("一年下来一千五百四十八，", "duration 12 month|number 1548"),
  ]

  static let ages: [Reading] = [
    .init("18岁", "age 18"),
    .init("16周岁", "age 16"),
    .init("18至60周岁", "age 18..60"),
    .init("18—60岁", "age 18..60"),
    .init("18岁至60岁", "age 18..60"),
    .init("aged 18 to 25", "age 18..25"),
    .init("aged 18-25", "age 18..25"),
    .init("六十岁", "age 60"),
  ]
}
