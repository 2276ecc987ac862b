import { setImmediate as afterOthers } from 'node:timers/promises';
import { findEntries } from './catalogue.ts';
import type { Connection } from './database.ts';
import { bearersOf, blank, type Known, MOST_OF_A_KEY, neighboursOf, readKnown } from './knownSpeakers.ts';
import type { NamedSpeaker, SeenArticle } from './saveSpeakers.ts';
import { isSurnameAlone, keysOfName } from './speakerKeys.ts';

/**
 * Whom the names in some articles may mean: the people and organizations that share keys with them, entries of the catalogue, and, as articles that are
 * stored together come one after the other, those whom the first of them added and showed (`add`, `attach`, `show`).
 */
export class Acquaintances {
  readonly #bearers = new Map<string, number[]>();
  readonly #known = new Map<number, Known>();
  readonly #entries = new Map<string, Known[]>();
  readonly #attached = new Set<number>();
  readonly #shown: { ids: Set<number>; countries: string[] }[] = [];
  #asRead = new Map<string, number[]>();

  /** By some ten statements, whatever is known and however many names are asked for: each by its keys, that of the same letters first. */
  static async read(connection: Connection, names: string[][]): Promise<Acquaintances> {
    const read = new Acquaintances();
    await read.#learn(connection, names.map(formOnly));
    await afterOthers();
    const asked = names.map((keys) => (areSettled(keys, read.#bearing(formOnly(keys))) ? formOnly(keys) : keys));
    await read.#learn(connection, asked);
    await afterOthers();
    for (const { keys, ...entry } of await findEntries(connection, [...new Set(asked.flat())]))
      for (const key of keys) read.#entries.set(key, [...(read.#entries.get(key) ?? []), entry]);
    read.#asRead = new Map(read.#bearers);
    return read;
  }

  /** Those who may have a name, at most `MOST_CANDIDATES` of those that share most keys with it, and entries of the catalogue. */
  candidates(keys: string[]): Known[] {
    const sameForm = this.#bearing(formOnly(keys));
    const isSettled = areSettled(keys, sameForm);
    const entries = new Set((isSettled ? formOnly(keys) : keys).flatMap((key) => this.#entries.get(key) ?? []));
    return [
      ...(isSettled ? sameForm : this.#bearing(keys)),
      ...[...entries].filter(({ id }) => !this.#attached.has(id)),
    ];
  }

  /** Somebody whom an article makes known. */
  add(id: number, { kind, countryCode: country }: Pick<NamedSpeaker, 'kind' | 'countryCode'>): void {
    this.#known.set(id, blank({ id, kind, country }));
  }

  /** That somebody is whom an entry of the catalogue means. */
  attach(id: number, entry: Known): void {
    if (this.#attached.has(entry.id)) return;
    this.#attached.add(entry.id);
    const one = this.#known.get(id)!;
    const { wikidataId, country, names } = entry;
    this.#known.set(id, {
      ...one,
      wikidataId: one.wikidataId ?? wikidataId,
      country: country ?? one.country,
      isCatalogued: true,
      names: [...new Set([...one.names, ...names])],
    });
    for (const name of names) this.#addKeys(id, keysOfName(one.kind, name, country ?? null));
  }

  /** How an article names and shows those whom it means. For whom most articles say that they stand is told when all are stored. */
  show(means: Meant[], { orderedAt, countries }: Pick<SeenArticle, 'orderedAt' | 'countries'>): void {
    const year = new Date(orderedAt).getUTCFullYear();
    for (const { id, speaker } of means) {
      const { name, role, countryCode } = speaker;
      const one = this.#known.get(id)!;
      this.#known.set(id, {
        ...one,
        country: one.country ?? countryCode,
        names: one.names.includes(name) ? one.names : [...one.names, name],
        roles: role === null || one.roles.includes(role) ? one.roles : [...one.roles, role],
        articleCount: one.articleCount + 1,
        year: Math.max(one.year ?? year, year),
      });
      if (!one.names.includes(name)) this.#addKeys(id, keysOfName(one.kind, name, countryCode));
    }
    this.#shown.push({ ids: new Set(means.map(({ id }) => id)), countries });
  }

  /** Who and which countries stood beside some in their latest articles, as `neighboursOf` tells it. */
  async neighbours(connection: Connection, ids: number[]): Promise<Map<number, string[]>> {
    const found = await neighboursOf(connection, ids);
    for (const id of ids) {
      const beside = this.#shown
        .filter((article) => article.ids.has(id))
        .flatMap((article) => [
          ...[...article.ids].filter((other) => other !== id).map((other) => `speaker ${other}`),
          ...article.countries,
        ]);
      if (beside.length > 0) found.set(id, [...new Set([...found.get(id)!, ...beside])]);
    }
    return found;
  }

  /** Of some names, each by its keys, those that somebody shares now who did not when it was read. */
  async withNewBearers(connection: Connection, names: string[][]): Promise<boolean[]> {
    const now = await bearersOf(connection, 'speaker_key', 'speakerId', [...new Set(names.flat())]);
    const hasNew = (key: string) => {
      const before = new Set(this.#asRead.get(key));
      return (now.get(key) ?? []).some((id) => !before.has(id));
    };
    return names.map((keys) => keys.some(hasNew));
  }

  async #learn(connection: Connection, names: string[][]): Promise<void> {
    const keys = [...new Set(names.flat())].filter((key) => !this.#bearers.has(key));
    const bearers = await bearersOf(connection, 'speaker_key', 'speakerId', keys);
    for (const key of keys) this.#bearers.set(key, bearers.get(key) ?? []);
    const ids = new Set(names.flatMap((asked) => this.#likeliest(asked)));
    const unread = [...ids].filter((id) => !this.#known.has(id));
    for (const [id, one] of await readKnown(connection, unread)) this.#known.set(id, one);
  }

  #bearing(keys: string[]): Known[] {
    return this.#likeliest(keys).flatMap((id) => this.#known.get(id) ?? []);
  }

  #likeliest(keys: string[]): number[] {
    const [form, ...others] = keys;
    if (others.length === 0) return (this.#bearers.get(form!) ?? []).slice(0, MOST_CANDIDATES);
    const shared = new Map<number, number>();
    for (const key of keys)
      for (const id of this.#bearers.get(key) ?? []) shared.set(id, (shared.get(id) ?? 0) + weightOf(key));
    if (shared.size <= MOST_CANDIDATES) return [...shared.keys()];
    const best = [...shared].sort(([a, some], [b, others]) => others - some || a - b).slice(0, MOST_CANDIDATES);
    return best.map(([id]) => id);
  }

  #addKeys(id: number, keys: string[]): void {
    for (const key of keys) {
      const ids = this.#bearers.get(key) ?? [];
      if (ids.length < MOST_OF_A_KEY && !ids.includes(id)) this.#bearers.set(key, [...ids, id]);
    }
  }
}

/**
 * A name in letters that were met often: only those who have it in these letters are looked for. Whoever sounds like it is found from the other side.
 * A surname alone may be that of somebody who is known by the whole name.
 */
function areSettled(keys: string[], sameForm: Known[]): boolean {
  return sameForm.some(({ articleCount }) => articleCount >= OFTEN_MET) && !isSurnameAlone(keys);
}

/** The key of the same letters comes first of all. */
function formOnly(keys: string[]): string[] {
  return keys.slice(0, 1);
}

/** Who has a name in the same letters comes before everybody else. */
function weightOf(key: string): number {
  return key[1] === '=' ? 100 : 1;
}

const MOST_CANDIDATES = 60;
const OFTEN_MET = 8;

/** Whom an article means by somebody it names. */
export interface Meant {
  id: number;
  speaker: NamedSpeaker;
}
