/// What operators write: names, offers, conditions and ways to order. All names are made up.
enum TelecomWords {
  static let brands = words("华通移动 星海联通 云川电信 北辰通信 江岸宽带 蓝杉广电 东麓移动 海岳联通 晨澜电信 青禾通信")
  static let places = words("北江 南屏 云州 临湖 海宁路 青石 长汀 远山 沙河 新港 平湖 桐岭 永安里 丰泽 石桥")
  static let plans = words(
    "畅享套餐 悦动套餐 家庭融合套餐 校园青春卡 流量加油包 千兆宽带 全家享组合 夜间流量包 亲情网套餐 视频会员包 云存储包 国际漫游包")

  static let greetings = Phrase.list(
    "尊敬的用户，您好！", "亲爱的{c}客户：", "尾号{t}的客户您好，", "感谢您长期使用我们的服务，", "{m}月回馈季来了，", "您有一份专属权益待查看：",
    "温馨提示：", "老用户您好，")
  static let offers = Phrase.list(
    "{p}每月{n}元，含国内通用流量{g}GB和语音{v}分钟", "办理{p}可获{n}元话费，分{k}个月返还",
    "{p}月费由{N}元调整为{n}元，合约期{k}个月", "续约{p}可享{n}元月费，流量{g}GB",
    "{c}区域新装{p}，初装费{n}元，速率{s}兆", "使用积分{N}分可兑换{p}一个月", "{p}已为您预留，办理后次月生效，月费{n}元",
    "购指定机型办理{p}，分{k}期支付，每期{n}元", "{p}首{k}个月{n}元/月，之后恢复{N}元/月", "预存{N}元办理{p}，送{s}M宽带")
  static let conditions = Phrase.list(
    "超出套餐后按{k}元每GB计费", "活动时间{m}月{d}日至{m}月{D}日", "合约期内变更需按协议支付违约金", "套外语音每分钟零点一五元",
    "流量当月有效，次月清零", "达量后速率按公示标准调整", "每个证件号限办一次", "具体以营业厅公示为准", "部分机型不支持",
    "赠送话费到账后次月起用", "详情可登录网上营业厅查询", "支持在线办理和上门安装", "合约{k}个月，提前退按剩余月数×{k}元补缴",
    "活动最终解释权归{b}所有", "限{c}实名新用户办理", "用满{g}GB后限速至1Mbps")
  static let orders = Phrase.list(
    "回复{k}办理", "详询{h}", "登录 http://t.example/{x} 查看", "可到{c}营业厅办理", "拨打{h}咨询", "打开掌上营业厅搜索“{p}”")
  static let refusals = ["拒收请回复R", "退订回T", "拒收回复TD", ""]
  static let boasts = Phrase.list(
    "，{w}", "，{w}！", "，现在办理{w}", "，本活动{w}", "。{w}", "！{w}！", "，我们{w}")

  static func words(_ text: String) -> [String] { text.split { $0.isWhitespace }.map(String.init) }
}
