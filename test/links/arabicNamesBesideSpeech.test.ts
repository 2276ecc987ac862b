import { describe, expect, it } from 'vitest';
import { findArabicNames } from '../../src/links/arabicNames.ts';
import { readDocument } from '../../src/text/document.ts';

describe('an Arabic name beside a verb of speech', () => {
  it.each([
    ['begins with its particle', 'وقال بن منصور إن السد قديم.', 'بن منصور'],
    ['ends before what is his', 'ويختتم كورت حديثه للصحيفة قائلا إن السد قديم.', 'كورت'],
    ['has a forename of no list before a family name', 'وقالت ريناته براون إن السد قديم.', 'ريناته براون'],
  ])('%s', (_name, text, wanted) => {
    expect(namesIn(text)).toContain(wanted);
  });

  it.each([
    ['the preposition of a verb, written as in Egypt', 'وشدد علي أن السد قديم.'],
    ['a document', 'وذكر بلاغ للوزارة أن السد قديم.'],
    ['a firm behind its noun', 'أعلنت شركة السيارات الصينية سياك موتور عن اتفاق جديد.'],
    ['a foreign word that a verb in the feminine has for its subject', 'كما تعهدت فولكسفاغن للنقابات بأن تبقي المصنع.'],
    ['a word with a preposition, though it is a name as well', 'واعترف رسميا بفوز كالديرون، وفق الوكالة.'],
    ['a word that an adjective describes, though it is a family name as well', 'وقال الحداد الماهر إن السد قديم.'],
    ['an adjective', 'وقال إن التراث الجميل يبقى، كما قال الأسد الآسيوي في القصة.'],
    ['the last part of a body’s name', 'واعتبرت منظمة هيومان رايتس ووتش الأميركية أن السد قديم.'],
  ])('is not %s', (_name, text) => {
    expect(namesIn(text).join()).not.toMatch(/علي|بلاغ|سياك|فولكسفاغن|بفوز|الحداد|الجميل|الأسد|رايتس/);
  });
});

function namesIn(text: string): string[] {
  const document = readDocument(text, 'ar');
  return findArabicNames(document).map(({ start, end }) => document.tokens.forms.slice(start, end).join(' '));
}
