/**
 * What `work` makes of each item, in the order of the items and as soon as it is done, with at most `most` of them under way: a
 * slow reader of the results slows the reading of the items, so that memory stays flat.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  most: number,
  work: (item: Item) => Promise<Result> | Result,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const underWay: Promise<Result>[] = [];
  let coming: Promise<IteratorResult<Item>> | null = source.next();
  try {
    while (coming !== null || underWay.length > 0) {
      const isFull = coming === null || underWay.length >= most;
      if (isFull || (underWay.length > 0 && (await isFirst(underWay[0]!, coming!)))) {
        yield await underWay.shift()!;
        continue;
      }
      const item: IteratorResult<Item> = await coming!;
      coming = item.done ? null : source.next();
      if (item.done) continue;
      const result = Promise.resolve(work(item.value));
      // Whoever waits for it in its turn hears of its failure then.
      result.catch(() => {});
      underWay.push(result);
    }
  } finally {
    coming?.catch(() => {});
    await Promise.allSettled([...underWay, source.return?.()]);
  }
}

/** Whether the result is there before the next item. */
async function isFirst(result: Promise<unknown>, coming: Promise<unknown>): Promise<boolean> {
  const yes = () => true;
  const no = () => false;
  return Promise.race([result.then(yes, yes), coming.then(no, no)]);
}
