import type { Document } from '../text/document.ts';
import type { FoundCountry } from './countries.ts';
import { countriesWithin, firstCountryFrom } from './countryRanges.ts';
import type { Mention } from './mentions.ts';
import type { NamedOne } from './people.ts';

/**
 * The country (ISO 3166-1 alpha-2) that a person or an organization belongs to, as the words around its name tell: «وزير الخارجية
 * المالي», `Mali's foreign minister`, « ministre italien ». Null where the text does not tell. `countries` is what `findCountries` gave.
 */
export function nationalityOf(document: Document, { mentions }: NamedOne, countries: FoundCountry[]): string | null {
  for (const mention of mentions.slice(0, MOST_MENTIONS)) {
    const code = countryOfMention(document, mention, countries);
    if (code !== null) return code;
  }
  return null;
}

/** Somebody is introduced where the name stands first. */
const MOST_MENTIONS = 20;

/** The country that the words of one mention name: inside it first (`US ambassador to Germany`), then just before its title or after. */
export function countryOfMention(document: Document, mention: Mention, countries: FoundCountry[]): string | null {
  const { start, end, role, country } = mention;
  const title = role ?? mention;
  const from = Math.min(start, title.start);
  const to = Math.max(end, title.end);
  const inside = countriesWithin(countries, { start: from, end: to })[0] ?? country;
  if (inside !== null) return inside.code;
  const found =
    role === null
      ? null
      : (countryBefore(document, role.start, countries) ?? countryAfter(document, role.end, countries));
  return (found ?? countryBeside(document, mention, countries))?.code ?? null;
}

/** `Mali's foreign minister`, `Syrian President`: before a title, with nothing between but what belongs to titles. */
function countryBefore({ tokens }: Document, start: number, countries: FoundCountry[]): FoundCountry | null {
  const nearest = countries[firstCountryFrom(countries, start) - 1];
  if (nearest === undefined || nearest.reason === 'CAPITAL' || nearest.end < start - 6) return null;
  const isPossessive = APOSTROPHES.has(tokens.forms[nearest.end]!) && tokens.forms[nearest.end + 1] === 's';
  const words = tokens.forms.slice(isPossessive ? nearest.end + 2 : nearest.end, start);
  const belong = words.every((word) => MODIFIERS.has(word));
  return belong || (isPossessive && words.length < 4 && words.every((word) => /^\p{L}+$/u.test(word))) ? nearest : null;
}

/** `minister of Niger`, « ministre des Affaires étrangères du Mali », « ministre malien »: after a title, before the next comma or verb. */
function countryAfter({ tokens }: Document, end: number, countries: FoundCountry[]): FoundCountry | null {
  const next = countries[firstCountryFrom(countries, end)];
  if (next === undefined || next.reason === 'CAPITAL' || next.start > end + 5) return null;
  for (let token = end; token < next.start; token++) {
    const form = tokens.forms[token]!;
    if (ENDS_TITLE.has(form) || (tokens.isWord[token] === 0 && !APOSTROPHES.has(form))) return null;
  }
  return next.start === end || next.reason === 'DEMONYM' || LINKS.has(tokens.forms[next.start - 1]!) ? next : null;
}

/** `Ingrid, the Norwegian who`, « Son homologue sénégalais, Latyr », `X, Russia's deputy minister`: at the other side of a comma. */
function countryBeside({ tokens }: Document, { start, end }: Mention, countries: FoundCountry[]): FoundCountry | null {
  const { forms } = tokens;
  const before = countries[firstCountryFrom(countries, start) - 1];
  if (before?.reason === 'DEMONYM' && (before.end === start || (before.end === start - 1 && forms[before.end] === ',')))
    return before;
  if (forms[end] !== ',') return null;
  const first = ARTICLES.has(forms[end + 1] ?? '') ? end + 2 : end + 1;
  const after = countries[firstCountryFrom(countries, first)];
  if (after?.start !== first) return null;
  return after.reason === 'DEMONYM' || APOSTROPHES.has(forms[after.end] ?? '') ? after : null;
}

const APOSTROPHES = new Set(["'", '’']);
const ARTICLES = new Set(['the', 'a', 'an', 'le', 'la', 'un', 'une']);
const LINKS = new Set(['of', 'the', 'de', 'du', 'des', 'la', "'", '’', 'for']);

/** Words that may stand between a country and a title. */
const MODIFIERS = new Set(
  'deputy foreign prime interior defence defense economy economic energy finance health justice agriculture education trade transport culture environment oil labour labor development information communications former ex acting interim vice opposition chief senior state top military army government presidential first new then late outgoing incoming the - of affairs ancien nouveau'.split(
    ' ',
  ),
);

/** Words after which a title does not go on. */
const ENDS_TITLE = new Set(
  'to in with on at from and who said told says has had have is was were will would which that qui que a ont est sont avait et avec dans sur aux au en pour dit'.split(
    ' ',
  ),
);
