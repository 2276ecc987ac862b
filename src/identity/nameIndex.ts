import { askedKeys, storedKeys } from './nameKeys.ts';

/** Names by their keys, in memory: who may bear a name, without comparing it with everybody's. Ids are the caller's numbers. */
export class NameIndex {
  readonly #ids = new Map<string, number[]>();

  add(id: number, name: string): void {
    for (const key of storedKeys(name)) {
      const ids = this.#ids.get(key);
      if (ids === undefined) this.#ids.set(key, [id]);
      else if (ids.at(-1) !== id) ids.push(id);
    }
  }

  /** At most `most`, those that share most keys first, then by id. A single word finds whoever has it. */
  candidates(name: string, most = 200): number[] {
    const shared = new Map<number, number>();
    for (const key of askedKeys(name)) {
      for (const id of (this.#ids.get(key) ?? []).slice(0, MOST_OF_A_KEY)) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
    return [...shared]
      .sort(([a, some], [b, others]) => others - some || a - b)
      .slice(0, most)
      .map(([id]) => id);
  }
}

/** A key that more bear tells nothing: the rest are left to editors. */
const MOST_OF_A_KEY = 1000;
