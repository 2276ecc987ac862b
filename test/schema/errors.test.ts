import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ERROR_CODES } from '../../schema/errors.ts';

it('every code of an error stands in docs/errors.md with its meaning, and no other', () => {
  const rows = readFileSync('docs/errors.md', 'utf8').matchAll(/^\| `([A-Z_]+)` +\| (.*?) +\|$/gm);
  expect([...rows].map(([, code, meaning]) => [code, meaning])).toEqual(Object.entries(ERROR_CODES));
});
