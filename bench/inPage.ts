// What bench/explorer.ts runs in the page, as text: the types of this side know of no document.

/** Keeps in `seen` when the sentence answers, in milliseconds after the navigation began, and the longest task after that. */
export const WATCH_FOR_SENTENCE = `
  globalThis.seen = { answersAt: 0, blockedFor: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (seen.answersAt > 0 && startTime >= seen.answersAt) seen.blockedFor = Math.max(seen.blockedFor, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    // A task after the one that put it there: it answers from here on.
    if (document.querySelector('.sentence select')) setTimeout(() => (seen.answersAt = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);`;

/** Keeps in `presses` the milliseconds from each press on a facet until the frame that shows what it chose as a chip. */
export const WATCH_PRESSES = `
  globalThis.presses = [];
  const chips = () => document.querySelectorAll('.filter-chips .chip').length;
  addEventListener('click', ({ timeStamp, target }) => {
    if (!target.closest('.facets__choice')) return;
    const before = chips();
    const look = () => {
      // The frame is there when the task after its callback runs.
      if (chips() !== before) setTimeout(() => presses.push(performance.now() - timeStamp));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, { capture: true });`;

/** Scrolls to the end of the list, a thousand pixels a frame. */
export const SCROLL_THROUGH = `(async () => {
  const begun = performance.now();
  let [before, longest, frames] = [begun, 0, 0];
  while (!document.querySelector('.end')) {
    const now = await new Promise(requestAnimationFrame);
    longest = Math.max(longest, now - before);
    before = now;
    frames += 1;
    window.scrollBy(0, 1000);
  }
  const last = document.querySelector('.quote-list').lastElementChild;
  const quotes = Number(last.getAttribute('aria-posinset'));
  return { longest, quotes, frames, seconds: (performance.now() - begun) / 1000 };
})()`;

/** Presses “More” until the list is over. */
export const PRESS_FOR_MORE = `(async () => {
  const late = performance.now() + 120_000;
  while (performance.now() < late) {
    const more = [...document.querySelectorAll('main button')].find(({ textContent }) => textContent === 'More');
    if (!more) return;
    if (!more.disabled) more.click();
    await new Promise(requestAnimationFrame);
  }
})()`;

/** Keeps in `ran` what hostile scripts do to be seen, and what the policy stopped. */
export const WATCH_FOR_SCRIPTS = `
  globalThis.ran = { scripts: [], violations: [] };
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'hostile'])
    Object.defineProperty(globalThis, name, { value: (...given) => void ran.scripts.push(name + '(' + given.join() + ')') });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
    ran.violations.push([violatedDirective, blockedURI, sourceFile].join(' ')));`;

/** What ran so far, and elements and attributes in the document that no page of ours has. */
export const LOOK_FOR_MARKUP = `(() => {
  const markup = [];
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    if (/^(?:iframe|frame|object|embed|applet|base|math|style|audio|video|source|portal|marquee|foreignobject)$/.test(name)) markup.push(name);
    if (name === 'script' && (element.textContent !== '' || new URL(element.src).origin !== location.origin)) markup.push('script');
    if (name === 'link' && new URL(element.href).origin !== location.origin) markup.push('link ' + element.href);
    if (name === 'meta' && element.httpEquiv !== '') markup.push('meta ' + element.httpEquiv);
    for (const { name: attribute, value } of element.attributes) {
      if (/^on/i.test(attribute) || attribute === 'srcdoc' || attribute === 'formaction') markup.push(name + ' ' + attribute);
      if (/^(?:href|src|action|data|xlink:href|poster)$/i.test(attribute) && /^[\\s\\0-\\x1f]*(?:javascript|data|vbscript)\\s*:/i.test(value)) markup.push(name + ' ' + attribute + '=' + value);
    }
  }
  return { ...ran, markup };
})()`;

/** True when the page has come to show what it has; the list that goes on below its end is not waited for. False after half a minute, or where a part failed. */
export const UNTIL_SHOWN = `new Promise((done) => {
  const late = performance.now() + 30_000;
  const isWaiting = (loading) => !loading.previousElementSibling?.matches('.quote-list');
  const look = () => {
    const isShown = document.querySelector('h1') !== null && ![...document.querySelectorAll('.loading')].some(isWaiting);
    if (isShown || performance.now() > late) done(isShown && document.querySelector('.trouble') === null);
    else requestAnimationFrame(look);
  };
  look();
})`;
