import type { Connection, Database } from './database.ts';
import { insertRows } from './insert.ts';
import { ISO_COUNTRIES } from './isoCountries.ts';
import { indexForSearch } from './search.ts';
import { words } from './sql.ts';

/** A country's name in a language or, where we have none, in English; null for no country. From memory. */
export function countryName(code: string, language: string): string | null {
  if (!isCountry(code)) return null;
  const wanted =
    NAMED_LANGUAGES.find((named) => named === language) ??
    NAMED_LANGUAGES.find((named) => named === language.split('-', 1)[0]);
  return nameIn(wanted ?? 'en', code);
}

/** A country's names in every language that we have. */
export function countryNames(code: string): { language: string; name: string }[] {
  if (!isCountry(code)) return [];
  return NAMED_LANGUAGES.map((language) => ({ language, name: nameIn(language, code) }));
}

export function isCountry(code: string): boolean {
  return CODES.has(code);
}

/** Fills in the countries and their names, where they are missing. */
export async function fillCountries(database: Database): Promise<void> {
  if (await isFilled(database)) return;
  await database.transaction(async (connection) => {
    await insertRows(
      connection,
      'country',
      ['code', 'alpha3', 'numeric'],
      ISO_COUNTRIES.map(({ code, alpha3, numeric }) => [code, alpha3, numeric]),
      words('ON CONFLICT DO NOTHING'),
    );
    const added = await insertRows<{ id: number; countryCode: string; language: string; name: string }>(
      connection,
      'country_name',
      ['countryCode', 'language', 'name'],
      ISO_COUNTRIES.flatMap(({ code }) => countryNames(code).map(({ language, name }) => [code, language, name])),
      words('ON CONFLICT DO NOTHING RETURNING "id", "countryCode", "language", "name"'),
    );
    await indexForSearch(
      connection,
      'country_search',
      added.map((row) => ({
        key: row.id,
        text: `${row.name} ${shortNameIn(row.language, row.countryCode)} ${ALPHA3.get(row.countryCode)}`,
      })),
    );
  });
}

async function isFilled({ query }: Connection): Promise<boolean> {
  const [counts] = await query<{ countries: number; names: number }>(
    'SELECT (SELECT count(*) FROM country) AS "countries", (SELECT count(*) FROM country_name) AS "names"',
  );
  return counts!.countries === ISO_COUNTRIES.length && counts!.names === ISO_COUNTRIES.length * NAMED_LANGUAGES.length;
}

const NAMED_LANGUAGES = [
  'ar',
  'en',
  'fr',
  'ru',
  'de',
  'es',
  'zh',
  'pt',
  'tr',
  'fa',
  'it',
  'uk',
  'he',
  'hi',
  'ur',
  'id',
  'ja',
  'ko',
  'pl',
  'nl',
  'sw',
];

const CODES = new Set(ISO_COUNTRIES.map(({ code }) => code));
const ALPHA3 = new Map(ISO_COUNTRIES.map(({ code, alpha3 }) => [code, alpha3]));
/** One `Intl.DisplayNames` a language and style, and what it said: asking it costs more than all else in a page of names. */
const displays = new Map<string, Intl.DisplayNames>();
const said = new Map<string, string>();

function nameIn(language: string, code: string): string {
  return remembered(language, 'long', code);
}

/** `US`, `É.-U.`: what newspapers write, for search. */
function shortNameIn(language: string, code: string): string {
  return remembered(language, 'short', code);
}

function remembered(language: string, style: 'long' | 'short', code: string): string {
  const key = `${language} ${style} ${code}`;
  let name = said.get(key);
  if (name === undefined) {
    name = displayNames(language, style).of(code)!;
    said.set(key, name);
  }
  return name;
}

function displayNames(language: string, style: 'long' | 'short'): Intl.DisplayNames {
  const key = `${language} ${style}`;
  let found = displays.get(key);
  if (found === undefined) {
    found = new Intl.DisplayNames([language], { type: 'region', style });
    displays.set(key, found);
  }
  return found;
}
