extension ReportStyle {
  /// Filters, campaigns and cards.
  static let findings = """
    .facets{display:grid;gap:.6rem;margin-bottom:.75rem}
    .facet{display:flex;flex-wrap:wrap;gap:.4rem;align-items:baseline}
    .fname{color:var(--soft);font-size:.875rem;min-width:4.5em}
    .chip{border-radius:999px;padding:.1rem .75rem;font-size:.9375rem}
    .chip .n{color:var(--soft);margin-inline-start:.45em;font-size:.8125rem}
    .chip[aria-pressed=true]{background:var(--accent);border-color:var(--accent);color:var(--paper)}
    .chip[aria-pressed=true] .n{color:inherit}
    .chip.empty:not([aria-pressed=true]){color:var(--soft);border-style:dashed}
    .find{position:sticky;top:0;z-index:5;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;padding:.6rem 0;
      background:var(--bg);border-bottom:1px solid var(--line)}
    .find input{flex:1 1 16rem;min-width:0;max-width:34rem;background:var(--paper);border:1px solid var(--soft);border-radius:8px;
      padding:.4rem .8rem}
    .find input::placeholder{color:var(--soft);opacity:1}
    #status{color:var(--soft);font-size:.9375rem;font-variant-numeric:tabular-nums}
    .nothing{padding:2rem 0;color:var(--soft)}
    .campaign{margin-top:2.5rem}
    .chead{display:grid;gap:.3rem;padding-bottom:.9rem;border-bottom:2px solid var(--ink)}
    .chead h3{font-size:1.375rem}
    .meta{display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;color:var(--soft);font-size:.9375rem}
    .grades{display:flex;flex-wrap:wrap;gap:.4rem;font-size:.875rem}
    .doc{margin:1.75rem -8px 0;padding:0 8px 8px;content-visibility:auto;contain-intrinsic-size:auto 40rem}
    .doc>h4{font-size:1rem;font-weight:400;margin-bottom:.75rem;color:var(--soft)}
    .cards{display:grid;gap:1.25rem;min-width:0}
    .card{background:var(--paper);box-shadow:0 1px 3px var(--shade);border-top:3px solid var(--note);
      padding:1.1rem clamp(1rem,2vw,1.5rem) .9rem}
    .card.error{border-color:var(--error)}.card.warning{border-color:var(--warning)}.card.review{border-color:var(--review)}
    .card.accepted{border-top-style:dashed;box-shadow:none}
    .card:target,.card.here{box-shadow:0 0 0 2px var(--accent),0 6px 24px var(--shade)}
    .tags{display:flex;flex-wrap:wrap;gap:.2rem .75rem;align-items:baseline;font-size:.875rem;color:var(--soft)}
    .tags .num{margin-inline-start:auto;color:var(--soft);text-decoration:none;font-variant-numeric:tabular-nums}
    .state{border:1px solid var(--line);border-radius:4px;padding:0 .5em}
    .card h5{font-size:1.125rem;line-height:1.5;margin:.3rem 0 .15rem}
    .msg{max-width:44rem}
    .ask{margin-top:.35rem;color:var(--review)}
    .res{margin-top:.5rem;padding:.35rem .75rem;background:var(--sunk);border-radius:4px;font-size:.9375rem}
    .evs{margin-top:.9rem}
    .evs.side{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:.75rem}
    .ev{background:var(--sunk);border-radius:6px;padding:.6rem .9rem .7rem;min-width:0}
    .ev.other{background:none;box-shadow:inset 0 0 0 1px var(--line)}
    .ev figcaption{display:flex;flex-wrap:wrap;gap:0 .6em;align-items:baseline;font-size:.8125rem;color:var(--soft);
      margin-bottom:.25rem}
    .ev .ch{margin:0}
    .role{font-weight:600;color:var(--ink)}
    .at{color:var(--soft)}
    .ln{position:relative;padding-inline-start:2.25rem;color:var(--soft);font-size:.9375rem;line-height:1.65rem}
    .ln::before{content:attr(data-n);position:absolute;inset-inline-start:0;width:1.6rem;text-align:end;font-size:.75rem;
      font-variant-numeric:tabular-nums}
    .ln.on{color:var(--ink);font-size:1rem}
    .ln mark{padding:.08em .1em;border-radius:3px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
    mark.error{background:var(--error-bg);box-shadow:inset 0 -2px 0 var(--error)}
    mark.warning{background:var(--warning-bg);box-shadow:inset 0 -2px 0 var(--warning)}
    mark.note{background:var(--note-bg);box-shadow:inset 0 -2px 0 var(--note)}
    mark.review{background:var(--review-bg);box-shadow:inset 0 -2px 0 var(--review)}
    .ln mark.rel{background:none}
    .look,.say{font-size:.875rem;margin-top:.35rem;color:var(--soft)}
    .why{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.55rem 1rem;margin-top:1rem}
    .why dt{color:var(--soft);font-size:.875rem;padding-top:.1em;white-space:nowrap}
    .law{display:grid;gap:.3rem;font-size:.9375rem}
    .law a,.art{color:var(--ink)}
    .phrase{color:var(--soft)}
    .law small{color:var(--soft);font-size:.8125rem;display:inline-block}
    .fix{display:flex;gap:.75rem;align-items:start;justify-content:space-between;background:var(--good-bg);
      padding:.5rem .5rem .5rem .9rem;border-radius:6px;min-width:0}
    .fixtext{padding:.1rem 0;min-width:0}
    .copy{flex:none;font-size:.8125rem;padding:.1rem .6rem}
    .card>footer{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;align-items:center;margin-top:1rem;padding-top:.7rem;
      border-top:1px solid var(--line);font-size:.8125rem;color:var(--soft)}
    .card>footer .place{margin-inline-start:auto}
    """
}
