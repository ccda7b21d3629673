import Documents

extension Terms {
  /// Why a person must decide; a key without an entry by itself.
  static func reason(_ key: String) -> LocalizedText {
    reasons[key] ?? LocalizedText(zh: key, en: key)
  }

  private static let reasons: [String: LocalizedText] = [
    "pack-unclear": LocalizedText(zh: "不能确定适用哪国规则", en: "it is not clear which country's rules apply"),
    "note-without-mark": LocalizedText(
      zh: "注释没有对应的标记，不知道说的是哪一项", en: "a note to which no mark leads: it is open what it speaks of"),
    "background-image": LocalizedText(zh: "文字背景是图片，对比度算不出", en: "an image lies behind the text"),
    "gradient": LocalizedText(zh: "文字背景是渐变，对比度算不出", en: "a gradient lies behind the text"),
    "blend-mode": LocalizedText(zh: "混合模式，颜色算不出", en: "a blend mode changes the colours"),
    "filter": LocalizedText(zh: "滤镜，颜色算不出", en: "a filter changes the colours"),
    "positioned": LocalizedText(
      zh: "浮动层，背景不能确定", en: "what lies behind a positioned box depends on the layout"),
    "not-styled": LocalizedText(zh: "未计算样式", en: "styles were not computed"),
    "needs-evidence": LocalizedText(zh: "需要核实依据", en: "needs proof from outside the text"),
    "needs-context": LocalizedText(zh: "需要上下文", en: "needs context"),
    "substantiated-superlative": LocalizedText(
      zh: "附有依据，需核实其真实性", en: "gives a basis, whose truth must be checked"),
    "ambiguous-offer": LocalizedText(zh: "可能指不止一个产品", en: "more than one offer could be meant"),
    "ambiguous": LocalizedText(zh: "有多种读法", en: "can be read in more than one way"),
    "terms-may-be-elsewhere": LocalizedText(
      zh: "条件可能写在文中所指的地方，需核对", en: "the terms may stand where the text points to"),
    "period-may-not-bind": LocalizedText(zh: "活动期限可能不适用于这个渠道", en: "the period may not bind this channel"),
    "exit-cost-may-be-in-agreement": LocalizedText(
      zh: "违约责任可能写在协议里，需核对协议", en: "the cost of leaving may stand in the agreement"),
    "limits-may-be-behind-link": LocalizedText(
      zh: "限制可能写在链接里，需打开核对", en: "the limits may stand behind the link"),
    "condition-may-be-behind-link": LocalizedText(
      zh: "条件可能写在链接里，需打开核对", en: "the condition may stand behind the link"),
    "schedule-may-be-behind-link": LocalizedText(
      zh: "返还安排可能写在链接里，需打开核对", en: "the schedule may stand behind the link"),
    "amount-may-be-in-tariff": LocalizedText(
      zh: "金额可能写在资费公示里，需核对", en: "the amount may stand in the published tariff"),
    "amount-may-be-in-price-list": LocalizedText(
      zh: "金额可能写在价目表里，需核对", en: "the amount may stand in the price list"),
    "technically-necessary": LocalizedText(
      zh: "声称技术上必需，需核实", en: "said to be technically necessary, to be verified"),
    "single-services-not-shown": LocalizedText(
      zh: "材料里看不到单项业务，需核对是否另有公示", en: "the single services are not shown here, perhaps elsewhere"),
    "parts-not-listed": LocalizedText(
      zh: "材料里没有列出各部分，需核对是否另有价目", en: "the parts are not listed here, perhaps elsewhere"),
    "right-of-use-to-be-valued": LocalizedText(
      zh: "使用权的价值需核算", en: "the value of the right of use must be reckoned"),
    "price-record-to-be-checked": LocalizedText(
      zh: "价格依据需核对成交记录", en: "the basis must be held against the price records"),
    "policy-cited": LocalizedText(zh: "引用了政策文件，需核实其内容", en: "cites a policy document, to be verified"),
    "own-statistics": LocalizedText(zh: "自有统计，需核实数据来源", en: "own statistics, whose source must be verified"),
    "offered-as-a-choice": LocalizedText(zh: "写成可以选择，需核实能否拒绝", en: "offered as a choice, to be verified"),
    "news-text": LocalizedText(zh: "像是新闻报道，不一定是广告", en: "reads like news, perhaps no advertisement"),
    "agreement-text": LocalizedText(
      zh: "像是协议文本，不一定是广告", en: "reads like an agreement, perhaps no advertisement"),
    "network-change-only": LocalizedText(
      zh: "可能只是网络调整，不涉及资费", en: "perhaps a change of the network alone, not of the price"),
    "name-may-be-a-trademark": LocalizedText(zh: "可能是注册的名称，需核对", en: "may be a registered name"),
    "measurement-with-source": LocalizedText(
      zh: "附有测试来源，需核实", en: "gives the source of its measurement, to be verified"),
    "coverage-with-source": LocalizedText(
      zh: "附有覆盖数据来源，需核实", en: "gives the source of its coverage figures, to be verified"),
    "comparison-with-source": LocalizedText(
      zh: "附有比较依据，需核实", en: "gives the basis of its comparison, to be verified"),
    "may-not-be-a-sales-promotion": LocalizedText(zh: "可能不属于有奖销售", en: "may be no sales promotion"),
    "may-be-recognisable-as-advertising": LocalizedText(
      zh: "可能一看就知道是广告，需看发布位置", en: "may be recognisable as advertising where it is shown"),
    "may-be-exempt-by-nature": LocalizedText(
      zh: "商品性质可能不宜退货，需核对", en: "may be exempt from returns by its nature"),
    "may-be-entrusted-processing": LocalizedText(
      zh: "可能是委托处理，不是对外提供", en: "may be processing on behalf, not sharing"),
    "force-majeure": LocalizedText(zh: "可能限于不可抗力", en: "may be limited to force majeure"),
    "change-for-cause": LocalizedText(
      zh: "变更附有理由，需看是否合理", en: "the change names a cause, which must be weighed"),
    "change-not-verified": LocalizedText(zh: "变更是否属实需核实", en: "whether the change is true must be verified"),
    "equal-choice-unknown": LocalizedText(
      zh: "老用户是否有同等选择，需核实", en: "whether existing customers have the same choice must be verified"),
    "contract-to-be-checked": LocalizedText(zh: "需核对合同约定", en: "the contract must be checked"),
    "default-choice": LocalizedText(zh: "默认选中最贵的一档，需看是否影响选择", en: "the dearest choice is preset"),
  ]
}
