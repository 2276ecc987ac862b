import { describe, expect, it } from 'vitest';
import { type ArabicNameOptions, findArabicNames } from '../../src/links/arabicNames.ts';
import { readDocument } from '../../src/text/document.ts';

describe('names of people in Arabic text', () => {
  it('are found behind a title with a demonym, with a comma or without', () => {
    expect(namesIn('قال وزير الخارجية المالي، ماهر الزبيري، إن بلاده لن تتراجع.')).toEqual(['ماهر الزبيري']);
    expect(namesIn('والتقى الوفد وزير الخارجية الروسي أندري كوفاليوف في موسكو.')).toEqual(['أندري كوفاليوف']);
    expect(namesIn('وصرح المتحدث باسم وزارة الدفاع رفيق شحادة بأن العملية انتهت.')).toEqual(['رفيق شحادة']);
  });

  it('are found after a verb of speech, and end before أن, أمس, أو in front of a preposition', () => {
    expect(namesIn('وأكد سليم حداد أمس أن الاتفاق قريب.')).toEqual(['سليم حداد']);
    expect(namesIn('وقالت هدى الكرمي في مؤتمر صحفي إن الميزانية جاهزة.')).toEqual(['هدى الكرمي']);
    expect(namesIn('قال نبيل أيوب إنه لن يترشح.')).toEqual(['نبيل أيوب']);
  });

  it('keep particles, compounds and long chains together', () => {
    expect(namesIn('استقبل الأمير سعود بن طلال آل مرزوق الوفد.')).toEqual(['سعود بن طلال آل مرزوق']);
    expect(namesIn('وأعلن عبد الباسط نور الدين استقالته.')).toEqual(['عبد الباسط نور الدين']);
    expect(namesIn('وقالت السيدة ماريا دي سانتيس إن المعرض سيفتتح غدا.')).toEqual(['ماريا دي سانتيس']);
    expect(namesIn('التقى الوزير أبو العز السمان في بيته.')).toEqual(['أبو العز السمان']);
    expect(namesIn('واستقبلت الملكة إليزابيث الثانية البابا بنديكتوس السادس عشر.')).toEqual([
      'إليزابيث الثانية',
      'بنديكتوس السادس عشر',
    ]);
    expect(namesIn('وقال جان-ميشال لاكروا إن القمة نجحت.')).toEqual(['جان-ميشال لاكروا']);
  });

  it('are found again by their last part alone, with a clitic and ahead of the full form too', () => {
    const text =
      'كوفاليوف يصل غدا. وقال وزير الخارجية الروسي أندري كوفاليوف إن الزيارة مهمة. وشكر الرئيس لكوفاليوف حضوره، وغادر كوفاليوف مساء.';
    expect(namesIn(text)).toEqual(['كوفاليوف', 'أندري كوفاليوف', 'لكوفاليوف', 'كوفاليوف']);
  });

  it('are joined by «and» without growing into one', () => {
    expect(namesIn('حضر اللقاء كريم منصور وسعاد الطويل ونادر جبر.')).toEqual([
      'كريم منصور',
      'وسعاد الطويل',
      'ونادر جبر',
    ]);
  });

  it('include a foreign family name that no list has, by its letters', () => {
    expect(namesIn('وأضاف الدكتور فريدريك هولتسباور أن التجارب مستمرة.')).toEqual(['فريدريك هولتسباور']);
    expect(
      namesIn('وأوضح وزير الطاقة الكيني بيتروس وانجوكو أن السد جاهز.', (forms) => (token) => forms[token] === 'الكيني'),
    ).toEqual(['بيتروس وانجوكو']);
    expect(namesIn('وقال الجنرال توماس وينترفيلد للصحافيين إن القوات انسحبت.')).toEqual(['توماس وينترفيلد']);
  });

  it('are not seen in titles, institutions and common words', () => {
    expect(namesIn('قال وزير الخارجية إن الحكومة ستعقد اجتماعا مع مجلس الأمن الدولي اليوم.')).toEqual([]);
    expect(namesIn('وأعلنت وزارة الصحة أن عدد الإصابات انخفض في شهر رمضان.')).toEqual([]);
    expect(namesIn('وفي جامعة الملك فيصل ومطار محمد الخامس توقفت الحركة.')).toEqual([]);
    expect(namesIn('هذا أمل كبير لشعب سعيد وعمل صالح في يوم جميل.')).toEqual([]);
  });

  it('tell Ali from the preposition by the last letter, where the text does', () => {
    expect(namesIn('وقف على باب البيت. وقال علي الدرويش إنه تعب.')).toEqual(['علي الدرويش']);
    expect(namesIn('وافق المجلس علي القانون بعد حصوله علي الأغلبية.')).toEqual([]);
  });

  it('stop at countries when the caller knows them', () => {
    const text = 'وصل الرئيس حسان العمري اليابان أمس.';
    const isJapan = (forms: string[]) => (token: number) => forms[token] === 'اليابان';
    expect(namesIn(text, isJapan)).toEqual(['حسان العمري']);
  });

  it("use the caller's verbs of speech", () => {
    const text = 'ودندن سفيان أن الحفل جميل.';
    expect(evidenceIn(text)).toEqual(['given']);
    expect(evidenceIn(text, { isSpeechVerb: (form) => form === 'ودندن' })).toEqual(['speech+given']);
  });

  it('say how sure they are: a title and a full name more than a given name alone', () => {
    const document = readDocument('ذهب سفيان. وقال الرئيس سفيان العمري إن الوقت حان.', 'ar');
    const [alone, full] = findArabicNames(document);
    expect(full!.score).toBeGreaterThanOrEqual(0.9);
    expect(alone!.score).toBeLessThan(0.6);
  });

  it('come in the order of the text, without overlap, whatever the text', () => {
    const odd = [
      'محمد محمد محمد محمد محمد محمد محمد',
      'عبد',
      'عبد ال',
      'بن بن بن آل',
      'أبو',
      '، . د. د',
      'الرئيس الرئيس،',
      '',
      'قال',
      'على علي',
    ];
    for (const text of odd) {
      let end = 0;
      const document = readDocument(text, 'ar');
      for (const name of findArabicNames(document)) {
        expect(name.start).toBeGreaterThanOrEqual(end);
        expect(name.end).toBeGreaterThan(name.start);
        end = name.end;
      }
      expect(end).toBeLessThanOrEqual(document.tokens.count);
    }
  });

  it('are found in time that grows with the text, no faster', () => {
    for (const word of ['عبد ', 'محمد ', 'الرئيس ', 'بن ', 'قال ', 'أبو ']) {
      const looks = { small: countLooks(word.repeat(2_000)), large: countLooks(word.repeat(4_000)) };
      expect(looks.large).toBeLessThanOrEqual(looks.small * 2.3 + 10);
    }
  });
});

function namesIn(text: string, isCountry?: (forms: string[]) => (token: number) => boolean): string[] {
  const document = readDocument(text, 'ar');
  const options: ArabicNameOptions = isCountry === undefined ? {} : { isCountryWord: isCountry(document.tokens.forms) };
  return findArabicNames(document, options)
    .filter((name) => name.score >= 0.5)
    .map((name) => text.slice(document.tokens.starts[name.start], document.tokens.ends[name.end - 1]));
}

/** How often the search asks about a token: its work, without a clock. */
function countLooks(text: string): number {
  let looks = 0;
  const isCountryWord = () => {
    looks += 1;
    return false;
  };
  findArabicNames(readDocument(text, 'ar'), { isCountryWord });
  return looks;
}

function evidenceIn(text: string, options: ArabicNameOptions = {}): string[] {
  return findArabicNames(readDocument(text, 'ar'), options).map((name) => name.evidence);
}
