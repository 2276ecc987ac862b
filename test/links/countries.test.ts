import { describe, expect, it } from 'vitest';
import { ARABIC } from '../../src/languages/ar/countries.ts';
import { ENGLISH } from '../../src/languages/en/countries.ts';
import { FRENCH } from '../../src/languages/fr/countries.ts';
import { findCountries } from '../../src/links/countries.ts';
import { lexiconOf, phraseWords } from '../../src/links/lexicon.ts';
import { ISO_COUNTRIES } from '../../src/store/isoCountries.ts';
import { readDocument } from '../../src/text/document.ts';

/** The codes that a text names, in its order. */
const codes = (language: string, text: string) => findCountries(readDocument(text, language)).map(({ code }) => code);
/** With the words and the reason. */
const found = (language: string, text: string) => {
  const document = readDocument(text, language);
  const { starts, ends } = document.tokens;
  return findCountries(document).map(({ code, start, end, reason }) => [
    code,
    text.slice(starts[start]!, ends[end - 1]!),
    reason,
  ]);
};

describe('countries in a text', () => {
  it('are found by name, demonym, capital and seat of power', () => {
    expect(found('en', 'The Kremlin told Nairobi that Kenyan tea would cross Poland.')).toEqual([
      ['RU', 'Kremlin', 'SEAT'],
      ['KE', 'Nairobi', 'CAPITAL'],
      ['KE', 'Kenyan', 'DEMONYM'],
      ['PL', 'Poland', 'NAME'],
    ]);
    expect(found('fr', 'L’Élysée a reçu les pêcheurs sénégalais de passage à Oslo, venus de Norvège.')).toEqual([
      ['FR', 'Élysée', 'SEAT'],
      ['SN', 'sénégalais', 'DEMONYM'],
      ['NO', 'Oslo', 'CAPITAL'],
      ['NO', 'Norvège', 'NAME'],
    ]);
    expect(found('ar', 'قال الإليزيه إن أنقرة سلمت النرويج رسالة يابانية.')).toEqual([
      ['FR', 'الإليزيه', 'SEAT'],
      ['TR', 'أنقرة', 'CAPITAL'],
      ['NO', 'النرويج', 'NAME'],
      ['JP', 'يابانية', 'DEMONYM'],
    ]);
  });

  it('are the longest name that fits', () => {
    expect(codes('ar', 'جنوب السودان والسودان وغينيا الاستوائية وغينيا بيساو وغينيا')).toEqual([
      'SS',
      'SD',
      'GQ',
      'GW',
      'GN',
    ]);
    expect(codes('en', 'South Sudan, Sudan, Equatorial Guinea, Guinea-Bissau, Papua New Guinea, Guinea')).toEqual([
      'SS',
      'SD',
      'GQ',
      'GW',
      'PG',
      'GN',
    ]);
    expect(codes('fr', 'Soudan du Sud, Soudan, Guinée équatoriale, Guinée-Bissau, Guinée')).toEqual([
      'SS',
      'SD',
      'GQ',
      'GW',
      'GN',
    ]);
  });

  it('are told apart by a letter', () => {
    expect(codes('en', 'Niger and Nigeria, Nigerien and Nigerian herders')).toEqual(['NE', 'NG', 'NE', 'NG']);
    expect(codes('fr', 'éleveurs nigériens et nigérians, au Niger et au Nigeria')).toEqual(['NE', 'NG', 'NE', 'NG']);
    expect(codes('ar', 'النيجر ونيجيريا')).toEqual(['NE', 'NG']);
    expect(codes('ar', 'حزب يميني في بلدة يمنية')).toEqual(['YE']);
  });

  it('are the states that their parts belong to', () => {
    expect(codes('en', 'Scotland, Wales, Northern Ireland, Hong Kong, Western Sahara, Gaza')).toEqual([
      'GB',
      'GB',
      'GB',
      'HK',
      'EH',
      'PS',
    ]);
    expect(codes('ar', 'اسكتلندا وإنجلترا والصحراء الغربية وقطاع غزة')).toEqual(['GB', 'GB', 'EH', 'PS']);
  });

  describe('in Arabic', () => {
    it.each([
      ['وروسيا', 'RU'],
      ['بالسودان', 'SD'],
      ['للسودان', 'SD'],
      ['وللسودان', 'SD'],
      ['كالصين', 'CN'],
      ['فاليمن', 'YE'],
      ['لبنان', 'LB'],
      ['ولبنان', 'LB'],
      ['أميركا', 'US'],
      ['امريكا', 'US'],
      ['الولايات المتحدة', 'US'],
      ['اسرائيل', 'IL'],
      ['ايطاليا', 'IT'],
      ['سورية', 'SY'],
      ['الإيطاليتان', 'IT'],
      ['المصريين', 'EG'],
      ['والمصريون', 'EG'],
      ['فرنسيات', 'FR'],
      ['الكوريتين الجنوبيتين', 'KR'],
      ['كوري شمالي', 'KP'],
      ['الجنوب أفريقية', 'ZA'],
      ['مغاربة', 'MA'],
      ['الأتراك', 'TR'],
      ['الأَرْدُنُّ', 'JO'],
    ])('%s is found', (word, code) => {
      expect(codes('ar', `رحبت ${word} بالقرار`)).toEqual([code]);
    });

    it.each([
      ['مصرع شخصين في حادث'],
      ['أعلن المصرف فتح فرعه'],
      ['المبلغ الاجمالي للمشروع'],
      ['ترك الوفد القاعة'],
      ['تمارين الرياضة في الصباح'],
      ['قال كلاوس إن الطقس جيد'],
      ['مياه بحيرة تشاد'],
      ['سفينة في خليج عمان'],
      ['سواحل المحيط الهندي'],
      ['دول أمريكا اللاتينية'],
      ['نقلت فرانس برس عن شهود'],
      ['مقاتلو الدولة الإسلامية في العراق والشام'],
      ['ثوب بكيني على الشاطئ'],
      ['السنة القمرية الجديدة'],
      ['استمرت مجريات المباراة'],
      ['باع محمود المصري متجره'],
      ['وصل تركي بن راشد إلى القاعة'],
      ['تعلم اللغة الفرنسية'],
      ['عاد إلى مسقط رأسه'],
      ['فاز ريال مدريد بالمباراة'],
      ['بعد صلاة المغرب'],
    ])('%s names none', (text) => {
      expect(codes('ar', text)).toEqual([]);
    });

    it('is Malian or financial by the words beside it and in the text', () => {
      for (const text of [
        'وزير المالية',
        'الدعم المالي',
        'القطاع المالي',
        'عجز مالي كبير',
        'السياسات الاقتصادية والمالية',
        'قرض مالي بحت',
      ]) {
        expect(codes('ar', `تحدث عن ${text} أمس`), text).toEqual([]);
      }
      for (const text of [
        'الرئيس المالي',
        'الحكومة المالية',
        'الجيش المالي',
        'وزير الخارجية المالي',
        'شمال مالي',
        'في مالي',
        'إلى مالي',
      ]) {
        expect(codes('ar', `تحدث عن ${text} أمس`), text).toEqual(['ML']);
      }
      expect(codes('ar', 'مالي تفتح حدودها.')).toEqual(['ML']);
      expect(codes('ar', 'وصل الوفد إلى باماكو. وقال وزير المالية إن الدعم المالي يكفي.')).toEqual(['ML']);
    });

    it('reads عمان by what else the text names', () => {
      expect(codes('ar', 'وقعت سلطنة عمان الاتفاق')).toEqual(['OM']);
      expect(codes('ar', 'وصل ملك الأردن إلى عمان')).toEqual(['JO', 'JO']);
      expect(codes('ar', 'من مسقط أعلنت عمان موقفها')).toEqual(['OM', 'OM']);
    });

    it('reads نيجيري and كوري by what else the text names', () => {
      expect(codes('ar', 'قال الرئيس النيجيري في أبوجا')).toEqual(['NG', 'NG']);
      expect(codes('ar', 'قال الرئيس النيجيري في نيامي')).toEqual(['NE', 'NE']);
      expect(codes('ar', 'فاز فريق كوري على سول')).toEqual(['KR', 'KR']);
      expect(codes('ar', 'مطبخ كوري')).toEqual([]);
    });
  });

  describe('in English', () => {
    it.each([
      ['Michael Jordan scored again'],
      ['Denzel Washington read the part'],
      ['a novel by Emily French'],
      ['Jordan Pellweather opened the shop'],
      ['they told us to wait'],
      ['please JOIN US THERE'],
      ['a roast turkey and fine china'],
      ['polish the brass'],
      ['the Gulf of Mexico and the Indian Ocean'],
      ['Latin American writers'],
      ['the South China Sea'],
      ['he spoke in English'],
      ['a Spanish-language paper'],
      ['reported by Agence France-Presse'],
      ['fighters of the Islamic State of Iraq and Syria'],
      ['The Washington Post wrote so'],
      ['peaches in Atlanta, Georgia'],
      ['a reporter of the New Jersey press'],
      ['it cost US$40'],
      ['Brussels published the new rules of the European Commission'],
      ['the North Pole'],
    ])('%s names none', (text) => {
      expect(codes('en', text)).toEqual([]);
    });

    it.each([
      ['talks between Georgia and Abkhazia', ['GE']],
      ['the king of Jordan and Jordan King Rashid', ['JO', 'JO']],
      ['Lake Chad lies in Chad', ['TD']],
      ['the U.S. and the UK', ['US', 'GB']],
      ['US troops', ['US']],
      ['Congo and Brazzaville', ['CG', 'CG']],
      ['Congo and Goma', ['CD']],
      ['Koreans in Seoul', ['KR', 'KR']],
      ['snow in Brussels and in the rest of Belgium', ['BE', 'BE']],
      ["Côte d’Ivoire and Cote d'Ivoire", ['CI', 'CI']],
      ['Sino-Russian trade', ['CN', 'RU']],
      ['Will Germany vote in May? Poland will', ['DE', 'PL']],
      ['the Trump administration', ['US']],
    ])('%s names %j', (text, expected) => {
      expect(codes('en', text)).toEqual(expected);
    });
  });

  describe('in French', () => {
    it.each([
      ['une grenade a explosé'],
      ['la réunion de mardi'],
      ['Maurice et Dominique sont venus'],
      ['le président Hollande, François de son prénom'],
      ['les pays d’Amérique latine'],
      ['il parle en anglais'],
      ['selon l’Agence France-Presse'],
      ['un vol d’Air France'],
      ['le golfe d’Oman'],
      ['Bruxelles présente le budget de l’UE'],
    ])('%s names none', (text) => {
      expect(codes('fr', text)).toEqual([]);
    });

    it.each([
      ["les Etats Unis et les États-Unis d'Amérique", ['US', 'US']],
      ['la frontière franco-allemande', ['FR', 'DE']],
      ['une Sénégalaise et deux Maliennes', ['SN', 'ML']],
      ['Maroc, Algérie et Sahara occidental', ['MA', 'DZ', 'EH']],
      ['la République démocratique du Congo', ['CD']],
      ['l’île Maurice', ['MU']],
    ])('%s names %j', (text, expected) => {
      expect(codes('fr', text)).toEqual(expected);
    });
  });

  it('are found by their plain names in a language without a gazetteer', () => {
    expect(codes('de', 'Frankreich und Österreich')).toEqual(['FR', 'AT']);
    expect(codes('xx', 'France')).toEqual([]);
    expect(codes('not a tag', 'France')).toEqual([]);
  });

  it('are not looked for behind the end of the article', () => {
    const document = readDocument('News from Peru.\n\nRead also: Chile', 'en');
    expect(findCountries(document, 4).map(({ code }) => code)).toEqual(['PE']);
  });

  it.each([
    ['en', 'Korea '],
    ['en', 'Lake Chad Georgia US '],
    ['ar', 'المالي '],
    ['ar', 'وبالسودان '],
    ['fr', 'Guinée - '],
  ])(
    'takes time in proportion to a text of one name (%s: %s)',
    (language, piece) => {
      const document = readDocument(piece.repeat(1_000_000 / piece.length), language);
      expect(findCountries(document).length).toBeLessThanOrEqual(document.tokens.count);
    },
    LINEAR,
  );

  it('name every country of ISO 3166-1 in each language', () => {
    for (const gazetteer of [ARABIC, ENGLISH, FRENCH]) {
      const rows = new Set(
        gazetteer.rows
          .trim()
          .split('\n')
          .map((row) => row.slice(0, 2)),
      );
      expect(
        ISO_COUNTRIES.filter(({ code }) => !rows.has(code)).map(({ code }) => code),
        gazetteer.language,
      ).toEqual([]);
    }
  });

  it('have readings only for forms that can be found', () => {
    for (const { language, readings } of [ARABIC, ENGLISH, FRENCH]) {
      const forms = new Set([...lexiconOf(language).entries.values()].flat().map(({ form }) => form));
      const unknown = readings
        .flatMap(({ forms: listed }) => listed.split(';'))
        .filter((form) => !forms.has(phraseWords(form).join(' ')));
      expect(unknown, language).toEqual([]);
    }
  });

  it('lie in order within any string of code units, and are the same twice', () => {
    const next = seeded(20_260_102);
    const pieces = [
      'Mali',
      ' ',
      ' ',
      '’',
      '-',
      'و',
      'لل',
      'السودان',
      'Guinée',
      'US',
      'New ',
      '\ud800',
      '\0',
      '\u0651',
      '.',
      '\n',
      'é',
      '中',
      '«',
      'المالي',
    ];
    for (let round = 0; round < 300; round++) {
      const text = Array.from({ length: next(40) }, () => pieces[next(pieces.length)]!).join('');
      for (const language of ['ar', 'en', 'fr', 'de']) {
        const document = readDocument(text, language);
        const countries = findCountries(document);
        let last = 0;
        for (const { start, end } of countries) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(document.tokens.count);
        expect(findCountries(document)).toEqual(countries);
      }
    }
  });
});

/** Milliseconds: far more than it takes, far less than anything quadratic would. */
const LINEAR = 30_000;

function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
