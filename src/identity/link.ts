import { type Identification, identify, officesOf, type PersonSeen } from './identify.ts';
import { readName } from './readName.ts';

/**
 * Whom an article means by somebody it names, of those who may be meant; null for nobody of them. Linked is who is certain; the same letters
 * are the same person too while nothing speaks against it, and a surname alone is the only well-known bearer of the country. `others` may be
 * the same, or certainly are, the most likely first.
 */
export function chooseLink<Known extends KnownPerson>(
  seen: PersonSeen,
  candidates: Known[],
  judgeBy: typeof identify = identify,
): Choice<Known> {
  const forms = seen.names.map(formOf);
  const judged = candidates
    .flatMap((known) => judge(seen, forms, known, judgeBy(seen, known)) ?? [])
    .sort(
      (a, b) =>
        RANK[b.answer] - RANK[a.answer] ||
        b.score - a.score ||
        b.known.articleCount - a.known.articleCount ||
        a.known.id - b.known.id,
    );
  knowBySurname(seen, judged);
  const linked = judged.find(({ answer }) => answer === 'same') ?? judged.find(({ isSameForm }) => isSameForm) ?? null;
  return { linked, others: judged.filter((one) => one !== linked) };
}

/** Null for another one whose name no editor gave. */
function judge<Known extends KnownPerson>(
  seen: PersonSeen,
  forms: string[],
  known: Known,
  found: Identification,
): Judged<Known> | null {
  const hasForm = (names: string[]) => names.some((name) => forms.includes(formOf(name)));
  if (hasForm(known.confirmedNames)) {
    const points = Math.max(0, CONFIRMED - found.score);
    const evidence = [...found.evidence, { kind: 'editor' as const, points, because: seen.names[0]! }];
    return { known, answer: 'same', score: found.score + points, evidence, isSameForm: true };
  }
  const { answer, score, evidence } = found;
  if (answer === 'another') return null;
  const isSameForm = hasForm(known.names) && nothingAgainst(seen, known, found);
  return { known, answer, score, evidence, isSameForm };
}

/**
 * An article that tells another country, or another office of somebody whose name many bear, speaks of somebody else; and so may one with no
 * more than the surname of somebody known by the whole name, where the country is not the same.
 */
function nothingAgainst(seen: PersonSeen, known: PersonSeen, { evidence }: Identification): boolean {
  if (evidence.reduce((sum, { kind, points }) => (kind === 'name' ? sum : sum + points), 0) < 0) return false;
  if (evidence.some(({ kind, because }) => kind === 'name' && because === 'full')) return true;
  const hasCountry = evidence.some(({ kind, points }) => kind === 'country' && points > 0);
  if (isOneWord(seen.names[0]!) && !hasCountry && !known.names.every(isOneWord)) return false;
  const [one, other] = [officesOf(seen), officesOf(known)];
  return one.length === 0 || other.length === 0 || one.some((office) => other.includes(office));
}

/** "Macron", of France: the one whom everybody means, where nobody else of the name and country is nearly as often met. */
function knowBySurname<Known extends KnownPerson>(seen: PersonSeen, judged: Judged<Known>[]): void {
  if (seen.country == null || judged.some(({ answer }) => answer === 'same')) return;
  if (!isOneWord(seen.names[0]!) || readName(seen.names[0]!)[0]!.isCommon) return;
  const bearers = judged
    .filter(({ known, evidence }) => known.country === seen.country && evidence[0]?.because === 'part')
    .sort((a, b) => renown(b.known) - renown(a.known));
  const [first, second] = bearers;
  if (first === undefined || renown(first.known) < OFTEN) return;
  if (second !== undefined && renown(second.known) * OFTEN > renown(first.known)) return;
  first.evidence.push({ kind: 'surname', points: 1.5, because: seen.names[0]! });
  first.score += 1.5;
  first.answer = 'same';
}

/** Who stands in the catalogue is known as if a hundred articles had named them. */
function renown({ articleCount, isCatalogued }: KnownPerson): number {
  return articleCount + (isCatalogued ? 100 : 0);
}

/** Neither another name nor an initial stands before it. */
export function isOneWord(name: string): boolean {
  return readName(name).length === 1;
}

/** The letters of a name without titles and particles. */
function formOf(name: string): string {
  return readName(name)
    .map(({ word }) => word)
    .join(' ');
}

const RANK = { same: 1, possible: 0, another: -1 };
const CONFIRMED = 10;
const OFTEN = 8;

/** Somebody who is known already. */
export interface KnownPerson extends PersonSeen {
  id: number;
  articleCount: number;
  /** Forms of the name that an editor gave. */
  confirmedNames: string[];
  isCatalogued: boolean;
}

export interface Judged<Known> extends Identification {
  known: Known;
  /** The same letters, and nothing that speaks against it. */
  isSameForm: boolean;
}

export interface Choice<Known> {
  linked: Judged<Known> | null;
  others: Judged<Known>[];
}
