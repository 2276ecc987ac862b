import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { webFetcher } from '../../src/feeds/fetch.ts';
import { openPolling } from '../../src/poll.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { saveFeed } from '../../src/store/feeds.ts';
import { bearer, serve, type TestServer } from '../ask.ts';
import { type FeedServer, startFeedServer } from '../feeds/feedServer.ts';
import { readersHere } from '../readers.ts';
import { axe, openBrowser } from './browser.ts';

const explorer = openBrowser();
let site: FeedServer;
let database: Database;
let server: TestServer;

beforeAll(async () => {
  site = await startFeedServer();
});

afterAll(() => site.close());

beforeEach(async () => {
  database = await openDatabase('sqlite::memory:');
  server = await serve(database, [site.host]);
  return async () => {
    await server.close();
    await database.close();
  };
});

/** Every feed that is due, looked at as `qawl serve` does. */
async function poll(): Promise<void> {
  const web = webFetcher({ allowed: [site.host] });
  const polling = openPolling({ database, web, readers: readersHere(), now: Date.now, random: () => 0.5 });
  await polling.work();
  await polling.close();
}

async function openFeeds(role: 'ADMIN' | 'EDITOR', options: Parameters<typeof explorer.open>[1] = {}) {
  const { authorization } = await bearer(database, role);
  const page = await explorer.open('/sources?show=feeds', { ...options, server: server.url });
  await page.locator('main input[type=password]').fill(authorization.replace('Bearer ', ''));
  await page.keyboard.press('Enter');
  await page.locator('.feeds__box').waitFor();
  return page;
}

describe('an admin', () => {
  it('adds a feed when it was seen what is there, has it looked at, reads how that went, and takes it out again', async () => {
    site.publish('/wire', ['one', 'two'], { title: 'Harbour wire' });
    site.answer('/front', { body: '<head><link rel="alternate" type="application/rss+xml" href="/wire"></head>' });
    const page = await openFeeds('ADMIN');
    await page.getByText('No feed is read yet').waitFor();
    await page.getByLabel('Address of a feed').fill(`${site.url}/front`);
    await page.keyboard.press('Enter');
    await page.getByText('A feed with 2 entries was found:').waitFor();
    await page.getByLabel('Folder').fill('Africa/Maghreb');
    await page.keyboard.press('Enter');
    await page.getByText(/^Added: .*Harbour wire/).waitFor();
    const feed = page.getByRole('article', { name: 'Harbour wire' });
    await feed.getByText('Not looked at yet.').first().waitFor();
    await feed.getByText('Africa/Maghreb').waitFor();

    await feed.getByRole('button', { name: 'Look now' }).click();
    await poll();
    await feed.getByText('Healthy.').waitFor();
    await feed.getByRole('button', { name: 'Last looks' }).click();
    await feed.getByRole('row', { name: /read 2 2$/ }).waitFor();

    await page.getByLabel('Address of a feed').fill(`${site.url}/wire`);
    await page.getByRole('button', { name: 'Look what is there' }).click();
    await page.getByText('It is read already:').waitFor();

    await feed.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('dialog', { name: 'Remove this feed?' }).getByRole('button', { name: 'Remove' }).click();
    await page.getByText('No feed is read yet').waitFor();
    await page.done();
  });

  it('is told in words why there is no feed at an address', async () => {
    site.answer('/plain', { body: '<html><body>Nothing</body></html>' });
    const page = await openFeeds('ADMIN', { language: 'ar' });
    const address = page.locator('input[type=url]');
    for (const [place, words] of [
      [`${site.url}/plain`, 'لا خلاصة هناك، ولا صفحة تقود إلى واحدة.'],
      ['http://10.0.0.1/', 'هذا العنوان ليس على الويب العام.'],
    ] as const) {
      await address.fill(place);
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText(words).waitFor();
    }
    await page.done();
  });

  it('takes the feeds of another reader in, and gives all of them out', async () => {
    await saveFeed(database, { url: 'https://known.example/rss', title: 'Known', now: Date.now() });
    const page = await openFeeds('ADMIN');
    const opml = `<opml version="2.0"><body><outline text="أخبار"><outline text="مرفأ" xmlUrl="https://harbour.example/rss"/></outline>
      <outline text="Known" xmlUrl="https://known.example/rss"/><outline text="Within" xmlUrl="http://10.0.0.1/rss"/></body></opml>`;
    const file = { name: 'feeds.opml', mimeType: 'text/x-opml', buffer: Buffer.from(opml) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('1 feed added; 1 known already, 1 refused').waitFor();
    await page.getByRole('article', { name: 'مرفأ' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Give all out as OPML' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('qawl-feeds.opml');
    const given = await text(await download.createReadStream());
    for (const part of ['https://harbour.example/rss', 'https://known.example/rss', 'أخبار'])
      expect(given).toContain(part);
    await page.done();
  });
});

describe('an editor', () => {
  it('sees what is wrong with a feed in the language of the page, and is told that removing it takes another token', async () => {
    site.answer('/gone', { status: 410 });
    await saveFeed(database, { url: `${site.url}/gone`, title: 'Le Phare', now: Date.now() });
    await saveFeed(database, { url: `${site.url}/missing`, title: 'La Digue', now: Date.now() });
    await poll();
    const page = await openFeeds('EDITOR', { language: 'fr' });
    await page.getByRole('article', { name: 'Le Phare' }).getByText('Disparu pour de bon, dit son serveur.').waitFor();
    const missing = page.getByRole('article', { name: 'La Digue' });
    await missing.getByText('Il n’y a rien à cette adresse (404).').waitFor();
    await missing.getByRole('button', { name: 'Retirer' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click();
    await missing.getByRole('alert').getByText('Il faut un jeton, ou un autre').waitFor();
    page.troubles.splice(0);
    await page.done();
  });
});

describe('the feeds', () => {
  it('are nothing but the way to a token without one', async () => {
    const page = await explorer.open('/sources', { server: server.url });
    await page.getByRole('link', { name: 'Feeds' }).click();
    await page.waitForURL('**/sources?show=feeds');
    const main = page.getByRole('main');
    expect(await main.locator('[aria-current=page]').textContent()).toBe('Feeds');
    await main.getByRole('button', { name: 'Use the token' }).waitFor();
    expect(await main.getByRole('button').count()).toBe(1);
    await page.done();
  });

  it.each(
    (['ar', 'en', 'fr'] as const).flatMap((language) =>
      (['light', 'dark'] as const).map((theme) => ({ language, theme })),
    ),
  )('have nothing that axe finds, and fit a phone, in $language and $theme', async ({ language, theme }) => {
    site.publish('/steady', ['one'], { title: 'Harbour wire' });
    await saveFeed(database, { url: `${site.url}/steady`, title: null, now: Date.now() });
    await saveFeed(database, { url: `${site.url}/missing`, title: 'La Digue', now: Date.now() });
    await poll();
    const page = await openFeeds('ADMIN', { language, theme, size: 'phone' });
    const feed = page.getByRole('article', { name: 'Harbour wire' });
    await feed.getByRole('button').first().click();
    await feed.getByRole('table').waitFor();
    await page.locator('input[type=url]').fill(`${site.url}/steady`);
    await page.keyboard.press('Enter');
    await page.locator('form[aria-labelledby]').waitFor();
    expect(await axe(page)).toEqual([]);
    const [content, window] = await page
      .locator('html')
      .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
    expect(content).toBe(window);
    await page.done();
  });
});
