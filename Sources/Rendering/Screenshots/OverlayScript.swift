import Documents
import JSON

/// The script that draws marks over a page.
enum OverlayScript {
  /// The marks stand in a closed shadow tree, where the page's styles do not reach.
  static func drawing(_ marks: [ScreenshotMark]) -> String {
    let list = JSONValue.array(
      marks.map { mark in
        .array([
          .number(mark.box.x), .number(mark.box.y), .number(mark.box.width), .number(mark.box.height),
          .string(mark.label), .string(colour(mark.kind)),
        ])
      })
    var text: [UInt8] = []
    JSONText.write(list, to: &text)
    return """
      (() => { const host = document.createElement('div');
        host.style.cssText = 'all:initial;position:absolute;left:0;top:0;width:0;height:0;z-index:2147483647';
        const root = host.attachShadow({mode: 'closed'});
        for (const [x, y, width, height, label, colour] of \(String(decoding: text, as: UTF8.self))) {
          const box = document.createElement('div');
          box.style.cssText = `position:absolute;box-sizing:border-box;left:${x - 3}px;top:${y - 3}px;` +
            `width:${width + 6}px;height:${height + 6}px;border:2px solid ${colour};border-radius:3px`;
          const tag = document.createElement('div');
          tag.textContent = label;
          tag.style.cssText = `position:absolute;left:-2px;top:${y < 18 ? height + 6 : -18}px;height:16px;` +
            `padding:0 4px;background:${colour};color:#fff;font:bold 12px/16px sans-serif;white-space:nowrap`;
          if (label) box.append(tag);
          root.append(box);
        }
        document.documentElement.append(host);
        const origin = host.getBoundingClientRect();
        host.style.transform = `translate(${-origin.x - scrollX}px,${-origin.y - scrollY}px)`;
        return true; })()
      """
  }

  /// Dark enough for white letters.
  private static func colour(_ kind: ScreenshotMark.Kind) -> String {
    switch kind {
    case .error: "#c62828"
    case .warning: "#b35900"
    case .note: "#1565c0"
    case .review: "#6a1b9a"
    }
  }
}
