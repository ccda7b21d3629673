extension ReportScript {
  /// Going from card to card, and what single keys do.
  static let keys = """
    const openAround = el => {
      for (let d = el.closest('details'); d; d = d.parentElement.closest('details')) d.open = true;
    };
    const lightMarks = card => {
      all('mark.here').forEach(mark => mark.classList.remove('here'));
      const mark = one('m-' + card.el.querySelector('.num').textContent.slice(1));
      if (!mark) return;
      mark.classList.add('here');
      const page = mark.closest('.page');
      if (page && page.scrollHeight > page.clientHeight) {
        page.scrollTop += mark.getBoundingClientRect().top - page.getBoundingClientRect().top - page.clientHeight / 3;
      }
    };
    const visit = index => {
      if (current >= 0) cards[current].el.classList.remove('here');
      current = index;
      const card = cards[index];
      card.el.classList.add('here');
      card.el.focus({ preventScroll: true });
      card.el.scrollIntoView({ block: 'start' });
      history.replaceState(null, '', '#' + card.el.id);
      lightMarks(card);
    };
    const step = by => {
      const inside = doc.activeElement && doc.activeElement.closest('.card');
      if (inside) current = cards.findIndex(card => card.el === inside);
      let next = current + by;
      while (next >= 0 && next < cards.length && !cards[next].shown) next += by;
      if (next >= 0 && next < cards.length) visit(next);
    };
    const goTo = hash => {
      let name = '';
      try { name = decodeURIComponent(hash.slice(1)); } catch (e) { return; }
      const target = name && one(name);
      if (!target) return;
      if (target.closest('[hidden]')) reset();
      openAround(target);
      const index = cards.findIndex(card => card.el === target);
      if (index >= 0) return visit(index);
      const hid = target.closest('.hid'), page = target.closest('.page');
      if (hid && page) { const box = page.parentElement.querySelector('.reveal'); if (box) box.checked = true; }
      if (page) target.scrollIntoView({ block: 'center' });
    };
    const place = () => {
      const link = current >= 0 && cards[current].el.querySelector('.place');
      if (link) link.click();
    };
    const reveal = () => {
      const boxes = all('.reveal'), on = boxes.some(box => !box.checked);
      boxes.forEach(box => { box.checked = on; });
    };
    const help = () => { const box = one('help'); if (box.open) box.close(); else box.showModal(); };
    const actions = {
      '/': () => one('q') && one('q').focus(), j: () => step(1), k: () => step(-1), o: place, h: reveal, t: nextTheme,
      c: () => current >= 0 && copy(cards[current].el.querySelector('[data-copy=link]')), '?': help
    };
    const onKey = event => {
      if (event.key === 'Escape' && !one('help').open && one('q')) {
        if (doc.activeElement === one('q')) one('q').blur();
        if (isFiltered()) reset();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && event.target.type !== 'checkbox') return;
      if (!one('keys').checked && event.key !== '?') return;
      if (one('help').open && event.key !== '?') return;
      const action = actions[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    """

  /// The clipboard, also where the browser has no API for it.
  static let copying = """
    const oldCopy = text => {
      const area = doc.createElement('textarea');
      area.value = text;
      doc.body.append(area);
      area.select();
      const done = doc.execCommand('copy');
      area.remove();
      return done ? Promise.resolve() : Promise.reject(new Error('copy'));
    };
    const write = text => navigator.clipboard ? navigator.clipboard.writeText(text).catch(() => oldCopy(text)) : oldCopy(text);
    const copy = button => {
      const card = button.closest('.card');
      const text = button.dataset.copy === 'link' ? location.href.split('#')[0] + '#' + card.id
        : card.querySelector('.fixtext').textContent;
      const word = button.textContent;
      write(text).then(() => {
        button.textContent = doc.body.dataset.copied;
        if (one('status')) one('status').textContent = doc.body.dataset.copied;
        setTimeout(() => { button.textContent = word; apply(); }, 1500);
      }, () => {});
    };
    """

  /// When the page is there.
  static let ready = """
    doc.addEventListener('DOMContentLoaded', () => {
      showTheme();
      one('theme').addEventListener('click', nextTheme);
      one('help-open').addEventListener('click', help);
      one('help-close').addEventListener('click', help);
      one('keys').checked = keep.get('fineprint-keys') !== 'off';
      one('keys').addEventListener('change', () => keep.set('fineprint-keys', one('keys').checked ? 'on' : 'off'));
      doc.addEventListener('keydown', onKey);
      let folded = [];
      addEventListener('beforeprint', () => {
        folded = all('details:not([open])');
        folded.forEach(part => { part.open = true; });
      });
      addEventListener('afterprint', () => folded.forEach(part => { part.open = false; }));
      if (!one('q')) return;
      gather();
      if (!matchMedia('(min-width: 75em)').matches) all('.seen').forEach(part => { part.open = false; });
      one('q').addEventListener('input', apply);
      one('reset').addEventListener('click', () => { reset(); one('q').focus(); });
      doc.addEventListener('click', event => {
        const chip = event.target.closest('.chip'), button = event.target.closest('[data-copy]');
        if (chip) { press(chip, chip.getAttribute('aria-pressed') !== 'true'); apply(); }
        if (button) copy(button);
        const link = event.target.closest('a[href^="#"]');
        if (link && link.hash === location.hash) goTo(link.hash);
      });
      addEventListener('hashchange', () => goTo(location.hash));
      const states = facets.find(facet => facet.name === 'state');
      const fresh = states && states.chips.find(chip => chip.value === 'new');
      if (fresh) press(fresh.chip, true);
      apply();
      goTo(location.hash);
      // The first search need not wait for the texts.
      if (window.requestIdleCallback) requestIdleCallback(() => cards.forEach(textOf));
    });
    """
}
