/// The page's style sheet, without anything that a document says.
enum ReportStyle {
  static let text = [colours, base, head, matrix, findings, documents, small, print].joined(separator: "\n")

  /// Each colour by day and by night; all letters have a contrast of 4.5 at least on their ground.
  static let palette: [(name: String, light: String, dark: String)] = [
    ("bg", "#f6f4f0", "#15171a"), ("paper", "#ffffff", "#1d2024"), ("sunk", "#f1eee8", "#181a1d"),
    ("ink", "#1e1c19", "#e9e6e0"), ("soft", "#5f5a52", "#a9a49a"), ("line", "#e0dbd1", "#34383e"),
    ("accent", "#1c4a5c", "#8fc7d8"), ("error", "#a3241c", "#ff9a90"), ("error-bg", "#faecea", "#3b1f1d"),
    ("warning", "#76490a", "#f0bd66"), ("warning-bg", "#faf1de", "#33290f"), ("note", "#1f538f", "#93beff"),
    ("note-bg", "#eaf1f9", "#17273c"), ("review", "#593a87", "#c9abf6"), ("review-bg", "#f2edf9", "#2b2240"),
    ("good", "#1d643c", "#84d3a5"), ("good-bg", "#e8f4ec", "#15301f"), ("shade", "#00000014", "#00000066"),
  ]

  private static let colours: String = {
    let light = palette.map { "--\($0.name):\($0.light)" }.joined(separator: ";")
    let dark = palette.map { "--\($0.name):\($0.dark)" }.joined(separator: ";")
    return """
      :root{color-scheme:light;\(light)}
      @media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;\(dark)}}
      @media screen{:root[data-theme=dark]{color-scheme:dark;\(dark)}}
      """
  }()

  private static let base = """
    *,*::before,*::after{box-sizing:border-box}
    [hidden]{display:none!important}
    html{font-size:16px;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:4.5rem;
      font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;line-height:1.6;
      background:var(--bg);color:var(--ink);font-variant-numeric:lining-nums;text-autospace:normal;
      text-spacing-trim:trim-start;overflow-wrap:anywhere}
    html:lang(zh){font-family:"PingFang SC","Hiragino Sans GB","Noto Sans CJK SC","Noto Sans SC",
      "Source Han Sans SC","Microsoft YaHei UI","Microsoft YaHei",system-ui,sans-serif;line-height:1.75;
      line-break:strict;text-align:start}
    [lang|=en]{line-break:auto}
    body{margin:0}
    h1,h2,h3,h4,h5,p,dl,dd,ul,ol,figure,blockquote{margin:0;padding:0}
    ul,ol{list-style:none}
    h1,h2,h3{font-family:"Iowan Old Style","Palatino Linotype",Palatino,"Noto Serif",Georgia,serif;
      font-weight:600;line-height:1.3;text-wrap:balance}
    :lang(zh):is(h1,h2,h3){font-family:"Songti SC","STSong","Noto Serif CJK SC","Noto Serif SC",
      "Source Han Serif SC","PingFang SC","Microsoft YaHei",serif;font-weight:700;letter-spacing:.01em;line-height:1.4}
    h2{font-size:1.5rem;margin-bottom:1rem}
    a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.22em}
    a:hover{text-decoration-thickness:2px}
    code,kbd,.rule,.at{font-family:ui-monospace,SFMono-Regular,"Cascadia Mono",Consolas,"DejaVu Sans Mono",
      "Noto Sans Mono CJK SC",monospace;font-size:.86em}
    q{quotes:none}
    button,input,select{font:inherit;color:inherit}
    button{cursor:pointer;background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.25rem .75rem}
    button:hover{border-color:var(--soft)}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
    main:focus,.card:focus{outline:none}
    summary{cursor:pointer}
    .vh,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .skip:focus{position:fixed;top:.5rem;left:.5rem;z-index:9;background:var(--paper);padding:.5rem 1rem}
    html.no-js .live{display:none!important}
    .lv{display:inline-block;border-radius:4px;padding:0 .5em;font-weight:600}
    .lv.error{color:var(--error);background:var(--error-bg)}
    .lv.warning{color:var(--warning);background:var(--warning-bg)}
    .lv.note{color:var(--note);background:var(--note-bg)}
    .lv.review{color:var(--review);background:var(--review-bg)}
    .ch{display:inline-block;font-weight:600;color:var(--accent);margin-inline-end:.5em}
    .scroll{overflow-x:auto}
    table{border-collapse:collapse;width:100%}
    th,td{text-align:start;vertical-align:top;padding:.45rem .75rem;border-bottom:1px solid var(--line)}
    th{font-weight:600}
    thead th{color:var(--soft);font-size:.875rem;white-space:nowrap}
    .n{font-variant-numeric:tabular-nums lining-nums;text-align:end}
    .nb{white-space:nowrap}
    details.more{margin-top:1rem}
    details.more>summary{color:var(--accent);font-weight:600}
    mark{color:inherit;background:none}
    """
}
