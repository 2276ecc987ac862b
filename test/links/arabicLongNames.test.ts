import { describe, expect, it } from 'vitest';
import { findArabicNames } from '../../src/links/arabicNames.ts';
import { readDocument } from '../../src/text/document.ts';

describe('Arabic names of more than one part', () => {
  it.each([
    [
      'a family name that comes first, behind a demonym',
      'ورد المندوب الصيني تشانغ هاومين بالقول إن بلاده سترد.',
      'تشانغ هاومين',
    ],
    ['a name behind a title and its complement', 'وعبّر المدرب الفرنسي للمنتخب تييري دوبونوا عن أسفه.', 'تييري دوبونوا'],
    [
      'a second part that is a common word, where the text has it twice',
      'رد النائب الياس سريع عبر حسابه على المنتقدين. وأشار الياس سريع إلى أن كتلته لن تصوت.',
      'الياس سريع',
    ],
    [
      'a family name behind a forename that has the article',
      'أوضح القاضي محمد الهادي القرعيني أن الجلسة أجلت.',
      'محمد الهادي القرعيني',
    ],
    [
      "a family name behind the father's",
      'قال النائب سالم بن عرادة الشلماني إن الطريق مفتوح.',
      'سالم بن عراده الشلماني',
    ],
    ['a Persian family name in two words', 'وقال الخبير مهدي كريمي نيا للتلفزيون إن الثلج ذاب.', 'مهدي كريمي نيا'],
  ])('has %s', (_name, text, wanted) => {
    expect(namesIn(text)).toContain(wanted);
  });

  it('does not take a common word for a part of the name when it stands there once', () => {
    expect(namesIn('رد النائب الياس عبر حسابه على المنتقدين. وأشار الياس إلى أن كتلته لن تصوت.')).not.toContain(
      'الياس عبر',
    );
  });
});

function namesIn(text: string): string[] {
  const document = readDocument(text, 'ar');
  return findArabicNames(document).map(({ start, end }) => document.tokens.forms.slice(start, end).join(' '));
}
