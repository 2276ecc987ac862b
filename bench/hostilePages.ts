import type { Browser, BrowserContext } from 'playwright-core';
import { LOOK_FOR_MARKUP, PRESS_FOR_MORE, SCROLL_THROUGH, UNTIL_SHOWN, WATCH_FOR_SCRIPTS } from './inPage.ts';

/** Every page of the explorer that shows several things; others show one each. */
export const LIST_PAGES = [
  '/',
  '/quotes',
  '/countries',
  '/countries/ML',
  '/matrix',
  '/sources',
  '/sources?show=feeds',
  '/review',
  '/developers',
];

/**
 * Opens addresses one after the other in pages of a browser, `tabs` at once, each until it shows what it has, and tells what ran, was stopped by
 * the policy, was asked for elsewhere, or stands in the document though no page of ours puts it there. Nothing of it should be. What is found is
 * told at once as well.
 */
export async function openAll(
  browser: Browser,
  server: string,
  addresses: string[],
  {
    tabs = 2,
    token = null,
    tell = () => {},
  }: { tabs?: number; token?: string | null; tell?: (found: string) => void } = {},
): Promise<Findings> {
  const findings: Findings = {
    pages: 0,
    scripts: [],
    violations: [],
    requests: [],
    markup: [],
    errors: [],
    unshown: [],
  };
  const waiting = addresses.values();
  await Promise.all(
    Array.from({ length: tabs }, async () => {
      for (let isOver = false; !isOver; ) {
        const context = await browser.newContext({ baseURL: server, reducedMotion: 'reduce', serviceWorkers: 'block' });
        if (token !== null) await context.addInitScript(`sessionStorage.setItem('qawl.token', '${token}')`);
        isOver = await openSome(context, server, waiting, findings, tell);
        await context.close();
      }
    }),
  );
  return findings;
}

/** One after the other, as many as a browser bears without becoming slow; true when there are no more. */
async function openSome(
  context: BrowserContext,
  server: string,
  addresses: IterableIterator<string>,
  findings: Findings,
  tell: (found: string) => void,
): Promise<boolean> {
  let address = '';
  await context.addInitScript(WATCH_FOR_SCRIPTS);
  const page = await context.newPage();
  // A busy machine is no finding.
  page.setDefaultNavigationTimeout(300_000);
  const note = (kind: Kind) => (what: string) => {
    const found = `${address}: ${what.slice(0, 300)}`;
    findings[kind].push(found);
    tell(`${kind} ${found}`);
  };
  page.on('dialog', (dialog) => {
    note('scripts')(`dialog ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  page.on('popup', () => note('scripts')('a window was opened'));
  page.on('pageerror', ({ message }) => note('errors')(message));
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(`${server}/`) || /^(?:data|blob):/.test(request.url());
    if (!isOwn) note('requests')(request.url());
  });
  for (let opened = 0; opened < MOST_OPENED; opened++) {
    const next = addresses.next();
    if (next.done) return true;
    address = next.value;
    await page.goto(address);
    if (!(await page.evaluate<boolean>(UNTIL_SHOWN))) note('unshown')('nothing');
    // The lists that have every text, as far as there are any.
    if (address === '/quotes') await page.evaluate(SCROLL_THROUGH);
    if (address.startsWith('/sources')) await page.evaluate(PRESS_FOR_MORE);
    const seen = await page.evaluate<Seen>(LOOK_FOR_MARKUP);
    for (const kind of ['scripts', 'violations', 'markup'] as const) for (const what of seen[kind]) note(kind)(what);
    findings.pages += 1;
    if (findings.pages % 500 === 0) tell(`${findings.pages} pages`);
  }
  return false;
}

const MOST_OPENED = 200;

type Kind = Exclude<keyof Findings, 'pages'>;
type Seen = Record<'scripts' | 'violations' | 'markup', string[]>;

/** Each with the address where it was seen. */
export interface Findings {
  /** How many were opened. */
  pages: number;
  scripts: string[];
  violations: string[];
  /** To another server. */
  requests: string[];
  /** Elements and attributes that only hostile markup makes. */
  markup: string[];
  /** Of the page's own scripts. */
  errors: string[];
  /** Pages that never came to show what they have. */
  unshown: string[];
}
