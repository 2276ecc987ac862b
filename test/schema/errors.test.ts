import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ERROR_CODES } from '../../schema/errors.ts';

it('every code of an error stands in docs/errors.md with its meaning, and no other', () => {
  const rows = readFileSync('docs/errors.md', 'utf8').matchAll(/^\| `([A-Z_]+)` +\| (.*?) +\|$/gm);
  expect([...rows].map(([, code, meaning]) => [code, meaning])).toEqual(Object.entries(ERROR_CODES));
});

it('every code that is written where errors are made is one of them', () => {
  const files = ['schema', 'resolvers', 'src/server', 'src/newsroom.ts'].flatMap((place) =>
    place.endsWith('.ts')
      ? [place]
      : (readdirSync(place, { recursive: true }) as string[])
          .filter((name) => name.endsWith('.ts'))
          .map((name) => `${place}/${name}`),
  );
  const written = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/extensions: \{[^{}]*?\bcode: '([A-Z_]+)'/g)].map(([, code]) => code),
  );
  expect(written.length).toBeGreaterThan(2);
  expect(written.filter((code) => !Object.hasOwn(ERROR_CODES, code!))).toEqual([]);
});
