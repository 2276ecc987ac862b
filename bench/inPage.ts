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

/** Keeps in `presses` the milliseconds from each press to the next paint. */
export const WATCH_PRESSES = `
  globalThis.presses = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'click') presses.push(duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });`;

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
