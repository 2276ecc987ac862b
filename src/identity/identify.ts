import { compareNames, type NameAgreement } from './compareNames.ts';
import { officeOf } from './offices.ts';
import { readNames } from './readName.ts';

/**
 * Whether two people are one: `same` where this is certain, `possible` where an editor should look, `another` otherwise. The score is
 * the sum of what speaks for it and against it; `evidence` tells each with its points. Symmetric: the same answer in either order.
 */
export function identify(a: PersonSeen, b: PersonSeen): Identification {
  const names = bestAgreement(a.names, b.names);
  if (names === 'other') return OTHERS;
  const evidence: Evidence[] = [{ kind: 'name', points: NAME[names], because: names }];
  if (a.country != null && b.country != null) {
    const isSame = a.country === b.country;
    evidence.push({
      kind: 'country',
      points: isSame ? 2 : -5,
      because: isSame ? a.country : `${a.country} ${b.country}`,
    });
  }
  if (names === 'full' && evidence[1]?.points === -5 && isFarOftener(a, b)) {
    evidence.push({ kind: 'prominence', points: 5, because: `${a.articleCount ?? 1} ${b.articleCount ?? 1}` });
  }
  const offices = officesOf(a);
  const office = offices.length === 0 ? undefined : offices.find((one) => officesOf(b).includes(one));
  if (office !== undefined) evidence.push({ kind: 'office', points: 1.5, because: office });
  if (a.organization != null && a.organization === b.organization) {
    evidence.push({ kind: 'organization', points: 1.5, because: a.organization });
  }
  const shared = sharedNeighbours(a, b);
  if (shared.length > 0) {
    evidence.push({
      kind: 'neighbours',
      points: Math.min(1, shared.length * 0.25),
      because: shared.slice(0, 4).join(' '),
    });
  }
  if (a.wikidataId != null && b.wikidataId != null && a.wikidataId !== b.wikidataId) {
    evidence.push({ kind: 'wikidata', points: -20, because: `${a.wikidataId} ${b.wikidataId}` });
  }
  if (a.year != null && b.year != null && Math.abs(a.year - b.year) > LONGEST_CAREER) {
    evidence.push({ kind: 'time', points: -4, because: `${Math.abs(a.year - b.year)} years` });
  }
  const score = evidence.reduce((sum, { points }) => sum + points, 0);
  return { answer: answerTo(score), score, evidence };
}

/** A country that one article in eight tells is more often a mistake than a namesake. */
function isFarOftener({ articleCount: a = 1 }: PersonSeen, { articleCount: b = 1 }: PersonSeen): boolean {
  return Math.max(a, b) >= 8 * Math.min(a, b);
}

function sharedNeighbours({ neighbours: ours = [] }: PersonSeen, { neighbours: theirs = [] }: PersonSeen): string[] {
  if (ours.length === 0 || theirs.length === 0) return [];
  return [...new Set(ours)].filter((neighbour) => theirs.includes(neighbour)).sort();
}

/** The offices that roles tell. */
export function officesOf({ role, roles = [] }: PersonSeen): string[] {
  if (role == null && roles.length === 0) return [];
  return [...new Set([role ?? '', ...roles].flatMap((one) => officeOf(one) ?? []))].sort();
}

function answerTo(score: number): Answer {
  if (score < POSSIBLE) return 'another';
  return score >= CERTAIN ? 'same' : 'possible';
}

function bestAgreement(ours: string[], theirs: string[]): NameAgreement {
  let best: NameAgreement = 'other';
  for (const one of readNames(ours)) {
    for (const other of readNames(theirs)) {
      const found = compareNames(one, other);
      if (NAME[found] > NAME[best]) best = found;
      if (best === 'full') return best;
    }
  }
  return best;
}

/** What the name alone is worth. Only `full` is enough by itself; the sounds of `near` never are, whatever else agrees. */
const NAME: Record<NameAgreement, number> = {
  full: 5,
  common: 1.25,
  initial: 1.1,
  only: 1.05,
  part: 1,
  near: 0.9,
  turned: 0.8,
  other: -10,
};

/** Nothing else makes one of two whose names are not one's: most of those who share a key. */
const OTHERS: Identification = {
  answer: 'another',
  score: NAME.other,
  evidence: [{ kind: 'name', points: NAME.other, because: 'other' }],
};

export const CERTAIN = 4.5;
const POSSIBLE = 0;
const LONGEST_CAREER = 60;

/** Somebody as some articles show them. What is unknown may be left out. */
export interface PersonSeen {
  /** The forms of the name that are known, in any script. */
  names: string[];
  /** In the words of the article. */
  role?: string | null;
  /** In the words of several, where more than one is known. */
  roles?: string[];
  /** ISO 3166-1 alpha-2. */
  country?: string | null;
  /** What tells an organization from others, such as its id. */
  organization?: string | null;
  /** Who and which countries stand beside the person: whatever tells one from another. */
  neighbours?: string[];
  /** Of the articles. */
  year?: number | null;
  wikidataId?: string | null;
  /** How many articles name them; 1 where it is left out. */
  articleCount?: number;
}

export type Answer = 'same' | 'possible' | 'another';

export interface Identification {
  answer: Answer;
  score: number;
  evidence: Evidence[];
}

export interface Evidence {
  kind:
    | 'name'
    | 'body'
    | 'country'
    | 'prominence'
    | 'office'
    | 'organization'
    | 'neighbours'
    | 'time'
    | 'surname'
    | 'editor'
    | 'wikidata';
  points: number;
  because: string;
}
