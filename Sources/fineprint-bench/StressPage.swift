/// A page of many elements under many rules, made on the spot and always the same.
enum StressPage {
  /// About 50,000 elements and 5,000 rules of every common form.
  static func bytes(elements: Int = 50_000, rules: Int = 5_000) -> [UInt8] {
    var text = "<!doctype html><meta charset=utf-8><style>\n"
    for number in 0..<rules {
      let size = 10 + number % 9
      switch number % 6 {
      case 0: text += ".c\(number % 997){font-size:\(size)px;color:#\(100 + number % 800)}\n"
      case 1: text += ".w\(number % 89) .c\(number % 997) b{font-weight:\(400 + number % 4 * 100)}\n"
      case 2: text += "#i\(number)>p{color:rgb(\(number % 256),\(number % 128),0)}\n"
      case 3: text += "div.w\(number % 89)>p:nth-child(\(number % 7 + 1)){background:#eee}\n"
      case 4: text += ".g\(number % 31) .w\(number % 89) p.c\(number % 997){line-height:1.\(number % 9)}\n"
      default: text += "[data-k=\"\(number % 401)\"]~p{opacity:.\(number % 9 + 1)}\n"
      }
    }
    text += "</style>"
    var count = 0
    while count < elements {
      text += "<section class=g\(count % 31)><div class=w\(count % 89) data-k=\(count % 401)>"
      for row in 0..<8 {
        text += "<p class=c\((count + row * 13) % 997) id=i\(count + row)>套餐 \(count % 199)元<b>起</b></p>"
      }
      text += "</div></section>\n"
      count += 18
    }
    return Array(text.utf8)
  }
}
