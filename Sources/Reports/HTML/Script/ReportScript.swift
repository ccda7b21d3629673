/// The page's script: filters, search, keys and copying. It makes no markup and reads no data but the page's own.
enum ReportScript {
  static let text = ["(() => {'use strict';", start, filters, keys, copying, ready, "})();"].joined(
    separator: "\n")

  /// Runs in the head, so that the page appears in its colours at once.
  private static let start = """
    const doc = document, root = doc.documentElement;
    root.classList.replace('no-js', 'js');
    const all = (what, where) => Array.from((where || doc).querySelectorAll(what));
    const one = id => doc.getElementById(id);
    const keep = {
      get: name => { try { return localStorage.getItem(name); } catch (e) { return null; } },
      set: (name, value) => { try { localStorage.setItem(name, value); } catch (e) { /* kept for this visit only */ } }
    };
    const themes = ['auto', 'light', 'dark'];
    let theme = keep.get('fineprint-theme');
    if (!themes.includes(theme)) theme = 'auto';
    root.dataset.theme = theme;
    const showTheme = () => {
      const words = doc.body.dataset, name = 'theme' + theme[0].toUpperCase() + theme.slice(1);
      one('theme').textContent = words.themeName + words[name];
    };
    const nextTheme = () => {
      theme = themes[(themes.indexOf(theme) + 1) % themes.length];
      root.dataset.theme = theme;
      keep.set('fineprint-theme', theme);
      showTheme();
    };
    """

  /// Within a facet any of the pressed chips, between facets all of them, and all words of the search.
  private static let filters = """
    let cards = [], facets = [], docs = [], campaigns = [], current = -1;
    const gather = () => {
      facets = all('[data-facet]').map(box => ({
        name: box.dataset.facet,
        chips: all('.chip', box).map(chip => ({ chip, value: chip.dataset.value, count: chip.lastElementChild, n: -1 }))
      }));
      docs = all('.doc').map(el => ({ el, n: 0 }));
      campaigns = all('.campaign').map(el => ({ el, n: 0 }));
      const byElement = new Map(docs.concat(campaigns).map(part => [part.el, part]));
      cards = all('.card').map(el => ({
        el, doc: byElement.get(el.closest('.doc')), campaign: byElement.get(el.closest('.campaign')),
        values: facets.map(facet => el.dataset[facet.name]), text: null, shown: true
      }));
    };
    const textOf = card => {
      if (card.text === null) {
        card.text = (card.el.textContent + ' ' + card.campaign.el.firstElementChild.textContent + ' ' + card.el.id)
          .toLowerCase();
      }
      return card.text;
    };
    const show = (part, isShown) => { if (part.el.hidden === isShown) part.el.hidden = !isShown; };
    const isFiltered = () => one('q').value.trim() !== '' ||
      facets.some(facet => facet.chips.some(chip => chip.chip.getAttribute('aria-pressed') === 'true'));
    const apply = () => {
      const words = one('q').value.toLowerCase().split(/\\s+/).filter(Boolean);
      const wanted = facets.map(facet => new Set(facet.chips
        .filter(chip => chip.chip.getAttribute('aria-pressed') === 'true').map(chip => chip.value)));
      const counts = facets.map(() => new Map());
      for (const part of docs.concat(campaigns)) part.n = 0;
      let n = 0;
      for (const card of cards) {
        const misses = [];
        wanted.forEach((set, i) => { if (set.size && !set.has(card.values[i])) misses.push(i); });
        const found = misses.length < 2 && words.every(word => textOf(card).includes(word));
        card.shown = found && misses.length === 0;
        show(card, card.shown);
        if (card.shown) { n += 1; card.doc.n += 1; card.campaign.n += 1; }
        if (found) card.values.forEach((value, i) => {
          if (misses.length === 0 || misses[0] === i) counts[i].set(value, (counts[i].get(value) || 0) + 1);
        });
      }
      for (const part of docs.concat(campaigns)) show(part, part.n > 0);
      facets.forEach((facet, i) => facet.chips.forEach(chip => {
        const count = counts[i].get(chip.value) || 0;
        if (chip.n === count) return;
        chip.n = count;
        chip.count.textContent = count;
        chip.chip.classList.toggle('empty', count === 0);
      }));
      one('status').textContent = doc.body.dataset.shown.replace('{n}', n).replace('{all}', cards.length);
      one('reset').hidden = !isFiltered();
      one('nothing').hidden = n > 0;
    };
    const press = (chip, on) => chip.setAttribute('aria-pressed', on ? 'true' : 'false');
    const reset = () => {
      one('q').value = '';
      all('.chip').forEach(chip => press(chip, false));
      apply();
    };
    """
}
