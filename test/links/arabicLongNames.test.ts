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
    [
      'a second family name, or a common word where the place for a name ends',
      'وأوضحت الدكتورة هالة سراج العلوي خلال اللقاء أن الثلج ذاب.',
      'هاله سراج العلوي',
    ],
    ['a common word before a preposition', 'وأضاف النائب رياض سلام في مداخلة له أن الثلج ذاب.', 'رياض سلام'],
    [
      'a title between two parts',
      'وقال الرئيس سالم شيخ منصور إن الثلج ذاب، ورد عمر إمام أوغلو بأنه لم يذب.',
      'سالم شيخ منصور',
    ],
    [
      'the particle of a son written together with Abd',
      'وقال الأمين العام كريم بنعبد الله إن الثلج ذاب.',
      'كريم بنعبد الله',
    ],
    ['a word that begins as nouns with their article do', 'وقال المتحدث عمر ألتاي، أمس، إن الثلج ذاب.', 'عمر التاي'],
    ['somebody behind an outlet', 'ونقلت وكالة النهر عن رشاد الحربوش قوله إن الثلج ذاب.', 'رشاد الحربوش'],
    ['somebody whose name is "in the name of" as well', 'وقال باسم النجدي إن الثلج ذاب.', 'باسم النجدي'],
  ])('has %s', (_name, text, wanted) => {
    expect(namesIn(text)).toContain(wanted);
  });

  it.each([
    ['a document', 'وذكر بيان صادر عن المكتب أن الثلج ذاب.', 'بيان صادر'],
    ['somebody’s work', 'وأكد رشاد الموظف في الشركة أن الثلج ذاب.', 'رشاد الموظف'],
    ['somebody’s answer', 'وأضاف النائب رشاد مبتسما في مداخلة له أن الثلج ذاب.', 'رشاد مبتسما'],
    ['whom a spokesman speaks for', 'وقال المتحدث باسم النجدي إن الثلج ذاب.', 'باسم النجدي'],
  ])('does not take %s for a part of it', (_name, text, no) => {
    expect(namesIn(text)).not.toContain(no);
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
