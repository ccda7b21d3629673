/// What runs in a loaded page, apart from the page's own scripts, so that it shows what a reader comes to see.
enum SettleScript {
  /// Runs before the page's own scripts: dialogs are answered at once, since each would halt the page.
  static let withoutDialogs =
    "alert = () => {}; confirm = () => false; prompt = () => null; print = () => {};"

  /// Ends transitions and animations: what fades in is seen. The endless ones are taken away, so that what is
  /// read does not hang on the moment.
  private static let endAnimations = """
    const end = () => { for (const a of document.getAnimations()) {
      try { if (a.effect.getComputedTiming().endTime !== Infinity) a.finish(); else a.cancel(); } catch {} } };
    """

  /// For a page without scripts.
  static let still = "(() => { \(endAnimations) end(); return true; })()"

  /// For a page with scripts: scrolls through it, for what appears only then, and waits until nothing changes
  /// for 60 ms, a second at most.
  static let running = """
    (async () => { \(endAnimations)
      const pause = ms => new Promise(done => setTimeout(done, ms));
      const frame = () => Promise.race([new Promise(done => requestAnimationFrame(done)), pause(50)]);
      let last = performance.now(); const start = last;
      new MutationObserver(() => { last = performance.now(); })
        .observe(document, {subtree: true, childList: true, characterData: true, attributes: true});
      await frame();
      const root = document.scrollingElement;
      if (root) for (let y = innerHeight, n = 0; y < root.scrollHeight && n < 20; y += innerHeight, n += 1) {
        scrollTo({top: y, behavior: 'instant'}); await frame(); }
      scrollTo({top: 0, behavior: 'instant'});
      await frame();
      while (performance.now() - last < 60 && performance.now() - start < 1000) await pause(20);
      end(); await frame(); return true; })()
    """
}
