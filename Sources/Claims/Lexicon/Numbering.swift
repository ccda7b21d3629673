/// Numbers distinct things in the order in which they come.
struct Numbering<Element: Hashable> {
  private(set) var all: [Element] = []
  private var numbers: [Element: Int] = [:]

  mutating func number(of element: Element) -> Int {
    if let known = numbers[element] { return known }
    let number = all.count
    numbers[element] = number
    all.append(element)
    return number
  }
}
