import { expect, it } from 'vitest';
import { migrate, migrateDown } from '../../src/store/migrate.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { deskOf } from '../desk.ts';

const QUALITY = `{ quality {
  quotes { reviewed right precision low high } speakers { reviewed right } countries { reviewed right }
  languages { language quotes { reviewed right } speakers { reviewed right } countries { reviewed right } }
} }`;

const counts = (reviewed: number, right: number) => ({ reviewed, right });

describeOnBothDatabases('quality', (open) => {
  const start = deskOf(open);

  it('is not known before the first review', async () => {
    const { ask } = await start();
    expect((await ask(QUALITY)).quality).toEqual({
      quotes: { ...counts(0, 0), precision: null, low: null, high: null },
      speakers: counts(0, 0),
      countries: counts(0, 0),
      languages: [],
    });
  });

  it('counts what of quotes, speakers and countries editors found right, by language, for anybody to read', async () => {
    const { ask, server, review, undo, personNamed } = await start();
    const { nodes } = (await ask('{ quotes { nodes { id language speaker { name } about { country { code } } } } }'))
      .quotes;
    type Listed = { id: string; language: string; speaker: object | null; about: { country: { code: string } }[] };
    const english = (nodes as Listed[]).filter(({ language }) => language === 'en');
    const known = english.find(({ speaker, about }) => speaker !== null && about.length > 0)!;
    const others = english.filter(({ id }) => id !== known.id);
    const codes = known.about.map(({ country }) => country.code);
    const inEnglish = async () =>
      ((await ask(QUALITY)).quality.languages as { language: string }[]).find(({ language }) => language === 'en');

    await review({ id: known.id, status: 'CONFIRMED' });
    const right = {
      language: 'en',
      quotes: counts(1, 1),
      speakers: counts(1, 1),
      countries: counts(codes.length, codes.length),
    };
    expect(await inEnglish()).toEqual(right);
    // One country that is right is kept, all others are gone; another that was not found was no error of what was.
    const { entry } = await review({ id: known.id, status: 'CORRECTED', aboutCountry: [codes[0]!, 'NE'] });
    expect(await inEnglish()).toEqual({ ...right, countries: counts(codes.length, 1) });
    await review({ id: known.id, status: 'CORRECTED', speakerId: await personNamed('Vaudreuil') });
    expect(await inEnglish()).toEqual({ ...right, speakers: counts(1, 0), countries: counts(codes.length, 1) });
    // What was right all the time is right again, whatever was said between.
    await review({ id: known.id, status: 'CORRECTED', speakerName: 'Anna Whitfield', aboutCountry: codes });
    expect(await inEnglish()).toEqual(right);
    await review({ id: others[0]!.id, status: 'REJECTED' });
    expect(await inEnglish()).toEqual({ ...right, quotes: counts(2, 1) });

    const arabic = (nodes as Listed[]).find(({ language }) => language === 'ar')!;
    const last = await review({ id: arabic.id, status: 'CONFIRMED' });
    const { quality } = (await server.ask(QUALITY)).data;
    expect(quality.quotes).toEqual({
      ...counts(3, 2),
      precision: expect.closeTo(2 / 3),
      low: expect.closeTo(0.2077, 4),
      high: expect.closeTo(0.9385, 4),
    });
    expect(quality.languages.map(({ language }: Listed) => language)).toEqual(['en', 'ar']);
    await undo(last.entry.id);
    expect((await ask(QUALITY)).quality.quotes).toMatchObject(counts(2, 1));
    expect((await undo(entry.id)).userErrors).toMatchObject([{ code: 'CHANGED_SINCE' }]);
  });

  it('is made for what was reviewed before it was counted', async () => {
    const { database, ask, review, quoteSaying, personNamed } = await start();
    await review({ id: await quoteSaying('grain'), status: 'CORRECTED', speakerId: await personNamed('Vaudreuil') });
    await review({ id: await quoteSaying('avenir'), status: 'REJECTED' });
    const before = await ask(QUALITY);
    expect(before.quality.speakers).toEqual(counts(1, 0));
    while (!(await migrateDown(database))?.endsWith('-quality'));
    await migrate(database);
    expect(await ask(QUALITY)).toEqual(before);
  });
});
