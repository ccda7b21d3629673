import Documents
import HTML
import Styling

/// How the nodes of a page are shown on both screens.
struct PageView {
  /// Whether a text is seen, and on which screen not.
  struct Seen: Equatable {
    var phone: HiddenReason?
    var desktop: HiddenReason?

    /// The reason of a text that no screen shows.
    var hidden: HiddenReason? { desktop == nil ? nil : phone }

    /// The screen of a text that only the other one shows.
    var hiddenOn: HiddenScreen? {
      if let phone { return desktop == nil ? HiddenScreen(viewport: .phone, reason: phone) : nil }
      return desktop.map { HiddenScreen(viewport: .desktop, reason: $0) }
    }

    var isEverywhere: Bool { phone == nil && desktop == nil }
  }

  let phone: PageLooks
  /// Nil where the page looks alike on both screens.
  let desktop: PageLooks?
  private(set) var looks: [RunLook] = []
  private var numbers: [UInt64: Int32] = [:]

  init(phone: PageLooks, desktop: PageLooks?) {
    self.phone = phone
    self.desktop = desktop
  }

  func look(_ node: Int) -> NodeLook { phone[node] }

  func seen(_ node: Int) -> Seen {
    let first = phone[node].hidden
    guard let desktop else { return Seen(phone: first, desktop: first) }
    return Seen(phone: first, desktop: desktop[node].hidden)
  }

  /// Where a text stands on each screen; empty for a page that was not laid out.
  func boxes(_ node: Int) -> [Viewport: Box] {
    var boxes: [Viewport: Box] = [:]
    if !phone.boxes.isEmpty, let box = phone.boxes[Int32(node)] { boxes[.phone] = box }
    if let desktop, !desktop.boxes.isEmpty, let box = desktop.boxes[Int32(node)] { boxes[.desktop] = box }
    return boxes
  }

  /// Number of a node's look among those of the document.
  mutating func number(of node: Int) -> Int32 {
    let first = phone.lookOfNode[node]
    let second = desktop?.lookOfNode[node] ?? first
    let key = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    if let known = numbers[key] { return known }
    let other = desktop?[node] ?? phone[node]
    let number = add(phone[node], other)
    numbers[key] = number
    return number
  }

  /// Number of the look of a text that the style adds.
  mutating func number(of text: GeneratedText, on desktop: GeneratedText?) -> Int32 {
    let look = screenLook(text.look)
    let other = desktop.map { screenLook($0.look) } ?? look
    let found = RunLook(phone: look, desktop: other)
    if let known = looks.lastIndex(of: found) { return Int32(known) }
    looks.append(found)
    return Int32(looks.count - 1)
  }

  private mutating func add(_ phone: NodeLook, _ desktop: NodeLook) -> Int32 {
    looks.append(RunLook(phone: screenLook(phone), desktop: screenLook(desktop)))
    return Int32(looks.count - 1)
  }

  private func screenLook(_ look: NodeLook) -> ScreenLook {
    ScreenLook(hidden: look.hidden, text: look.text, isScrolled: look.isScrolled)
  }
}
