/** Keeps what was reckoned for the texts that come again and again: the last `most` of them at least, and no more than twice as many. */
export class Remembered<Value> {
  readonly #most: number;
  #recent = new Map<string, Value>();
  #former = new Map<string, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What is remembered for the key; else what is made of it, which is remembered from now on. */
  recall(key: string, make: (key: string) => Value): Value {
    const known = this.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    this.set(key, made);
    return made;
  }

  get(key: string): Value | undefined {
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent;
    const former = this.#former.get(key);
    if (former !== undefined) this.set(key, former);
    return former;
  }

  set(key: string, value: Value): void {
    if (this.#recent.size >= this.#most) {
      this.#former = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, value);
  }
}
