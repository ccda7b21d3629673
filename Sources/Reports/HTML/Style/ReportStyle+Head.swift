extension ReportStyle {
  /// The masthead, the verdict, what is urgent and the spread.
  static let head = """
    .masthead,main,.foot{max-width:82rem;margin:0 auto;padding-inline:clamp(1rem,3vw,2.5rem)}
    .masthead{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.5rem 1rem;
      padding-block:1rem}
    .brand{display:flex;gap:.75rem;align-items:baseline;color:var(--soft)}
    .brand b{color:var(--ink);letter-spacing:.02em}
    .tools{display:flex;gap:.5rem;font-size:.875rem}
    main>section,.brief{margin-top:3.5rem}
    main>.verdict{margin-top:.5rem;background:var(--paper);border-top:4px solid var(--good);
      padding:clamp(1.25rem,3vw,2.5rem);box-shadow:0 1px 3px var(--shade)}
    .verdict.bad{border-color:var(--error)}
    .verdict.open{border-color:var(--warning)}
    .kicker{color:var(--soft);font-size:.9375rem}
    .verdict h1{font-size:clamp(1.75rem,4.2vw,2.75rem);margin:.35rem 0 .6rem}
    .verdict.bad h1{color:var(--error)}
    .verdict.good h1{color:var(--good)}
    .basis{color:var(--soft);max-width:46rem}
    .tiles{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));margin-top:1.75rem;border-top:1px solid var(--line)}
    .tile{display:flex;flex-direction:column-reverse;padding:1rem 1.25rem .25rem 1.25rem;border-inline-start:1px solid var(--line)}
    .tile:first-child{padding-inline-start:0;border:0}
    .tile dd{font-size:clamp(2rem,5vw,3rem);line-height:1.15;font-weight:300;font-variant-numeric:tabular-nums lining-nums}
    .tile dt{color:var(--soft);font-size:.9375rem}
    .tile.error dd{color:var(--error)}.tile.warning dd{color:var(--warning)}
    .tile.note dd{color:var(--note)}.tile.review dd{color:var(--review)}
    .tile.none dd{color:var(--soft)}
    .acceptedline{margin-top:1rem;color:var(--soft)}
    .alert{margin-top:1.5rem;background:var(--error-bg);border-inline-start:4px solid var(--error);padding:.75rem 1rem}
    .problems li{padding:.2rem 0}
    .problems code{margin-inline-end:.75em;color:var(--soft)}
    .brief{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,24rem);gap:2rem 3.5rem;align-items:start}
    .brief>:only-child{grid-column:1/-1}
    .spread:only-child{align-items:start;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(18rem,100%),1fr));gap:0 3rem}
    .spread:only-child>h2{grid-column:1/-1}
    .todo>li{padding:1.1rem 0;border-top:1px solid var(--line)}
    .todo>li:first-child{border-top:2px solid var(--ink)}
    .what b{font-size:1.125rem}
    .what span{margin-inline-start:.75em;color:var(--soft);font-size:.875rem}
    .do{margin-top:.15rem}
    .where{margin-top:.5rem;display:flex;flex-direction:column;gap:.1rem;font-size:.9375rem}
    .where a{color:inherit;text-decoration:none;display:flex;gap:.1em .3em;align-items:baseline}
    .where a:hover,.where a:focus-visible{text-decoration:underline}
    .where .num{margin-inline-start:auto;padding-inline-start:1em;color:var(--soft);font-variant-numeric:tabular-nums}
    .where .ch{flex:none}
    .bars{font-size:.9375rem;margin-bottom:1.75rem}
    .bars th,.bars td{padding:.3rem 0;border:0}
    .bars thead{border-bottom:1px solid var(--line)}
    .bars tbody th{font-weight:400;width:9em;padding-inline-end:.75rem}
    .bars td.n,.bars th.n{width:3em}
    .bars svg{display:block;width:100%;height:.5rem;margin-top:.6em;overflow:visible}
    rect.error{fill:var(--error)}rect.warning{fill:var(--warning)}rect.note{fill:var(--note)}rect.review{fill:var(--review)}
    .scope{content-visibility:auto;contain-intrinsic-size:auto 60rem}
    .scope table{font-size:.9375rem}
    .scope tbody th{font-weight:400}
    .scope h3{font-size:1.0625rem;margin:1.75rem 0 .4rem}
    .foot{padding-block:3rem;color:var(--soft);font-size:.875rem}
    dialog{border:0;border-radius:10px;background:var(--paper);color:var(--ink);padding:1.5rem 2rem;
      box-shadow:0 12px 48px #0006;max-width:26rem}
    dialog::backdrop{background:#0007}
    .keys{display:grid;grid-template-columns:auto 1fr;gap:.5rem 1.25rem;margin-bottom:1.25rem}
    dialog p{margin-bottom:1.25rem}
    dialog input{margin-inline-end:.5em}
    kbd{display:inline-block;min-width:1.9em;text-align:center;border:1px solid var(--line);border-bottom-width:2px;
      border-radius:5px;padding:0 .4em;background:var(--sunk)}
    """

  /// Offers by channel.
  static let matrix = """
    .offer{margin-bottom:2rem;content-visibility:auto;contain-intrinsic-size:auto 20rem}
    .offer h3{font-size:1.1875rem;display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem .75rem;margin-bottom:.5rem}
    .offer h3 small,.offer h3 .lv{font-family:system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;
      font-size:.875rem;font-weight:400;color:var(--soft);letter-spacing:0}
    .offer h3 .lv{color:var(--error);font-weight:600}
    .offer table{background:var(--paper);box-shadow:0 1px 3px var(--shade);font-size:.9375rem}
    .offer td{min-width:9rem;border-inline-start:1px solid var(--line)}
    .offer tbody th{white-space:nowrap}
    .offer .ne{display:block;color:var(--error);font-size:.8125rem}
    .offer .bad{background:var(--error-bg);box-shadow:inset 3px 0 0 var(--error)}
    .offer td.none{color:var(--soft)}
    .val+.val{margin-top:.6rem}
    .val b{display:block;font-weight:600}
    .offer tr:not(.differs) .val b{font-weight:400}
    .val q{display:block;font-size:.875rem;line-height:1.55}
    .val small{color:var(--soft);font-size:.8125rem;margin-inline-end:.5em}
    .nr{display:inline-block;border-radius:3px;padding:0 .35em;font:600 11px/1.5 system-ui,sans-serif;color:#fff!important;
      text-decoration:none;vertical-align:.1em}
    .nr.error{background:#a3241c}.nr.warning{background:#76490a}.nr.note{background:#1f538f}.nr.review{background:#593a87}
    """
}
