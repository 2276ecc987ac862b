import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { saveHostileArticles, saveHostileFeeds, wellFormed } from '../../bench/hostileArticles.ts';
import { type Findings, LIST_PAGES, openAll } from '../../bench/hostilePages.ts';
import { encodeId } from '../../schema/ids.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { bearer, serve, type TestServer } from '../ask.ts';

/** One of each kind; `hostile()` stands for whatever a script would do. */
const TEXTS = [
  '<script>hostile()</script>',
  '</title></textarea></style><script src=https://evil.example/x.js></script>',
  '"><img src=x onerror=hostile()>',
  "' onmouseover='hostile()' autofocus onfocus='hostile()",
  '<svg onload=hostile()><animate onbegin=hostile() attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:hostile()"><text y="20">click</text></a></svg>',
  '<iframe srcdoc="<script>parent.hostile()</script>"></iframe>',
  '<object data="data:text/html,<script>hostile()</script>"></object><embed src=//evil.example>',
  'javascript:hostile()//',
  'JaVa\tScRiPt:hostile()',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '<base href="https://evil.example/"><link rel=stylesheet href=//evil.example/x.css>',
  '<style>@import "//evil.example/x.css"; * { background: url(//evil.example/y) }</style>',
  '<math><mtext><mglyph><style><img src=x onerror=hostile()>',
  '<form action=javascript:hostile()><button formaction=javascript:hostile()>go',
  `{{constructor.constructor("hostile()")()}} \${hostile()} #{hostile()} <%= hostile() %>`,
  '{name, plural, one {<b>} other {#}} </b> <Link> &lt;script&gt;hostile()&lt;/script&gt;',
  '&#x3C;script&#x3E;hostile()&#x3C;/script&#x3E; &amp;lt;img src=x onerror=hostile()&amp;gt;',
  '<!--><script>hostile()</script>--><![CDATA[<script>hostile()</script>]]>',
  '\u202e<script>\u2066hostile()\u2069</script>\u202c\u200f',
  'Ma\u200bli\u2060\ufeff\u00ad\u{e0041}\u3164',
  'half \ud800 of a \udc00 character <b>',
  'a\u0000b\u001b[31m\u0085\u2028\u2029 c',
  '__proto__',
  'constructor.prototype.hostile = 1',
  `$& $\` $' $1 </head><script>hostile()</script>`,
  '%3Cscript%3Ehostile()%3C/script%3E %00 %ff ../../etc',
  '🏴‍☠️'.repeat(400),
  'a'.repeat(4_000),
];

describe('hostile texts in every place that one from outside can stand in', () => {
  let browser: Browser;
  let database: Database;
  let server: TestServer;

  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
    database = await openDatabase('sqlite::memory:');
    server = await serve(database);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
    await database.close();
  });

  it('run nothing, ask for nothing elsewhere, need no policy to stop them, and bring no markup into any page', async () => {
    const articles = await saveHostileArticles(database, TEXTS);
    await saveHostileFeeds(database, TEXTS);
    const token = (await bearer(database, 'ADMIN')).authorization.replace('Bearer ', '');
    const addresses = [
      ...LIST_PAGES,
      ...articles.flatMap(({ quoteId, articleId, speakerId }) => [
        `/quotes/${encodeId('Quote', quoteId)}`,
        `/articles/${encodeId('Article', articleId)}`,
        `/speakers/${encodeId('Person', speakerId)}`,
      ]),
    ];
    const findings = await openAll(browser, server.url, addresses, { token });
    expect(findings).toEqual({ ...NOTHING, pages: addresses.length });
  }, 300_000);

  it('nor when they stand in an address, and in the words with which it is refused', async () => {
    const addresses = TEXTS.map((text) => {
      const part = encodeURIComponent(wellFormed(text.slice(0, 100)));
      return `/quotes?search=${part}&speaker=${part}&aboutCountry=${part}`;
    });
    const findings = await openAll(browser, server.url, addresses);
    expect(findings).toEqual({ ...NOTHING, pages: addresses.length, unshown: expect.any(Array) });
  }, 300_000);

  it('would be seen if they did: on a page that shows them as they are', async () => {
    const careless = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><h1>Careless</h1>${TEXTS.slice(0, 3).join('')}`);
    });
    await new Promise<void>((ready) => careless.listen(0, '127.0.0.1', ready));
    const { port } = careless.address() as AddressInfo;
    const findings = await openAll(browser, `http://127.0.0.1:${port}`, ['/'], { tabs: 1 });
    careless.close();
    expect(findings.scripts).toContain('/: hostile()');
    expect(findings.requests).toEqual(['/: https://evil.example/x.js']);
    expect(findings.markup).toContain('/: img onerror');
  });
});

const NOTHING: Findings = { pages: 0, scripts: [], violations: [], requests: [], markup: [], errors: [], unshown: [] };
