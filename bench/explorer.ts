/**
 * How fast the explorer is: `npm run bench:explorer -- --quotes 10000`.
 *
 * Fills a database with invented quotes, serves it, and drives the Chromium that npm brings. Prints the script that the first page loads, as it
 * comes over the wire; when that page answers on a processor four times slower; how long a click on a facet takes to be painted;
 * and the longest time without a frame while all quotes are scrolled through.
 */
import { parseArgs } from 'node:util';
import chromiumFiles from '@sparticuz/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';
import { withFilledDatabase } from './fill.ts';
import { SCROLL_THROUGH, WATCH_FOR_SENTENCE, WATCH_PRESSES } from './inPage.ts';
import { startServer, stopServer } from './server.ts';

const { values: options } = parseArgs({
  options: { quotes: { type: 'string', default: '10000' }, database: { type: 'string' } },
});

await withFilledDatabase(options, async (database) => {
  const server = await startServer(database);
  const browser = await chromium.launch({
    executablePath: await chromiumFiles.executablePath(),
    args: ['--no-sandbox'],
  });
  for (const measure of [firstPage, facetClicks, scrolling]) {
    for (const [what, figure] of await measure(browser, server.url)) console.log(`${what.padEnd(72)}${figure}`);
  }
  await browser.close();
  await stopServer(server.process);
});

/** The script that `/` loads, and when its sentence answers. */
async function firstPage(browser: Browser, url: string): Promise<Figure[]> {
  const page = await browser.newPage();
  const session = await slowDown(page, 4);
  let bytes = 0;
  const scripts = new Set<string>();
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.addInitScript(WATCH_FOR_SENTENCE);
  await page.goto(url);
  await page.locator('.quote-card').nth(4).waitFor();
  await page.waitForLoadState('networkidle');
  const { answersAt, blockedFor } = await page.evaluate<Seen>('seen');
  await page.close();
  return [
    ['first page: script, kB compressed, in how many files', `${(bytes / 1000).toFixed(1)} ${scripts.size}`],
    ['first page, processor 4 times slower: the sentence answers after, ms', answersAt.toFixed(0)],
    ['first page, processor 4 times slower: longest task after that, ms', blockedFor.toFixed(0)],
  ];
}

/** From the press to the frame that shows the choice, on ten facets one after the other. */
async function facetClicks(browser: Browser, url: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const rate of [1, 4]) {
    const page = await browser.newPage();
    await page.addInitScript(WATCH_PRESSES);
    await page.goto(`${url}/quotes`);
    await page.getByRole('feed').waitFor();
    await page.locator('.world-map [data-code]').first().waitFor();
    await slowDown(page, rate);
    for (let choice = 0; choice < 10; choice++) {
      await page.locator('.facets__choice input').nth(choice).click();
      await page.locator('.quote-list[aria-busy=false]').waitFor();
    }
    const paints = (await page.evaluate<number[]>('presses')).sort((one, other) => one - other);
    const slow = rate === 1 ? '' : `, processor ${rate} times slower`;
    figures.push([`facet click to paint${slow}: median, ms`, `${paints[paints.length >> 1]!.toFixed(0)}`]);
    figures.push([`facet click to paint${slow}: slowest, ms`, `${paints.at(-1)!.toFixed(0)}`]);
    await page.close();
  }
  return figures;
}

/** All quotes, a window's height and more a frame. */
async function scrolling(browser: Browser, url: string): Promise<Figure[]> {
  const page = await browser.newPage();
  await page.goto(`${url}/quotes`);
  await page.getByRole('feed').waitFor();
  const { longest, quotes, seconds, frames } = await page.evaluate<Scrolled>(SCROLL_THROUGH);
  await page.close();
  return [
    ['scrolling: quotes', String(quotes)],
    ['scrolling: seconds', seconds.toFixed(1)],
    ['scrolling: frames a second', (frames / seconds).toFixed(0)],
    ['scrolling: longest time without a frame, ms', longest.toFixed(0)],
  ];
}

async function slowDown(page: Page, rate: number) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return session;
}

type Figure = [what: string, figure: string];

interface Seen {
  /** Milliseconds after the navigation began. */
  answersAt: number;
  blockedFor: number;
}

interface Scrolled {
  /** Milliseconds. */
  longest: number;
  quotes: number;
  frames: number;
  seconds: number;
}
