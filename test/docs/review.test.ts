import { readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { qawlSchema } from '../../src/server/schema.ts';

const documents = [...readFileSync('docs/review.md', 'utf8').matchAll(/```graphql\n([^`]*)```/g)].map(
  ([, document]) => document!,
);

it('docs/review.md shows operations that the schema takes', () => {
  expect(documents.length).toBeGreaterThanOrEqual(4);
  for (const document of documents) expect(validate(qawlSchema(), parse(document))).toEqual([]);
});
