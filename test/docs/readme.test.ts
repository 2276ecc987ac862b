import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadSamples } from '../../src/commands/sampleArticles.ts';
import { serve } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { readersHere } from '../readers.ts';

const page = readFileSync('README.md', 'utf8');

describeOnBothDatabases('README.md', (open) => {
  it('shows what the samples answer', async () => {
    const [, document] = /```graphql\n([^`]*)```/.exec(page)!;
    const [, answer] = /```json\n([^`]*)```/.exec(page)!;
    const database = await open();
    await loadSamples(database, readersHere());
    const server = await serve(database);
    const { data, errors } = await server.ask(document!, {}, { 'accept-language': 'en' });
    await server.close();
    expect({ data, errors }).toEqual({ ...JSON.parse(answer!), errors: undefined });
  });
});
