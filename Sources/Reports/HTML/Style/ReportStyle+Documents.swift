extension ReportStyle {
  /// Documents as their readers see them: on white, whatever the page's own colours.
  static let documents = """
    .full{color:var(--soft);font-size:.9375rem;margin-top:.75rem}
    .seen{margin-top:1rem;min-width:0}
    .seen>summary{display:flex;flex-wrap:wrap;gap:.1rem .75rem;font-size:.875rem;color:var(--soft);padding:.15rem 0}
    .seen>summary::before{content:"▸";width:.8em}
    .seen[open]>summary::before{content:"▾"}
    .seen>summary b{font-weight:600;color:var(--ink)}
    .seen>label,.reveal{font-size:.875rem;vertical-align:middle}
    .reveal{margin:0 .4em 0 0}
    .page{position:relative;margin-top:.5rem;max-width:25.5rem;max-height:min(36rem,calc(100vh - 9rem));overflow:auto;background:#fff;
      color:#1a1a1a;color-scheme:light;font-size:15px;line-height:1.65;padding:.75rem 0;border-radius:10px;
      border:1px solid var(--line);box-shadow:0 2px 10px var(--shade)}
    .page .b{padding:.2rem 1rem;margin:0}
    .page .h{font-weight:700}
    .page.plain .h{font-size:1.1em}
    .page .li{padding-inline-start:2rem;position:relative}
    .page .li::before{content:"•";position:absolute;inset-inline-start:1.1rem}
    .page .bq{border-inline-start:3px solid #ccc;margin-inline-start:1rem}
    .page .pre{font-family:ui-monospace,monospace}
    .page .ttl{font-size:13px;color:#666;background:#fff;margin-top:-.75rem;padding-top:.6rem;border-bottom:1px solid #eee;margin-bottom:.4rem}
    .page .btn{display:block;width:fit-content;min-width:9rem;text-align:center;border:1px solid #0002;border-radius:8px;margin:.35rem 1rem;
      padding:.4rem 1rem}
    .page .sum::before{content:"▸ "}
    .page .pc{border:1px solid #e3e3e3;border-radius:8px;margin:.6rem .75rem;padding:.35rem 0}
    .page .pr{display:flex;border-bottom:1px solid #e6e6e6}
    .page .pr>.b{flex:1 1 0;min-width:0;padding:.3rem .5rem}
    .page .pr>.th{font-weight:600}
    .page .ctl{margin-inline-end:.35em;font-size:15px;color:#1a1a1a}
    .page .st{text-decoration:line-through}
    .page .gl{background:repeating-linear-gradient(135deg,#fff,#fff 6px,#f2f2f2 6px,#f2f2f2 12px)}
    .page .gd{background:repeating-linear-gradient(135deg,#555,#555 6px,#4b4b4b 6px,#4b4b4b 12px)}
    .page .hid{display:none}
    .reveal:checked~.page .hid{display:inline;color:#4a3b63;background:#f6f2fb;outline:1px dashed #8a74b0;font-size:14px}
    .reveal:checked~.page p.hid{display:block;outline-offset:-2px}
    .reveal:checked~.page .stub{display:none}
    .hw{display:inline-block;background:#593a87;color:#fff;border-radius:3px;padding:0 .4em;margin-inline-end:.5em;font-size:11px}
    .stub{margin:.2rem 1rem;padding:.15rem .6rem;border:1px dashed #8a74b0;border-radius:4px;font-size:13px;color:#593a87;background:#f6f2fb}
    .gap{text-align:center;color:#666;background:#fff;font-size:13px;padding:.35rem 0}
    .page.bubble{background:#eef0f3;padding:1rem}
    .page.bubble .b{background:#fff;border-radius:14px;padding:.6rem .9rem;margin:0 0 .4rem;width:fit-content;max-width:94%}
    .page mark{border-radius:2px;background:none;-webkit-box-decoration-break:clone;box-decoration-break:clone}
    .page mark.error{box-shadow:0 0 0 1px #fff,0 0 0 3px #c9382e,inset 0 0 0 99px #c9382e26}
    .page mark.warning{box-shadow:0 0 0 1px #fff,0 0 0 3px #b1730f,inset 0 0 0 99px #b1730f26}
    .page mark.note{box-shadow:0 0 0 1px #fff,0 0 0 3px #2f6db5,inset 0 0 0 99px #2f6db526}
    .page mark.review{box-shadow:0 0 0 1px #fff,0 0 0 3px #7a54b5,inset 0 0 0 99px #7a54b526}
    .page mark.rel{box-shadow:none;outline:1px dashed currentColor;outline-offset:1px}
    .page mark.here{outline:3px solid #1c4a5c;outline-offset:3px}
    .page .nr{margin-inline:.45em .15em;box-shadow:0 0 0 1px #fff;position:relative;top:-.15em}
    @media (min-width:75em){
      .doc.two{display:grid;grid-template-columns:minmax(0,1fr) 25.5rem;gap:0 1.75rem;align-items:start}
      .doc.two>h4{grid-column:1/-1}
      .doc.two>.seen,.doc.two>.full{position:sticky;top:4.25rem;margin-top:0}
    }
    """

  /// Phones.
  static let small = """
    @media (max-width:60em){
      .brief{grid-template-columns:minmax(0,1fr)}
    }
    @media (max-width:40em){
      html{scroll-padding-top:5.5rem}
      .tiles{grid-template-columns:1fr 1fr}
      .tile{padding-inline:0 .5rem!important;border:0}
      .tile:nth-child(even){padding-inline-start:1rem!important;border-inline-start:1px solid var(--line)}
      .fname{flex-basis:100%}
      .why{grid-template-columns:minmax(0,1fr);gap:.2rem}
      .why dd+dt{margin-top:.5rem}
      .law small{display:block}
      .fix{flex-direction:column}
      .where a{flex-wrap:wrap}
      .offer table,.offer tbody,.offer tr,.offer td,.offer tbody th{display:block}
      .offer thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
      .offer tbody th{background:var(--sunk)}
      .offer td{border-inline-start:0;display:grid;grid-template-columns:5.5em minmax(0,1fr)}
      .offer td.none{display:none}
      .offer td::before{content:attr(data-label);color:var(--soft);font-size:.875rem;grid-row:1/span 9}
      .offer td>.val{grid-column:2}
      .page{max-width:none}
    }
    @media (prefers-reduced-motion:no-preference){.card{transition:box-shadow .15s}}
    """

  /// A4: everything open, a campaign begins a page, and no card is cut where it fits.
  static let print = """
    @page{size:A4;margin:22mm 16mm 18mm;
      @top-left{font:9pt system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;color:#5f5a52;vertical-align:bottom;padding-bottom:5mm}
      @top-right{font:9pt system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;color:#5f5a52;vertical-align:bottom;padding-bottom:5mm}
      @bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif;color:#5f5a52}}
    @media print{
      html{font-size:10.5pt;background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
      .live,.masthead,.skip,.find,.copy,.place,dialog,.reveal,.seen>label{display:none!important}
      .masthead,main,.foot{max-width:none;padding:0}
      main>section,.brief{margin-top:9mm}
      .verdict,.card,.offer table{box-shadow:none!important;border:1px solid var(--line)}
      .verdict{border-top:4px solid}
      .card{border-top:3px solid}
      .brief{display:block}
      .spread{margin-top:9mm;align-items:start;display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:0 8mm}
      .spread>h2{grid-column:1/-1}
      .doc,.offer,.scope{content-visibility:visible}
      .doc,.doc.two{display:block;margin-top:6mm}
      .doc>h4{break-after:avoid}
      .cards{display:block}
      .card{margin-bottom:5mm;-webkit-box-decoration-break:clone;box-decoration-break:clone}
      .campaign{break-before:page;margin-top:0}
      .findings>h2{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
      .chead,h2,h3,h5,.card>header,.msg,summary{break-after:avoid}
      .todo>li,.offer tr,.bars,.tiles,.evs,.ev,.law li,.why>dd.fix{break-inside:avoid}
      .card>footer{break-before:avoid}
      .doc.two>.seen{position:static;margin-top:3mm}
      .page{max-height:none;overflow:visible;max-width:110mm;box-shadow:none;font-size:13px}
      .page .b{break-inside:avoid}
      .page .hid{display:inline;color:#4a3b63;background:#f6f2fb;outline:1px dashed #8a74b0;font-size:13px}
      .page p.hid{display:block;outline-offset:-2px}
      .stub{display:none}
      details::details-content{content-visibility:visible;block-size:auto}
      summary{list-style:none}
      summary::before{content:none!important}
      .scroll{overflow:visible}
      a{color:inherit;text-decoration:none}
      .nr{print-color-adjust:exact}
      .law a::after{content:" <" attr(href) ">";font-size:7.5pt;color:#5f5a52;word-break:break-all}
    }
    """
}
