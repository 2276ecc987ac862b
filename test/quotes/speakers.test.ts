import { describe, expect, it } from 'vitest';
import { speakers } from './said.ts';

describe('the speaker', () => {
  it('named by surname is the person whose full name stands elsewhere', () => {
    expect(
      speakers('en', 'Finance Minister Clara Dumont opened the fair. The fair “is a start,” Dumont said.'),
    ).toEqual(['Clara Dumont']);
    expect(
      speakers(
        'fr',
        'La ministre des Finances, Clara Dumont, a ouvert la foire. Mme Dumont a dit que la foire serait longue.',
      ),
    ).toEqual(['Clara Dumont']);
    expect(speakers('ar', 'افتتح وزير المالية سليم منصور المعرض. وقال منصور إن المعرض سيستمر أسبوعا.')).toEqual([
      'سليم منصور',
    ]);
  });

  it('named by a title is the one who bears it', () => {
    expect(
      speakers('en', 'Finance Minister Clara Dumont opened the fair. The minister said the fair would last a week.'),
    ).toEqual(['Clara Dumont']);
    expect(
      speakers(
        'fr',
        'La ministre des Finances, Clara Dumont, a ouvert la foire. « Elle durera une semaine », a dit la ministre.',
      ),
    ).toEqual(['Clara Dumont']);
    expect(speakers('ar', 'افتتح وزير المالية سليم منصور المعرض. وأوضح الوزير أن المعرض سيستمر أسبوعا.')).toEqual([
      'سليم منصور',
    ]);
  });

  it('named by a pronoun agrees with it in gender', () => {
    const text = 'Clara Dumont met Mark Olsen in Oslo. “We agreed on the price,” she said.';
    expect(speakers('en', text)).toEqual(['Clara Dumont']);
    expect(
      speakers('fr', 'Claire Dumont a rencontré Marc Olsen. « Nous sommes d’accord », a-t-elle expliqué.'),
    ).toEqual(['Claire Dumont']);
  });

  it('of a verb alone is the one who spoke last and agrees with it', () => {
    expect(speakers('ar', 'قالت الوزيرة ليلى حداد إن المعرض مفتوح. وأضافت أن الدخول مجاني.')).toEqual([
      'ليلى حداد',
      'ليلى حداد',
    ]);
  });

  it('stands between title and verb with commas, or behind the verb', () => {
    expect(speakers('en', 'Clara Dumont, the minister of finance, said the fair was full.')).toEqual(['Clara Dumont']);
    expect(speakers('en', 'The minister of finance, Clara Dumont, said the fair was full.')).toEqual(['Clara Dumont']);
    expect(speakers('en', 'Clara Dumont, who runs the fair, said the halls were full.')).toEqual(['Clara Dumont']);
    expect(speakers('ar', 'صرح وزير مالية تونس، سليم منصور، أن المعرض مفتوح.')).toEqual(['سليم منصور']);
  });

  it('is the one whose words an agency relays', () => {
    expect(speakers('ar', 'ونقلت وكالة النهر عن الوزير سليم منصور قوله إن المعرض مفتوح.')).toEqual(['سليم منصور']);
  });

  it('may be a body, a ministry, a state', () => {
    expect(speakers('en', 'The Norwegian fisheries ministry said the quota would fall.')).toEqual([
      'Norwegian fisheries ministry',
    ]);
    expect(speakers('fr', 'Le ministère norvégien de la Pêche précise que le quota baissera.')).toEqual([
      'ministère norvégien de la Pêche',
    ]);
    expect(speakers('ar', 'وأعلنت وزارة الصيد النرويجية أن الحصة ستنخفض.')).toEqual(['وزارة الصيد النرويجية']);
  });

  it('of a statement is the body that issued it', () => {
    expect(speakers('ar', 'قالت وزارة الصيد إن الحصة ستنخفض. وأضاف البيان أن القرار نهائي.')).toEqual([
      'وزارة الصيد',
      'وزارة الصيد',
    ]);
  });

  it('is nobody where the text gives no name', () => {
    expect(speakers('en', 'A spokesman for the police said two men were held.')).toEqual([null]);
    expect(speakers('fr', 'Un responsable a déclaré que deux hommes étaient détenus.')).toEqual([null]);
    expect(speakers('ar', 'وقال متحدث باسم الشرطة إن رجلين محتجزان.')).toEqual([null]);
  });

  it('is found under two spellings of one surname', () => {
    expect(speakers('en', 'General Yusuf Sarela spoke on Monday. “We are ready for talks,” Sarella said.')).toEqual([
      'Yusuf Sarela',
    ]);
  });
});
