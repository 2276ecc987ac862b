import type { CatalogueEntry, CatalogueOffice } from './entry.ts';
import { countryOfItem } from './wikidataCountries.ts';

/**
 * One line of a JSON dump of Wikidata as an entry: a human, or what has names and a headquarters or a short name. Null for lines that hold
 * nothing of the kind, the brackets around the dump among them. `languages`: those whose labels and aliases are taken.
 */
export function entryOfDumpLine(line: string, languages: string[]): CatalogueEntry | null | { problem: string } {
  const json = line.trim().replace(/,$/, '');
  if (json === '' || json === '[' || json === ']') return null;
  let item: DumpItem;
  try {
    item = JSON.parse(json) as DumpItem;
  } catch {
    return { problem: 'is not JSON' };
  }
  if (typeof item !== 'object' || item === null || !ID.test(String(item.id)))
    return { problem: 'is no item of Wikidata' };
  const isPerson = itemsOf(item, INSTANCE_OF).includes(HUMAN);
  const isOrganization = !isPerson && ORGANIZATIONS.some((type) => itemsOf(item, INSTANCE_OF).includes(type));
  if (!isPerson && !isOrganization) return null;
  const names = languages.flatMap((language) =>
    [item.labels?.[language], ...(Array.isArray(item.aliases?.[language]) ? item.aliases[language] : [])].flatMap(
      (form) => (typeof form?.value === 'string' ? [{ name: form.value, language }] : []),
    ),
  );
  if (names.length === 0) return null;
  const countries = itemsOf(item, isPerson ? CITIZEN_OF : COUNTRY).flatMap((country) => countryOfItem(country) ?? []);
  return {
    kind: isPerson ? 'PERSON' : 'ORGANIZATION',
    wikidataId: item.id,
    country: countries[0] ?? null,
    names: names.slice(0, MOST_NAMES),
    offices: [],
    source: 'Wikidata',
    date: null,
  };
}

/**
 * The answer of Wikidata's query service, as JSON: a row for each item and office, with `item`, names `name_en`, `name_fr`, … of any language,
 * `country` as a code, and for an office `office_en`, …, `from` and `to`. Rows of one item need not follow each other.
 */
export function entriesOfAnswer(answer: unknown): (CatalogueEntry | { problem: string })[] {
  const rows = (answer as { results?: { bindings?: unknown } } | null)?.results?.bindings;
  if (!Array.isArray(rows)) return [{ problem: 'is no answer of a query: it has no results.bindings' }];
  const entries = new Map<string, CatalogueEntry>();
  const problems: { problem: string }[] = [];
  for (const [index, row] of rows.entries()) {
    const cells = cellsOf(row);
    const id = /(Q[1-9]\d{0,11})$/.exec(cells.get('item') ?? '')?.[1];
    if (id === undefined) {
      problems.push({ problem: `row ${index + 1} has no item` });
      continue;
    }
    const entry = entries.get(id) ?? {
      kind: cells.get('kind') === 'organization' ? 'ORGANIZATION' : 'PERSON',
      wikidataId: id,
      country: null,
      names: [],
      offices: [],
      source: 'Wikidata',
      date: null,
    };
    entries.set(id, entry);
    if (/^[A-Z]{2}$/.test(cells.get('country') ?? '')) entry.country ??= cells.get('country')!;
    for (const { words: name, language } of inLanguages(cells, 'name'))
      if (
        !entry.names.some((form) => form.name === name && form.language === language) &&
        entry.names.length < MOST_NAMES
      )
        entry.names.push({ name, language });
    const titles = inLanguages(cells, 'office').map(({ words: title, language }) => ({ title, language }));
    const office: CatalogueOffice = { titles, from: dayOf(cells.get('from')), to: dayOf(cells.get('to')) };
    if (titles.length > 0 && !entry.offices.some((one) => JSON.stringify(one) === JSON.stringify(office)))
      entry.offices.push(office);
  }
  const nameless = [...entries.values()].filter(({ names }) => names.length === 0);
  return [
    ...problems,
    ...nameless.map(({ wikidataId }) => ({ problem: `${wikidataId} has no name` })),
    ...[...entries.values()].filter(({ names }) => names.length > 0),
  ];
}

function cellsOf(row: unknown): Map<string, string> {
  if (typeof row !== 'object' || row === null) return new Map();
  return new Map(
    Object.entries(row).flatMap(([name, cell]) => {
      const value = (cell as { value?: unknown } | null)?.value;
      return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [];
    }),
  );
}

function inLanguages(cells: Map<string, string>, prefix: string): { words: string; language: string }[] {
  return [...cells].flatMap(([name, words]) => {
    const language = new RegExp(`^${prefix}_([a-z]{2,3})$`).exec(name)?.[1];
    return language === undefined ? [] : [{ words: words.slice(0, LONGEST), language }];
  });
}

function dayOf(time: string | undefined): string | null {
  return /^\d{4}-\d\d-\d\d/.exec(time ?? '')?.[0] ?? null;
}

function itemsOf(item: DumpItem, property: string): string[] {
  const claims = item.claims?.[property];
  if (!Array.isArray(claims)) return [];
  return claims.flatMap((claim) => {
    const id = claim?.mainsnak?.datavalue?.value?.id;
    return typeof id === 'string' ? [id] : [];
  });
}

const ID = /^Q[1-9]\d{0,11}$/;
const LONGEST = 300;
const MOST_NAMES = 200;

const INSTANCE_OF = 'P31';
const CITIZEN_OF = 'P27';
const COUNTRY = 'P17';
const HUMAN = 'Q5';
/** Organization, international organization, political party, ministry, government agency, company, news agency. */
const ORGANIZATIONS = ['Q43229', 'Q484652', 'Q7278', 'Q192350', 'Q327333', 'Q4830453', 'Q192283'];

/** What of an item is read. Anything may come in. */
interface DumpItem {
  id: string;
  labels?: Record<string, { value?: unknown } | undefined>;
  aliases?: Record<string, { value?: unknown }[] | undefined>;
  claims?: Record<string, { mainsnak?: { datavalue?: { value?: { id?: unknown } } } }[] | undefined>;
}
