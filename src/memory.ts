import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 take out what is no longer needed when the heap has grown by half since the last time: left to itself it lets it grow to four times of
 * what is needed, and an article's texts and words live long enough to be kept until then. To be called first of all: it holds for threads too.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}

const GROWTH = 50;
