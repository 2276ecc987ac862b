import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/commands/inOrder.ts';

async function* numbers(count: number, taken?: number[]): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) {
    taken?.push(number);
    yield number;
  }
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('work on several at once', () => {
  it('gives results in the order of the items, whichever is done first', async () => {
    const later: (() => void)[] = [];
    const results = all(
      inOrder(numbers(4), 4, (number) =>
        number === 3
          ? Promise.resolve(number).finally(() => later.forEach((done) => void done()))
          : new Promise<number>((done) => later.push(() => done(number))),
      ),
    );
    expect(await results).toEqual([0, 1, 2, 3]);
  });

  it('takes no more items than may be under way until somebody takes a result', async () => {
    const taken: number[] = [];
    const results = inOrder(numbers(100, taken), 3, (number) => number);
    expect(await results.next()).toEqual({ done: false, value: 0 });
    expect(taken.length).toBeLessThanOrEqual(4);
    await results.return(undefined);
  });

  it('fails in its turn where one item fails', async () => {
    const results = inOrder(numbers(3), 3, (number) => {
      if (number === 1) return Promise.reject(new Error('one'));
      return Promise.resolve(number);
    });
    expect(await results.next()).toEqual({ done: false, value: 0 });
    await expect(results.next()).rejects.toThrow('one');
  });
});
