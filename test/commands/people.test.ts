import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { runQawl, temporaryFolder } from './run.ts';

let place: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  place = temporaryFolder();
});

afterEach(() => place.remove());

it('qawl people takes in lines of ours, a dump and an answer, tells what is wrong, and gives out what it has', async () => {
  const url = `sqlite:${place.folder}/people.sqlite`;
  const file = (name: string, text: string) => {
    writeFileSync(`${place.folder}/${name}`, text);
    return `${place.folder}/${name}`;
  };
  const ours = file(
    'ours.jsonl',
    '\ufeff{"kind":"person","country":"ML","names":{"fr":["Awa Keïta"]}}\n\n{"kind":"ship","names":{"en":["A"]}}\n{"kind":"organization","names":{"en":["River Office"]}}\n',
  );
  const human = { mainsnak: { datavalue: { value: { id: 'Q5' } } } };
  const item = { type: 'item', id: 'Q1234567', labels: { en: { value: 'Issa Kane' } }, claims: { P31: [human] } };
  const dump = file('dump.json', `[\n${JSON.stringify(item)},\n{"type":"item","id":"Q11","claims":{}}\n]\n`);
  const binding = { item: { value: 'http://www.wikidata.org/entity/Q7654321' }, name_en: { value: 'Olga Brandt' } };
  const answer = file('answer.json', JSON.stringify({ head: { vars: [] }, results: { bindings: [binding] } }, null, 2));

  const imported = await runQawl(['people', 'import', ours, dump, answer, `${place.folder}/none`, '--database', url]);
  expect(JSON.parse(imported.stdout)).toEqual({ read: 4, added: 4, failed: 2 });
  expect(imported.code).toBe(1);
  expect(imported.stderr).toContain(`${ours}:3: "kind"`);
  expect(imported.stderr).toContain(`${place.folder}/none: no such file or folder`);
  const again = await runQawl(['people', 'import', dump, '--quiet', '--database', url]);
  expect(again).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(again.stdout)).toEqual({ read: 1, added: 0, failed: 0 });

  const exported = await runQawl(['people', 'export', '--database', url]);
  const lines = exported.stdout.trimEnd().split('\n');
  // What comes with the program is there too.
  expect(exported.stdout).toContain('"Q7747"');
  expect(lines.slice(-4).map((line) => JSON.parse(line).names)).toEqual([
    { fr: ['Awa Keïta'] },
    { en: ['River Office'] },
    { en: ['Issa Kane'] },
    { en: ['Olga Brandt'] },
  ]);
  const database = await openDatabase(url);
  expect(await database.query('SELECT count(*) AS "count" FROM speaker')).toEqual([{ count: 0 }]);
  await database.close();
});

it('qawl people tells when it is called wrongly', async () => {
  expect(await runQawl(['people', 'import', 'x', '--languages', 'Arabic'])).toMatchObject({ code: 2 });
  expect(await runQawl(['people', 'import'])).toMatchObject({ code: 2 });
});
