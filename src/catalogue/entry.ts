import { z } from 'zod';

/** Somebody whom a list knows: a person or an organization, with names by language and, for people, the offices held. */
export interface CatalogueEntry {
  kind: 'PERSON' | 'ORGANIZATION';
  /** Such as `Q42`; null where it is not known for certain. */
  wikidataId: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** The name to be known by comes first. */
  names: { name: string; language: string }[];
  offices: CatalogueOffice[];
  /** Where it is from, and the day for which it held. */
  source: string | null;
  date: string | null;
}

/** Days as `2026-03-31`, or a month or a year alone; null where nobody knows, or where it lasts. */
export interface CatalogueOffice {
  titles: { title: string; language: string }[];
  from: string | null;
  to: string | null;
}

/** One line of the catalogue's own format as an entry; a line that is wrong says what is wrong with it. */
export function readEntry(line: string): CatalogueEntry | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'is not JSON' };
  }
  const read = ENTRY.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { problem: `"${issue!.path.join('.')}": ${issue!.message}` };
  }
  const { kind, wikidataId = null, country = null, names, offices = [], source = null, date = null } = read.data;
  return {
    kind: kind === 'person' ? 'PERSON' : 'ORGANIZATION',
    wikidataId,
    country,
    names: Object.entries(names).flatMap(([language, forms]) => forms.map((name) => ({ name, language }))),
    offices: offices.map(({ titles, from = null, to = null }) => ({
      titles: Object.entries(titles).map(([language, title]) => ({ title, language })),
      from,
      to,
    })),
    source,
    date,
  };
}

/** The line that `readEntry` reads. */
export function writeEntry({ kind, names, offices, ...entry }: CatalogueEntry): string {
  const forms: Record<string, string[]> = {};
  for (const { name, language } of names) forms[language] = [...(forms[language] ?? []), name];
  return JSON.stringify({
    kind: kind.toLowerCase(),
    ...entry,
    names: forms,
    offices: offices.map(({ titles, from, to }) => ({
      titles: Object.fromEntries(titles.map(({ title, language }) => [language, title])),
      from,
      to,
    })),
  });
}

const LONGEST_NAME = 300;
const MOST_NAMES = 200;
const MOST_OFFICES = 100;

const name = z.string().trim().min(1).max(LONGEST_NAME);
const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is no language');
const day = z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'is no day, month or year');

const ENTRY = z.object({
  kind: z.enum(['person', 'organization']),
  wikidataId: z
    .string()
    .regex(/^Q[1-9]\d{0,11}$/, 'is no id of Wikidata')
    .nullish(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is no code of a country')
    .nullish(),
  names: z
    .record(language, z.array(name).min(1).max(MOST_NAMES))
    .refine((names) => Object.keys(names).length > 0, 'has no name'),
  offices: z
    .array(z.object({ titles: z.record(language, name), from: day.nullish(), to: day.nullish() }))
    .max(MOST_OFFICES)
    .optional(),
  source: z.string().trim().max(LONGEST_NAME).nullish(),
  date: day.nullish(),
});
