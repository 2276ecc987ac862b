import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { breakingChanges, deprecationProblems } from './changes.ts';

const released = readFileSync('schema/released.graphql', 'utf8');
const current = readFileSync('schema/schema.graphql', 'utf8');

const CONFIDENCE = '  """How likely its span and its speaker are right, 0 to 1."""\n  confidence: Float!\n';

describe('the schema since its last release', () => {
  it('breaks no client that was written for it (how it may: CONTRIBUTING.md)', () => {
    expect(breakingChanges(released, current)).toEqual([]);
  });

  it('would be told if it did', () => {
    const without = (words: string, instead = '') => {
      expect(current).toContain(words);
      return breakingChanges(current, current.replace(words, instead));
    };
    expect(without(CONFIDENCE)).toEqual(['Quote.confidence was removed.']);
    expect(without('  """Oldest first."""\n  PUBLISHED_ASC\n')).toEqual([
      expect.stringContaining('PUBLISHED_ASC was removed from enum type'),
    ]);
    expect(without('  confidence: Float!\n', '  confidence: String!\n')).toEqual([
      'Quote.confidence changed type from Float! to String!.',
    ]);
    expect(
      without(
        '  code: CountryCode!\n  ): Country',
        '  code: CountryCode!\n    """New."""\n    strict: Boolean!\n  ): Country',
      ),
    ).toEqual(['A required arg strict on Query.country was added.']);
    expect(without('input CountryFilter {', 'input CountryFilter {\n  """New."""\n  must: Int!\n')).toEqual([
      'A required field must on input type CountryFilter was added.',
    ]);
  });

  it('may lose what was deprecated when it was released, and gain whatever asks nothing', () => {
    const old = current.replace(
      '  confidence: Float!\n',
      '  confidence: Float! @deprecated(reason: "Since 2026-01-31, gone after 2027-01-31: use `Quote.text`.")\n',
    );
    expect(breakingChanges(old, current.replace(CONFIDENCE, ''))).toEqual([]);
    expect(
      breakingChanges(current, current.replace('  confidence: Float!\n', '  confidence: Float!\n  more: Int\n')),
    ).toEqual([]);
  });
});

describe('what is deprecated', () => {
  it('says since when, until when, and what to take instead', () => {
    expect(deprecationProblems(buildSchema(current))).toEqual([]);
  });

  it.each([
    ['Since 2026-01-31, gone after 2027-01-31: use `Query.b`.', []],
    ['Use b.', [expect.stringContaining('not of the form')]],
    ['Since 2026-01-31, gone after 2026-02-28: use `Query.b`.', ['Query.a: gone too soon']],
    ['Since 2026-01-31, gone after 2027-01-31: use `Query.c`.', ['Query.a: there is no Query.c']],
  ])('is held to it: %s', (reason, problems) => {
    const schema = buildSchema(`type Query { a: Int @deprecated(reason: ${JSON.stringify(reason)}) b: Int }`);
    expect(deprecationProblems(schema)).toEqual(problems);
  });
});
