import { foldName } from '../text/foldName.ts';
import { Remembered } from '../text/remembered.ts';
import { BODIES, SEATS, SMALL_WORDS, STATE_WORDS } from './bodies.ts';
import { CERTAIN, type Evidence, type Identification, type PersonSeen } from './identify.ts';

/**
 * Whether two organizations are one. A body of a state is its kind and its country, in whatever language; a state is its country. Others
 * are their name's letters; what has many names is known by the catalogue.
 */
export function identifyOrganization(a: PersonSeen, b: PersonSeen): Identification {
  const [bodies, others] = [bodiesOf(a), bodiesOf(b)];
  const body = bodies.find((one) => others.includes(one));
  if (body !== undefined) return found('same', [{ kind: 'body', points: 6, because: body }]);
  const forms = new Set(a.names.map(foldName));
  const form = b.names.map(foldName).find((one) => forms.has(one));
  // «وزارة الخارجية» of an article that does not tell which is nobody's that is known.
  if (form === undefined || bodies.length > 0 || others.length > 0) return found('another', []);
  const evidence: Evidence[] = [{ kind: 'name', points: 5, because: 'full' }];
  if (a.country != null && b.country != null) {
    const isSame = a.country === b.country;
    evidence.push({
      kind: 'country',
      points: isSame ? 2 : -5,
      because: isSame ? a.country : `${a.country} ${b.country}`,
    });
    const [many, few] = [a.articleCount ?? 1, b.articleCount ?? 1].sort((x, y) => y - x) as [number, number];
    if (!isSame && many >= 8 * few) evidence.push({ kind: 'prominence', points: 5, because: `${many} ${few}` });
  }
  const score = evidence.reduce((sum, { points }) => sum + points, 0);
  return found(score >= CERTAIN ? 'same' : 'possible', evidence);
}

/** What an organization is in any language, such as `foreign ministry RU`, `state ML` or `white house`; null where its name alone says it. */
export function bodyOf(name: string, country: string | null): string | null {
  return KNOWN.recall(`${country ?? ''} ${name}`, () => bodyIn(name, country));
}

/** Most of the news names the same ones. */
const KNOWN = new Remembered<string | null>(5_000);

function bodyIn(name: string, country: string | null): string | null {
  const folded = foldName(name);
  const seat = SEAT_OF.get(folded);
  if (seat !== undefined) return seat;
  const state = stateOf(folded);
  if (state !== null) return `state ${state}`;
  if (country === null) return null;
  for (const [body, forms] of BODIES) {
    const rest = folded.replace(forms, ' ');
    if (rest === folded) continue;
    const words = rest.split(' ').filter((word) => word !== '' && !SMALL_WORDS.has(word));
    if (words.length <= 1 || words.every((word) => wordsOfCountry(country).has(word))) return `${body} ${country}`;
  }
  return null;
}

function bodiesOf({ names, country = null }: PersonSeen): string[] {
  return [...new Set(names.flatMap((name) => bodyOf(name, country) ?? []))];
}

function found(answer: Identification['answer'], evidence: Evidence[]): Identification {
  return { answer, score: evidence.reduce((sum, { points }) => sum + points, 0), evidence };
}

/** The code of the state that a folded name means, as it is called in some languages, with or without what kind of state it is. */
function stateOf(folded: string): string | null {
  const states = statesByName();
  const known = states.get(folded);
  if (known !== undefined) return known;
  const bare = folded
    .split(' ')
    .filter((word) => !STATE_WORDS.has(word) && !SMALL_WORDS.has(word))
    .join(' ');
  return (bare === folded ? undefined : states.get(bare)) ?? null;
}

/** Of countries that are called alike, such as the two Congos, the short name means none. */
function statesByName(): Map<string, string> {
  if (STATES.size > 0) return STATES;
  for (const names of LANGUAGES) {
    for (const code of CODES) {
      const name = names.of(code);
      if (name !== undefined && name !== code) STATES.set(foldName(name), code);
    }
  }
  for (const [name, code] of OTHER_NAMES) STATES.set(name, code);
  return STATES;
}

function wordsOfCountry(code: string): Set<string> {
  const known = WORDS.get(code);
  if (known !== undefined) return known;
  const words = new Set([...STATE_WORDS, ...LANGUAGES.flatMap((names) => foldName(names.of(code) ?? '').split(' '))]);
  for (const [name, of] of OTHER_NAMES) if (of === code) for (const word of name.split(' ')) words.add(word);
  WORDS.set(code, words);
  return words;
}

const LANGUAGES = ['en', 'fr', 'ar', 'ru', 'es', 'de'].map(
  (language) => new Intl.DisplayNames(language, { type: 'region' }),
);
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Regions that Intl names and that are no states; codes that are no more are others' by now. */
const NO_STATES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
const CODES = LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).filter(
  (code) => !NO_STATES.has(code) && new Intl.Locale(`und-${code}`).region === code,
);
const OTHER_NAMES: [string, string][] = [
  ['usa', 'US'],
  ['us', 'US'],
  ['united states of america', 'US'],
  ['america', 'US'],
  ['american', 'US'],
  ['etats unis d amerique', 'US'],
  ['الولايات المتحده الامريكيه', 'US'],
  ['الولايات المتحده الاميركيه', 'US'],
  ['امريكا', 'US'],
  ['сша', 'US'],
  ['uk', 'GB'],
  ['britain', 'GB'],
  ['great britain', 'GB'],
  ['grande bretagne', 'GB'],
  ['بريطانيا', 'GB'],
  ['великобритания', 'GB'],
  ['uae', 'AE'],
  ['emirates', 'AE'],
  ['emirats', 'AE'],
  ['الامارات', 'AE'],
  ['السعوديه', 'SA'],
  ['سوريه', 'SY'],
  ['ivory coast', 'CI'],
  ['cote d ivoire', 'CI'],
  ['ساحل العاج', 'CI'],
  ['turkey', 'TR'],
  ['burma', 'MM'],
  ['palestine', 'PS'],
  ['فلسطين', 'PS'],
  ['south korea', 'KR'],
  ['north korea', 'KP'],
  ['czech republic', 'CZ'],
];
const SEAT_OF = new Map(SEATS.flatMap(([seat, forms]) => forms.split('|').map((form) => [form, seat])));
const STATES = new Map<string, string>();
const WORDS = new Map<string, Set<string>>();
