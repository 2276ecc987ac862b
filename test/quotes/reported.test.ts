import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('a reported clause', () => {
  it('begins behind its complementiser, which stays outside with its pronoun', () => {
    expect(said('en', 'Governor Lea Strand announced on Monday that the road would reopen.')).toEqual([
      'INDIRECT | the road would reopen | Lea Strand | announced',
    ]);
    expect(said('fr', "La gouverneure Léa Strand a annoncé lundi qu'elle rouvrirait la route.")).toEqual([
      'INDIRECT | elle rouvrirait la route | Léa Strand | annoncé',
    ]);
    expect(said('ar', 'وأعلن المحافظ سليم منصور أمس أنه سيعيد فتح الطريق.')).toEqual([
      'INDIRECT | سيعيد فتح الطريق | سليم منصور | وأعلن',
    ]);
  });

  it('needs no complementiser in English', () => {
    expect(said('en', 'Lea Strand said the road would reopen on Friday.')).toEqual([
      'INDIRECT | the road would reopen on Friday | Lea Strand | said',
    ]);
  });

  it('may stand before “…, officials said”', () => {
    expect(said('en', 'The road will reopen on Friday, officials said.')).toEqual([
      'INDIRECT | The road will reopen on Friday | - | said',
    ]);
  });

  it('ends before a chained participle, which opens the next', () => {
    expect(
      said('ar', 'وقال الوزير سليم منصور إن الطريق مغلق، مضيفا أن الجسر سليم، ومشيرا إلى أن العمل مستمر.'),
    ).toEqual([
      'INDIRECT | الطريق مغلق | سليم منصور | وقال',
      'INDIRECT | الجسر سليم | سليم منصور | مضيفا',
      'INDIRECT | العمل مستمر | سليم منصور | ومشيرا',
    ]);
    expect(said('fr', 'Léa Strand a dit que la route était fermée, ajoutant que le pont était sûr.')).toEqual([
      'INDIRECT | la route était fermée | Léa Strand | dit',
      'INDIRECT | le pont était sûr | Léa Strand | ajoutant',
    ]);
    expect(said('en', 'Lea Strand said the road was closed, adding that the bridge was safe.')).toEqual([
      'INDIRECT | the road was closed | Lea Strand | said',
      'INDIRECT | the bridge was safe | Lea Strand | adding',
    ]);
  });

  it('coordinated by «وأن» is a second record', () => {
    expect(said('ar', 'وأكد الوزير سليم منصور أن الطريق مغلق، وأن الجسر سليم.')).toEqual([
      'INDIRECT | الطريق مغلق | سليم منصور | وأكد',
      'INDIRECT | الجسر سليم | سليم منصور | وأكد',
    ]);
  });

  it('stands behind “according to” and its like', () => {
    expect(said('en', 'According to Lea Strand, the road is closed until Friday.')).toEqual([
      'INDIRECT | the road is closed until Friday | Lea Strand | According to',
    ]);
    expect(said('fr', 'Selon Léa Strand, la route est fermée depuis mardi.')).toEqual([
      'INDIRECT | la route est fermée depuis mardi | Léa Strand | Selon',
    ]);
  });

  it('may be speech without marks behind a colon in Arabic', () => {
    expect(said('ar', 'وأضاف الوزير سليم منصور: لن نغلق الطريق مرة أخرى هذا العام.')).toEqual([
      'DIRECT | لن نغلق الطريق مرة أخرى هذا العام | سليم منصور | وأضاف',
    ]);
  });
});

describe('no quote', () => {
  it('is made of a noun or an infinitive behind the verb', () => {
    expect(said('en', 'The council announced a new harbour tax.')).toEqual([]);
    expect(said('fr', 'Le maire a promis de réparer le pont.')).toEqual([]);
    expect(said('ar', 'ودعا المحافظ إلى إصلاح الجسر.')).toEqual([]);
  });

  it('is made of what nobody says', () => {
    expect(said('ar', 'يذكر أن الجسر بني قبل ثلاثين عاما.')).toEqual([]);
    expect(said('fr', "Personne n'a dit que le pont était sûr.")).toEqual([]);
    expect(said('en', 'The workers were told that the harbour would close.')).toEqual([]);
  });

  it('is found in related stories, tags and comment forms', () => {
    const text =
      'وقال الوزير سليم منصور إن الطريق مغلق.\n\nوبدأت أعمال الإصلاح صباح اليوم في المدينة كلها.\n\nشاهد أيضا\n\nقال رئيس البلدية إن الجسر قديم.\n\nاترك تعليقا';
    expect(said('ar', text)).toEqual(['INDIRECT | الطريق مغلق | سليم منصور | وقال']);
  });
});
