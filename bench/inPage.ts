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
