import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { countriesAbout } from '../../src/links/about.ts';
import { findCountries } from '../../src/links/countries.ts';
import { readDocument } from '../../src/text/document.ts';

/**
 * What the words between ⟦ and ⟧ are about: `CODE words` for each country. The text is read without those two marks.
 */
function about(language: string, marked: string, speaker: { from?: string; isState?: boolean } = {}): string[] {
  const open = marked.indexOf('⟦');
  const close = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/gu, '');
  const document = readDocument(text, language);
  const { starts, ends } = document.tokens;
  const start = starts.findIndex((from) => from >= open);
  const end = ends.findLastIndex((to) => to <= close) + 1;
  const quote = { start, end, speakerCountry: speaker.from ?? null, isSpeakerState: speaker.isState ?? false };
  const [found] = countriesAbout(document, findCountries(document), [quote]);
  for (const country of found!) expect(text.slice(country.start, country.end)).toBe(country.text);
  return found!.map(({ code, text: words }) => `${code} ${words}`);
}

describe('what a quote is about', () => {
  it('is not the state that speaks, where its verb stands between', () => {
    expect(
      extract({
        text: 'Oslo se tait, tandis que Paris a condamné « avec la plus grande fermeté » le tir.',
        language: 'fr',
      }).quotes.map(({ about }) => about),
    ).toEqual([[]]);
  });

  it('is each country that it names, once, by the first words that name it', () => {
    expect(about('en', 'She said: "⟦Kenya and Kenyan farmers sell to Poland⟧", far from Chile.')).toEqual([
      'KE Kenya',
      'PL Poland',
    ]);
    expect(about('ar', 'وقالت إن ⟦وزير الزراعة الكيني سيزور وارسو وبولندا⟧')).toEqual(['KE الكيني', 'PL وارسو']);
  });

  it('is nothing where no country is named or meant', () => {
    expect(about('en', 'In Norway she said: "⟦The rain was kind to us this year.⟧"', { from: 'NO' })).toEqual([]);
    expect(about('fr', 'En Norvège, elle a dit : « ⟦La pluie nous a aidés⟧ ».', { from: 'NO' })).toEqual([]);
  });

  it.each([
    ['en', 'He said that ⟦Ankara would answer the note⟧', ['TR Ankara']],
    ['en', 'He said that ⟦the two men had met in Ankara⟧', []],
    ['en', 'He said that ⟦the Vienna talks had failed⟧', []],
    ['fr', 'Il a dit que ⟦Oslo répondrait à la note⟧', ['NO Oslo']],
    ['fr', 'Il a dit que ⟦les deux hommes se sont vus à Oslo⟧', []],
    ['ar', 'قال إن ⟦أنقرة سترد على المذكرة⟧', ['TR أنقرة']],
    ['ar', 'قال إن ⟦مفاوضات فيينا فشلت⟧', []],
    ['ar', 'قال إن ⟦اللقاء عقد بموسكو وفي أنقرة⟧', []],
    ['ar', 'قال إن ⟦الدعم الذي تقدمه طهران لدمشق مستمر⟧', ['IR طهران', 'SY لدمشق']],
  ])('is the government that a capital stands for, and no place (%s: %s)', (language, text, expected) => {
    expect(about(language, text)).toEqual(expected);
  });

  it.each([
    ['en', '"⟦Our country has waited long enough⟧", she said.', 'KE', ['KE Our country']],
    ['en', 'She said ⟦her country would sign⟧.', 'KE', ['KE her country']],
    ['en', '"⟦They came over our southern border⟧", she said.', 'KE', ['KE our southern border']],
    ['fr', '« ⟦Notre pays a trop attendu⟧ », dit-elle.', 'SN', ['SN Notre pays']],
    ['fr', 'Elle assure que ⟦son pays signera⟧.', 'SN', ['SN son pays']],
    ['ar', 'وقالت الوزيرة: «⟦بلدنا انتظر طويلا⟧».', 'TN', ['TN بلدنا']],
    ['ar', 'وقال إن ⟦بلاده ستوقع⟧', 'TN', ['TN بلاده']],
    ['ar', 'وقال إن ⟦حكومة بلاده ستوقع⟧', 'TN', ['TN حكومة بلاده']],
    ['ar', 'وقال إن ⟦الحريق وقع في بلدة قريبة⟧', 'TN', []],
  ])('is the speaker’s country where it says so (%s: %s)', (language, text, from, expected) => {
    expect(about(language, text, { from })).toEqual(expected);
  });

  it('is the country that the text is mostly about, where the speaker’s is not known', () => {
    const story = 'Kenya votes on Sunday. Kenyan schools close. In Kenya the queues are long. ';
    expect(about('en', `${story}"⟦Our country is ready⟧", a voter said.`)).toEqual(['KE Our country']);
    expect(about('en', `"⟦Our country is ready⟧", a voter said between Kenya and Uganda.`)).toEqual([]);
  });

  it.each([
    ['en', '"⟦The government must answer⟧", she said.', 'KE', ['KE The government']],
    ['fr', '« ⟦Les autorités doivent répondre⟧ », dit-elle.', 'SN', ['SN Les autorités']],
    ['ar', 'وقالت إن ⟦السلطات فتحت تحقيقا⟧', 'TN', ['TN السلطات']],
    ['ar', 'وقالت إن ⟦النظام الغذائي مهم⟧', 'TN', []],
  ])('is the state of a government, an army, a regime (%s: %s)', (language, text, from, expected) => {
    expect(about(language, text, { from })).toEqual(expected);
  });

  it('is another state than the speaker’s where the text speaks of that one', () => {
    const story = 'Soldiers took the capital of Sudan. The Sudanese fled. Aid reached Sudan. ';
    expect(
      about('en', `${story}"⟦The authorities must let the trucks through⟧", a Kenyan envoy said.`, { from: 'KE' }),
    ).toEqual(['SD The authorities']);
  });

  it('is the state that stands beside the word for its government, and that one alone', () => {
    expect(about('en', 'She said ⟦the government of Uganda had agreed⟧.', { from: 'KE' })).toEqual(['UG Uganda']);
    expect(about('fr', 'Elle dit que ⟦le gouvernement ougandais a accepté⟧.', { from: 'SN' })).toEqual([
      'UG ougandais',
    ]);
    expect(about('ar', 'وقالت إن ⟦الحكومة الأوغندية وافقت⟧', { from: 'TN' })).toEqual(['UG الأوغندية']);
  });

  it('is both of two countries', () => {
    expect(about('en', 'Kenya and Uganda met on Friday. She said ⟦the two countries would share the lake⟧.')).toEqual([
      'UG the two countries',
      'KE the two countries',
    ]);
    expect(about('ar', 'التقى وزيرا كينيا وأوغندا. وقالت إن ⟦البلدين اتفقا⟧')).toEqual(['UG البلدين', 'KE البلدين']);
    expect(about('fr', 'Le Kenya parle. Elle dit que ⟦les deux pays sont prêts⟧.', { from: 'UG' })).toEqual([
      'UG les deux pays',
      'KE les deux pays',
    ]);
    expect(about('en', 'She said ⟦the two countries would share the lake⟧.')).toEqual([]);
  });

  it.each([
    [
      'en',
      'Chile and Peru argue. Chilean boats, Peruvian nets. Spain listens. ',
      'She said ⟦the two countries would talk⟧.',
    ],
    [
      'fr',
      'Le Chili et le Pérou parlent. Des Chiliens, des Péruviens. Madrid écoute. ',
      'Il dit que ⟦les deux États parleront⟧.',
    ],
    ['ar', 'تشيلي وبيرو تتفاوضان. تشيلي تنتظر وبيرو تنتظر. وإسبانيا تراقب. ', 'وقال إن ⟦البلدين سيتحدثان⟧.'],
  ])('is the two that the text is between, whoever speaks (%s)', (language, story, quote) => {
    const codes = (from: string | undefined) =>
      about(language, `${story}\n\n${quote}`, from === undefined ? {} : { from })
        .map((one) => one.slice(0, 2))
        .sort();
    expect(codes('CL')).toEqual(['CL', 'PE']);
    expect(codes('NO')).toEqual(['CL', 'PE']);
    expect(codes(undefined)).toEqual(['CL', 'PE']);
  });

  it('is the two of its own sentence where the speaker stands outside the pair of the text', () => {
    const story = 'Chile and Peru argue. Chilean boats, Peruvian nets.\n\n';
    expect(
      about('en', `${story}Kenya told Uganda in a note that ⟦the two countries would trade⟧.`, { from: 'KE' }),
    ).toEqual(['UG the two countries', 'KE the two countries']);
  });

  it('is the one country of the first paragraph, where no other tells', () => {
    const story = 'Peru counts its glaciers.\n\nA student from Norway and one from Chile helped.\n\n';
    expect(about('en', `${story}"⟦The government never came⟧", a herder said.`)).toEqual(['PE The government']);
    expect(about('en', `Norway and ${story}"⟦The government never came⟧", a herder said.`)).toEqual([]);
  });

  it.each([
    ['en', 'He accused Chile of “⟦moving the buoys at night⟧”.', ['CL Chile']],
    ['en', 'He accused a man from Chile of “⟦moving the buoys at night⟧”.', []],
    ['en', 'He spoke in Chile of “⟦moving the buoys at night⟧”.', []],
    ['fr', 'Il accuse le Chili d’avoir « ⟦déplacé les bouées⟧ ».', ['CL Chili']],
    ['fr', 'Il accuse un pêcheur du Chili d’avoir « ⟦déplacé les bouées⟧ ».', []],
    ['ar', 'واتهم الوزير أمس تشيلي بأنها "⟦حركت العوامات ليلا⟧".', ['CL تشيلي']],
    ['ar', 'واتهم تشيلي في خطاب طويل بـ"⟦تحريك العوامات⟧".', ['CL تشيلي']],
    ['ar', 'ووصف الصياد الكيني بأنه "⟦شجاع⟧".', []],
  ])('is the state that is charged with it (%s: %s)', (language, text, expected) => {
    expect(about(language, text)).toEqual(expected);
  });

  it('is the state that opens the sentence right before the words in marks', () => {
    expect(about('fr', 'Oslo « ⟦regrette la décision⟧ », dit une porte-parole.')).toEqual(['NO Oslo']);
    expect(about('en', 'The vote was in Oslo. “⟦We regret it⟧”, she said.')).toEqual([]);
  });

  it.each([
    ['en', 'He said ⟦the authorities in Oslo had lied⟧.', ['NO Oslo']],
    ['en', 'He said ⟦she went to Oslo and forgot us⟧.', []],
    ['fr', 'Il dit que ⟦le régime à Oslo a menti⟧.', ['NO Oslo']],
    ['fr', 'Il le dédie à « ⟦ceux de Lima⟧ ».', []],
    ['fr', '⟦Lima (AFP) - Le Chili a voté dimanche⟧, dit-elle.', ['CL Chili']],
    ['ar', 'وقال إن ⟦السلطات في أوسلو كذبت⟧', ['NO أوسلو']],
    ['ar', 'وقال إن ⟦الصيادين في أوسلو كذبوا⟧', []],
  ])('is a capital with its rulers, and none that is a way or a dateline (%s: %s)', (language, text, expected) => {
    expect(about(language, text).filter((one) => !/the authorities|le régime|السلطات/u.test(one))).toEqual(expected);
  });

  it.each([
    ['en', '"⟦They flew through our skies⟧", she said.', ['KE our skies']],
    ['fr', '« ⟦Ils ont traversé notre ciel⟧ », dit-elle.', ['KE notre ciel']],
    ['ar', 'وقالت: "⟦لا نستأذن أحدا في سمائنا⟧".', ['KE سمائنا']],
  ])('is the state whose skies they are (%s: %s)', (language, text, expected) => {
    expect(about(language, text, { from: 'KE' })).toEqual(expected);
  });

  it('is no government of a third state than the two that the text is between', () => {
    const story = 'Chile and Peru argue. Chilean boats, Peruvian nets.\n\n';
    expect(about('en', `${story}"⟦The government wants an enemy⟧", a Kenyan scholar said.`, { from: 'KE' })).toEqual(
      [],
    );
  });

  it.each([
    [
      'en',
      'Chile and Peru argue. Chilean boats, Peruvian nets.\n\n“⟦We owe it to our neighbour⟧”, she said.',
      'PE our neighbour',
    ],
    [
      'fr',
      'Le Chili et le Pérou parlent. Des Chiliens, des Péruviens.\n\n« ⟦Nous aimons notre voisin⟧ », dit-elle.',
      'PE notre voisin',
    ],
    ['ar', 'تشيلي وبيرو تتفاوضان. تشيلي تنتظر وبيرو تنتظر.\n\nوقالت: "⟦أشقاؤنا يستحقون الأفضل⟧".', 'PE أشقاؤنا'],
  ])('is the neighbour of the speaker’s country, where the text is between two (%s)', (language, text, expected) => {
    expect(about(language, text, { from: 'CL' })).toEqual([expected]);
    expect(about(language, text, { from: 'NO' })).toEqual([]);
  });

  it('is the state named last where it is “this regime”', () => {
    const text =
      'Chile and Peru argue. Chilean boats, Peruvian nets. Lima answered.\n\n“⟦This regime listens to nobody⟧”, she said.';
    expect(about('en', text, { from: 'CL' })).toEqual(['PE This regime']);
    expect(about('en', '“⟦This regime listens to nobody⟧”, she said.', { from: 'CL' })).toEqual([]);
  });

  it('is the state of the dateline that the first paragraph names too, unless the speaker comes from another', () => {
    const story = 'LIMA, May 2 - Peru shut a road to Chile on Monday.\n\nIn Chile trucks wait. ';
    expect(about('en', `${story}“⟦Our country is tired⟧”, a driver said.`)).toEqual(['PE Our country']);
    expect(about('en', `${story}A Chilean trader said: “⟦Our country is tired⟧”`)).toEqual([]);
  });

  it('is the state of a kind that the text names most, or the speaker’s', () => {
    const story = 'Oman met Qatar and Morocco. Qatar paid. The Moroccans and Morocco waited. ';
    expect(about('en', `${story}She said ⟦the kingdom was ready⟧.`)).toEqual(['MA the kingdom']);
    expect(about('en', `${story}She said ⟦the sultanate was ready⟧.`)).toEqual(['OM the sultanate']);
    expect(about('en', 'She said ⟦the kingdom was ready⟧.', { from: 'JO' })).toEqual(['JO the kingdom']);
    expect(about('ar', 'وصل وفد من عمان ومسقط. وقالت إن ⟦السلطنة مستعدة⟧')).toEqual(['OM السلطنة']);
    expect(about('fr', 'Elle dit que ⟦le royaume est prêt⟧.')).toEqual([]);
  });

  it('is the other one of two kingdoms where one is named, and the occupying state where the text names it', () => {
    const text = 'زار وفد من السعودية الأردن. وقال إن ⟦المملكة تقف إلى جانب الأردن⟧.';
    expect(about('ar', text)).toEqual(['JO الأردن', 'SA المملكة']);
    expect(about('ar', 'دانت مصر إسرائيل. وقال إن ⟦الاحتلال يعطل الصفقة⟧.')).toEqual(['IL الاحتلال']);
    expect(about('ar', 'قال إن ⟦الاحتلال يعطل الصفقة⟧.')).toEqual([]);
  });

  it('is the state that speaks, where it speaks of itself', () => {
    expect(about('en', 'Nairobi said ⟦it would sign⟧.', { from: 'KE', isState: true })).toEqual(['KE it']);
    expect(about('ar', 'وقالت نيروبي إن ⟦برنامجها سلمي⟧', { from: 'KE', isState: true })).toEqual(['KE برنامجها']);
    expect(about('en', 'The bank said ⟦it would sign⟧.', { from: 'KE' })).toEqual([]);
  });

  it('is the subject of the clause too where the marks leave it outside', () => {
    expect(about('ar', 'وقال إن دمشق "⟦شريكة في النهر⟧"')).toEqual(['SY دمشق']);
    expect(about('ar', 'وقال إن دمشق "شريكة في النهر"، وإنها ⟦ستطلب مقعدا⟧')).toEqual(['SY وإنها']);
    expect(about('ar', 'وقال إن بلاده "⟦لن تبني سدا⟧"', { from: 'ML' })).toEqual(['ML بلاده']);
    expect(about('en', 'He said that Uganda "⟦would not build a dam⟧".')).toEqual(['UG Uganda']);
  });

  it('takes time in proportion to text and quotes', () => {
    const document = readDocument('Kenya and both countries, the government. '.repeat(20_000), 'en');
    const countries = findCountries(document);
    const quotes = document.sentences.map(({ start, end }) => ({
      start,
      end,
      speakerCountry: null,
      isSpeakerState: false,
    }));
    expect(countriesAbout(document, countries, quotes)).toHaveLength(quotes.length);
    const whole = { start: 0, end: document.tokens.count, speakerCountry: null, isSpeakerState: false };
    expect(countriesAbout(document, countries, [whole])[0]!.map(({ code }) => code)).toEqual(['KE']);
  }, 30_000);
});
