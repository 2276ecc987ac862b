/**
 * How long lists, counts and searches take over many quotes: `npm run bench:queries -- --quotes 1000000`.
 *
 * Fills a database with invented quotes (a new SQLite file, or `--database URL`, which is kept), asks a server of its own over HTTP, one
 * request after the other, and prints the median and the slowest of the rounds in milliseconds.
 */
import { parseArgs } from 'node:util';
import { withFilledDatabase } from './fill.ts';
import { startServer, stopServer } from './server.ts';

const { values: options } = parseArgs({
  options: {
    quotes: { type: 'string', default: '100000' },
    database: { type: 'string' },
    rounds: { type: 'string', default: '15' },
  },
});

const PAGE = `pageInfo { endCursor hasNextPage } nodes { id text speaker { name } about { country { code } } article { title source { name } } }`;

/** Documents by what they ask; `$country`, `$speaker` and `$deep` (a cursor half-way) are filled in. */
const QUESTIONS: [string, string][] = [
  ['newest quotes', `{ quotes(first: 20) { ${PAGE} } }`],
  ['half-way', `{ quotes(first: 20, after: "$deep") { ${PAGE} } }`],
  ['of a country', `{ quotes(first: 20, filter: { aboutCountry: ["$country"] }) { totalCount ${PAGE} } }`],
  [
    'of a country by a speaker',
    `{ quotes(first: 20, filter: { aboutCountry: ["$country"], speaker: ["$speaker"] }) { totalCount ${PAGE} } }`,
  ],
  [
    'of four fields',
    `{ quotes(first: 20, filter: { aboutCountry: ["$country"], language: ["ar"], kind: [DIRECT], minConfidence: 0.9 }) { ${PAGE} } }`,
  ],
  [
    'of four fields, counted',
    `{ quotes(first: 20, filter: { aboutCountry: ["$country"], language: ["ar"], kind: [DIRECT], minConfidence: 0.9 }) { totalCount } }`,
  ],
  ['of a language, counted', '{ quotes(first: 1, filter: { language: ["ar"] }) { totalCount } }'],
  [
    'of a month, counted',
    '{ quotes(first: 1, filter: { publishedFrom: "2025-03-01T00:00:00Z", publishedTo: "2025-03-31T23:59:59Z" }) { totalCount } }',
  ],
  ['a rare word', `{ quotes(first: 20, filter: { search: "$rare" }) { totalCount ${PAGE} } }`],
  ['a common word', `{ quotes(first: 20, filter: { search: "$common" }) { ${PAGE} } }`],
  ['a common word, counted', '{ quotes(first: 1, filter: { search: "$common" }) { totalCount } }'],
  ['a phrase', `{ quotes(first: 20, filter: { search: "\\"$common $common\\"" }) { ${PAGE} } }`],
  [
    'search for everything',
    '{ search(text: "$rare") { people { name } countries { code } quotes { nodes { id } } articles { nodes { id } } } }',
  ],
  ['typing two letters', '{ suggest(text: "Sa") { name } }'],
  ['countries rising', '{ risingCountries { country { code } count usualCount } }'],
  ['map', '{ quoteStats(groupBy: [ABOUT_COUNTRY], first: 250) { total groups { count } } }'],
  ['matrix', '{ quoteStats(groupBy: [SPEAKER_COUNTRY, ABOUT_COUNTRY], first: 500) { total groups { count } } }'],
  ['months', '{ quoteStats(groupBy: [MONTH], first: 100) { total groups { count } } }'],
  [
    'days of a country',
    '{ quoteStats(filter: { aboutCountry: ["$country"] }, groupBy: [DAY], first: 1000) { total groups { count } } }',
  ],
  [
    'languages, kinds',
    '{ a: quoteStats(groupBy: [LANGUAGE]) { groups { count } } b: quoteStats(groupBy: [KIND]) { groups { count } } }',
  ],
  [
    'outlets of a country',
    '{ quoteStats(filter: { aboutCountry: ["$country"] }, groupBy: [SOURCE]) { groups { count } } }',
  ],
  [
    'months of a speaker',
    '{ quoteStats(filter: { speaker: ["$speaker"] }, groupBy: [MONTH]) { total groups { count } } }',
  ],
];

await withFilledDatabase(options, async (database) => {
  const server = await startServer(database);
  const known = await valuesFor(server.url);
  console.log(`${'milliseconds'.padEnd(30)}   median  slowest`);
  for (const [name, document] of QUESTIONS) {
    const query = document.replace(/\$(\w+)/g, (_, value: string) => known[value]!);
    const times: number[] = [];
    for (let round = 0; round < Number(options.rounds); round++) {
      const begun = performance.now();
      const { errors } = await ask(server.url, query);
      times.push(performance.now() - begun);
      if (errors !== undefined && errors[0]!.extensions.code !== 'OPERATION_TIMED_OUT')
        throw new Error(JSON.stringify(errors));
    }
    times.sort((one, other) => one - other);
    const cell = (time: number) => time.toFixed(1).padStart(9);
    console.log(`${name.padEnd(30)}${cell(times[times.length >> 1]!)}${cell(times.at(-1)!)}`);
  }
  await stopServer(server.process);
});

async function valuesFor(url: string): Promise<Record<string, string>> {
  const { data } = await ask(
    url,
    '{ countries(first: 1) { nodes { code } } people(first: 1) { nodes { id } } deep: quotes(first: 1, filter: { publishedTo: "2024-07-01T00:00:00Z" }) { nodes { text } pageInfo { endCursor } } }',
  );
  const words = data.deep.nodes[0].text
    .split(' ')
    .slice(1)
    .sort((one: string, other: string) => one.length - other.length);
  return {
    country: data.countries.nodes[0].code,
    speaker: data.people.nodes[0].id,
    deep: data.deep.pageInfo.endCursor,
    common: words[0],
    rare: words.at(-1),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query.
async function ask(url: string, query: string): Promise<{ data: any; errors?: { extensions: { code: string } }[] }> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return (await response.json()) as Awaited<ReturnType<typeof ask>>;
}
