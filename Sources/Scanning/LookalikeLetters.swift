/// Letters that look like Latin ones and stand in their place where a word shall not be found.
enum LookalikeLetters {
  /// Pairs of scalars: Cyrillic, Greek, Armenian letters and small capitals, each with the letter that it passes for.
  static let pairs: StaticString = """
    АaаaВbСcсcЕeеeЁeёeҺhһhНhнhІiіiЇiїiЈjјjКkкkМmмmОoоoРpрpԚqԛqЅsѕsТtтtѴvѵvԜwԝwѡwХxхxУyуyҮyүyԁdӀlӏlҽe\
    ΑaαaΒbΕeεeϵeΖzΗhΙiιiϊiΚkκkΜmΝnνvΟoοoόoΡpρpΤtτtΥyυuΧxχxϹcϲcϳjͿj\
    օoՕoոnսuհhցgՏs\
    ıiɑaɡgɩiʏyɪiʀrʟlɴnʙbɢgʜhᴀaᴄcᴅdᴇeꜰfᴊjᴋkᴍmᴏoᴘpꞯqꜱsᴛtᴜuᴠvᴡwᴢzøoØołlŁlđdĐdħhĦh
    """

  /// A letter or digit of the supplementary plane as the plain one: mathematical alphabets, letters in squares and
  /// circles. Others stay.
  static func plain(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x1D400...0x1D6A3: 0x61 + (scalar - 0x1D400) % 26
    case 0x1D7CE...0x1D7FF: 0x30 + (scalar - 0x1D7CE) % 10
    case 0x1F110...0x1F129: 0x61 + scalar - 0x1F110
    case 0x1F130...0x1F149: 0x61 + scalar - 0x1F130
    case 0x1F150...0x1F169: 0x61 + scalar - 0x1F150
    case 0x1F170...0x1F189: 0x61 + scalar - 0x1F170
    case 0x1FBF0...0x1FBF9: 0x30 + scalar - 0x1FBF0
    default: scalar
    }
  }

  /// The digit that a sign in a circle, in brackets or with a point stands for, or nil.
  @inline(__always)
  static func digit(_ scalar: UInt32) -> UInt32? {
    guard (0x2460...0x2793).contains(scalar) else { return nil }
    return enclosed(scalar)
  }

  private static func enclosed(_ scalar: UInt32) -> UInt32? {
    for first in firstDigits where (first..<first + 9).contains(scalar) { return 0x31 + scalar - first }
    return scalar == 0x24EA || scalar == 0x24FF ? 0x30 : nil
  }

  /// The ones of each row of such signs.
  private static let firstDigits: [UInt32] = [0x2460, 0x2474, 0x2488, 0x24F5, 0x2776, 0x2780, 0x278A]
}
