import axeCore from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';

/**
 * The explorer in a real Chromium, on the built pages served by the real server with the samples. Call once at the top of a file; `open` gives a page
 * of its own. A script error, a policy violation, a failed request of this origin or an address elsewhere fails the test that caused it, unless it says so.
 */
export function openBrowser(): Explorer {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());
  return {
    url: inject('explorer'),
    async open(address, { server = inject('explorer'), ...options } = {}) {
      const context = await browser.newContext({ ...CALM, ...contextOf(options), baseURL: server });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      const troubles = watch(page, server);
      await page.goto(address);
      return Object.assign(page, { troubles, done: () => done(context, troubles) });
    },
  };
}

/** Everything that axe finds against WCAG 2.2 AA on a page as it is now; empty when it finds nothing. */
export async function axe(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which the page's policy does not bind.
  await page.evaluate(axeCore.source);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Violation[] }> };
    };
    interface Violation {
      id: string;
      help: string;
      nodes: { target: string[]; failureSummary?: string }[];
    }
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
    }));
  });
  return violations.map(({ id, help, where }) => `${id}: ${help}\n  ${where.join('\n  ')}`);
}

/** Nothing moves, and everybody is at the same place. */
const CALM = { reducedMotion: 'reduce', timezoneId: 'Africa/Bamako', serviceWorkers: 'block' } as const;

function contextOf({ language = 'en', theme = 'light', size = 'desktop' }: OpenOptions) {
  return {
    locale: { ar: 'ar', en: 'en-GB', fr: 'fr-FR' }[language],
    colorScheme: theme,
    viewport: size === 'phone' ? { width: 360, height: 740 } : { width: 1280, height: 900 },
  };
}

function watch(page: Page, server: string): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/.test(message.text()))
      troubles.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(`${server}/`) && !/^(?:data|blob):/.test(address)) troubles.push(`asked ${address}`);
  });
  return troubles;
}

async function done(context: BrowserContext, troubles: string[]): Promise<void> {
  await context.close();
  expect(troubles).toEqual([]);
}

interface Explorer {
  /** Of the server that all files share: it is read only. */
  url: string;
  open(address: string, options?: OpenOptions): Promise<OpenPage>;
}

interface OpenOptions {
  /** Of the browser: the explorer takes the same. */
  language?: 'ar' | 'en' | 'fr';
  theme?: 'light' | 'dark';
  size?: 'desktop' | 'phone';
  /** Another server than the shared one. */
  server?: string;
}

type OpenPage = Page & {
  /** What went wrong so far; a test that expects trouble empties it. */
  troubles: string[];
  /** Closes the page, and fails where something went wrong on it. */
  done(): Promise<void>;
};

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the shared server is. */
    explorer: string;
    /** Where the shared browser is driven. */
    browser: string;
  }
}
