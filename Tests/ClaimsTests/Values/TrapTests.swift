import Testing

/// Digits and Han numerals that state no value.
struct TrapTests {
  @Test(arguments: hanWords + codes + times + generations + marks)
  func nothingIsRead(_ text: String) {
    #expect(dump(text) == "")
  }

  static let hanWords = [
    "一起", "一样", "统一", "唯一", "第一时间", "三亚", "四季", "万一", "十分", "百姓", "千万别", "一下", "一直", "一定", "一点",
    "一些", "半价", "一家", "一家人", "一部分", "一次性", "一块去", "百年", "几十元", "数百元", "近百元", "几个月", "上半年", "下半年",
    "八达通", "两者", "一站式", "三网通", "十一期间", "一周年", "千家万户", "一口价", "打折", "五险一金", "周三", "周一至周五", "三分之一",
    "一码通", "双十一", "一角", "三角", "零距离", "一时", "星期五", "第三条", "第一名", "第二件", "同一个", "三折叠", "后四位",
  ]

  static let codes = [
    "400-810-0129", "0999-8000110", "10086", "13800138000", "4008100129", "400 810 0129", "021-12345678",
    "粤icp备12345678号-1", "hl.example/d11", "https://hl.example/a/39?b=2", "www.hl.example", "x9", "s2", "kz-4",
    "a3",
    "ht-qc-49", "8+256", "v3.2", "192.168.1.1", "版本3.2.1", "iphone17", "wi-fi6", "mail@39.example",
    "138****0000",
    "hx20261101", "1080p", "4k", "〔2026〕12号", "3号线", "1080x720", "20261101123456789", "工号8-1-2", "95-588-1",
  ]

  static let times = [
    "24:00", "20点", "12点", "10:00", "10:00-22:00", "00:00:00", "20点30分", "24时", "晚上十二点", "7×24小时", "9点半",
    "零点", "16:9", "5日", "每月15日",
  ]

  static let generations = [
    "5g套餐", "5g网络", "5g手机", "5g畅享", "5g终端", "5g极速", "5g基站", "5g信号", "5g时代", "5g卡", "5g用户", "5g升级",
    "5g消息", "5g新通话", "极光5g", "升级5g", "4g", "3g", "2.4g", "6g", "5g", "用5g", "4g/5g", "5g-a", "50g-pon",
    "10g pon",
  ]

  static let marks = [
    "①活动", "②", "③", "1、活动时间", "2.活动对象", "(3)其他", "注1：", "[4]", "10周年", "5个百分点", "3公里", "累1分", "100分抵",
    "停15秒", "1/3", "24/7",
  ]

  @Test(arguments: [
    Reading("每月39，129元套餐另算", "number 39|money 129 CNY"),
    Reading("办39,129元套餐", "money 39129 CNY"),
    Reading("5g129元套餐", "money 129 CNY"),
    Reading("畅听58套餐", "number 58"),
    Reading("折合59元", "money 59 CNY"),
    Reading("约1/60万", "percent 0.0002"),
    Reading("99元-20元", "money 99 CNY|money 20 CNY"),
    Reading("12月1日元旦前", "date *-12-1"),
    Reading("a座1201室", "number 1201"),
    Reading("3千克", ""),
    Reading("39元套餐含30gb和100分钟", "money 39 CNY|data 30720|minutes 100"),
    Reading("套餐内5g网络、10gb流量", "data 10240"),
    Reading("app-39元/月", "money 39 CNY/month"),
    Reading("5元旦", "number 5"),
    Reading("1折叠", "number 1"),
    Reading("3天线", "number 3"),
    Reading("六十一年级", ""),
    Reading("三十一个月", "duration 31 month"),
    Reading("吸收一百年的经验", "duration 1200 month"),
    Reading("回收三十台", "count 30 台"),
  ])
  func onlyTheValueIsRead(_ reading: Reading) {
    #expect(dump(reading.text) == reading.tokens)
  }
}
