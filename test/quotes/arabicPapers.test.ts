import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { said, speakers } from './said.ts';

const inArabic = (text: string): string[] => said('ar', text);
const by = (text: string): (string | null)[] => speakers('ar', text);
const about = (text: string): string[][] =>
  extract({ text, language: 'ar' }).quotes.map((quote) => quote.about.map(({ code }) => code));

describe('an Arabic name', () => {
  it('ends in a family name of the Maghreb, of a place, or of no list, as far as the comma', () => {
    expect(by('شددت سعاد الزهراء بنعمار، النائبة عن الحزب، على أن السد قديم.')).toEqual(['سعاد الزهراء بنعمار']);
    expect(by('وقالت الدكتورة سلمى النجار القلماوي خلال الندوة إن السد قديم.')).toEqual(['سلمى النجار القلماوي']);
    expect(by('وأكد الناشط نور الدين حربية، من الجمعية، أن السد قديم.')).toEqual(['نور الدين حربية']);
  });

  it('does not take a noun behind its preposition', () => {
    expect(by('وقالت سعاد منصور بنبرة حازمة إن السد قديم. وأشادت سعاد بنجاح اللقاء.')).toEqual(['سعاد منصور']);
  });

  it('is no part of the world, and may stand behind somebody’s office', () => {
    expect(
      by('وأوضح مدير إدارة أوروبا الشرقية وآسيا الوسطى في البنك، الدكتور سليم عازار، في مؤتمر، أن السد قديم.'),
    ).toEqual(['سليم عازار']);
    expect(by('وقال مدير مكتبه يارومير كوفالنكو في وقت لاحق إن السد قديم.')).toEqual(['يارومير كوفالنكو']);
  });

  it('stands behind a woman’s rank in a bank whose name is in marks', () => {
    expect(by('وتوقعت كبيرة المحللين في «بنك النهر الأول» مونيكا هيل أن يرتفع السعر.')).toEqual(['مونيكا هيل']);
  });
});

describe('who speaks in an Arabic paper', () => {
  it('is whoever holds the post', () => {
    expect(
      by('تشغل الدكتورة سلمى النجار منصب وزيرة المياه منذ عام. وفي هذا الحوار تقر الوزيرة بأن السد «قديم جدا».'),
    ).toEqual(['سلمى النجار']);
  });

  it('is not whom a sentence is about', () => {
    expect(
      by('وأضاف المدرب سامي منصور أن الفريق جاهز. وعن غياب المهاجم كريم نوري، قال: «لن نجازف به هذه المرة».'),
    ).toEqual(['سامي منصور', 'سامي منصور']);
  });

  it('is not who was thanked', () => {
    expect(
      by('رفع وزير المياه سامي منصور شكره للقيادة، مؤكدا أنها "ستفتح سدودا جديدة". وقال: "نتطلع إلى المزيد منها".'),
    ).toEqual(['سامي منصور', 'سامي منصور']);
  });

  it('is not who was accused', () => {
    expect(by('وقالت المندوبة سعاد منصور إن السد قديم، واتهمت باريس بأنها "لا تريد سدا جديدا".')).toEqual([
      'سعاد منصور',
      'سعاد منصور',
    ]);
  });

  it('is the court that the text has named, by a noun before its town', () => {
    expect(by('قضت محكمة جنايات العاصمة، أمس، بحبس المدير. وقالت المحكمة إن "السد قديم جدا".')).toEqual([
      'محكمة جنايات العاصمة',
    ]);
  });

  it('is not the head of his office', () => {
    const text =
      'وقال الرئيس الكيني إن بلاده لن تنتظر. لكنه أوضح أن بلاده مستعدة. وقال رئيس مكتبه يارومير كوفالنكو إن السد قديم.';
    expect(by(text)).toEqual([null, null, 'يارومير كوفالنكو']);
    expect(extract({ text, language: 'ar' }).quotes.map(({ about }) => about.map(({ code }) => code))).toEqual([
      ['KE'],
      ['KE'],
      [],
    ]);
  });

  it('may stand before what he is and the verb', () => {
    expect(by('غير أن الناشط سامي منصور، عن حملة «أنقذوا النهر»، يعتبر أن السد «قديم جدا».')).toEqual(['سامي منصور']);
  });

  it('is the office whose figures show it', () => {
    expect(inArabic('وأظهرت بيانات الهيئة العامة للمياه أن منسوب النهر تراجع.')).toEqual([
      'INDIRECT | منسوب النهر تراجع | الهيئة العامة للمياه | وأظهرت',
    ]);
    expect(inArabic('وأظهر اللاعب مستوى جيدا في المباراة.')).toEqual([]);
  });

  it('denies what was rumoured', () => {
    expect(by('أوضح المدير سامي منصور أن السد قديم، نافيا ما تردد عن "خلافات مع الشركة".')).toEqual([
      'سامي منصور',
      'سامي منصور',
    ]);
  });
});

describe('the office before an Arabic name', () => {
  it.each([
    ['المتحدث العسكري باسم الجيش العميد أركان حرب'],
    ['مدير عام مستشفى النهر الدكتور'],
    ['وكيل الجمهورية لدى محكمة سيدي امحمد'],
    ['رئيس الوفد التفاوضي لجماعة الحوثي'],
    ['قائد قوات أمن الحج'],
    ['حاكم مصرف لبنان بالإنابة'],
  ])('may be «%s»', (office) => {
    expect(by(`وقال ${office} سامي الخوالدة إن السد قديم.`)).toEqual(['سامي الخوالدة']);
    expect(by(`وأكد ${office}، سامي الخوالدة، أن السد قديم.`)).toEqual(['سامي الخوالدة']);
  });
});

describe('whose words they are in an Arabic paper', () => {
  it('are the mufti’s, whatever family is called as his faith is', () => {
    expect(by('أما المفتي الجعفري الممتاز الشيخ سامي منصور، فرأى في خطبته أن السد قديم.')).toEqual(['سامي منصور']);
  });

  it('are his whom «as for» brings in, and not his comrades’', () => {
    expect(by('أما لاعب الوسط سامي منصور، فدعا زملاءه إلى "طي الصفحة والتفكير في الغد".')).toEqual(['سامي منصور']);
  });

  it('are a movement’s whose name is in marks, an agency’s, a member’s office’s', () => {
    expect(by('ونددت حركة "النهر الآن" الكينية بالهجوم، معتبرة أن الحكومة "مسؤولة عن السد".')).toEqual([
      'حركة "النهر الآن"',
    ]);
    expect(by('وقالت وكالة المياه الدولية في تقريرها إن السد قديم.')).toEqual(['وكالة المياه الدولية']);
    expect(by('ورد المكتب الإعلامي للنائب سامي منصور على ذلك، مشيرا إلى أن "السد قديم جدا".')).toEqual([
      'المكتب الإعلامي للنائب سامي منصور',
    ]);
  });

  it('are his who stands behind what an office coordinates, or a bloc in marks', () => {
    expect(by('وقالت الناطقة باسم مكتب النهر لتنسيق الشؤون الإنسانية لورا كامبيني إن السد قديم.')).toEqual([
      'لورا كامبيني',
    ]);
    expect(by('وقال النائب عن كتلة "الماء والعمل" عماد أولاد جبران إن السد قديم.')).toEqual(['عماد أولاد جبران']);
  });

  it('is not theirs who are urged', () => {
    expect(
      by('وقال المتحدث سامي منصور إن السد قديم. وناشد أولياء الأمور "عدم الذهاب إلى السد". وحث السكان على الصبر.'),
    ).toEqual(['سامي منصور', 'سامي منصور']);
    expect(by('وحث مجلس الأمن الأطراف على "إنهاء الخلاف فورا".')).toEqual(['مجلس الأمن']);
  });

  it('is hers whose title is written as a man’s', () => {
    expect(
      by('أكدت الدكتورة نهلة منصور، أستاذ طب العيون بالجامعة، أن السد قديم. وأضافت أستاذ طب العيون: "الماء قليل جدا".'),
    ).toEqual(['نهلة منصور', 'نهلة منصور']);
  });

  it('is his who heads the club, in another word for it', () => {
    expect(
      by('أكد سامي منصور، رئيس النهر الرباطي لكرة القدم، أن السد قديم. وعن البديل، كشف رئيس الفريق أن الماء قليل.'),
    ).toEqual(['سامي منصور', 'سامي منصور']);
  });

  it('is not his who spoke before where a relative clause tells of another one', () => {
    expect(
      by('وقال سامي منصور إن السد قديم. وحضر اللقاء السفير الكيني لدى دمشق، الذي كان قد وصف العلاقات بأنها "ممتازة".'),
    ).toEqual(['سامي منصور', null]);
  });

  it('is hers whose firm stands in marks', () => {
    expect(by('وقالت مديرة الاستثمار في «نهرك كابيتال» دلال المطوع إن السد قديم.')).toEqual(['دلال المطوع']);
  });

  it('is his who puts it down to something', () => {
    expect(inArabic('وعزا مدير المركز سامي منصور ذلك إلى أمطار «كانت متوقعة منذ أسابيع».')).toEqual([
      'MIXED | كانت متوقعة منذ أسابيع | سامي منصور | وعزا',
    ]);
  });
});

describe('a clause in an Arabic paper', () => {
  it('stands behind a firm’s letters with stops, and ends before what was not announced', () => {
    expect(inArabic('وقال سامي منصور المحلل لدى ني.بي.إس إن السد قديم.')).toEqual([
      'INDIRECT | السد قديم | سامي منصور | وقال',
    ]);
    expect(inArabic('وذكر سامي منصور أن السد "قديم جدا"، ولم يعلن عن موعد.')).toEqual([
      'MIXED | السد "قديم جدا" | سامي منصور | وذكر',
    ]);
    expect(inArabic('وأبان سامي منصور أن السد قديم.')).toEqual(['INDIRECT | السد قديم | سامي منصور | وأبان']);
  });

  it('ends where its speaker goes on to act, and does not at an amount', () => {
    expect(by('واعترف الوزير سامي منصور بأن "هناك نقائص كثيرة"، وتعهد بمعالجتها "في غضون أسبوعين".')).toEqual([
      'سامي منصور',
      'سامي منصور',
    ]);
    expect(inArabic('وقال سامي منصور إن الدولة خصصت مبلغا كبيرا للسد.')).toEqual([
      'INDIRECT | الدولة خصصت مبلغا كبيرا للسد | سامي منصور | وقال',
    ]);
    expect(by('نفى سامي منصور وجود ماء، وفيما أكد أن السد قديم، أشار إلى أن الماء قليل.')).toEqual([
      'سامي منصور',
      'سامي منصور',
    ]);
  });

  it('ends before «however he», «while», and the main clause', () => {
    expect(
      inArabic('وقال البنك إن السد قديم، غير أنه حذر من أن الماء قليل.').map((one) => one.split(' | ')[1]),
    ).toEqual(['السد قديم', 'الماء قليل']);
    expect(by('وقال سامي منصور إن السد قديم، في حين صرح وزير المياه كريم نوري بأن الماء نظيف.')).toEqual([
      'سامي منصور',
      'كريم نوري',
    ]);
    expect(inArabic('وإذ شدّد على أن "السد قديم جدا"، كشف سامي منصور أن الماء "نظيف".')).toEqual([
      'DIRECT | السد قديم جدا | سامي منصور | شدّد',
      'MIXED | الماء "نظيف" | سامي منصور | كشف',
    ]);
    expect(inArabic('أكد مصدر في الوزارة أن السد "قديم"، وحمّل المصدر جماعة النهر "المسؤولية الكاملة".')).toEqual([
      'MIXED | السد "قديم" | - | أكد',
      'MIXED | المسؤولية الكاملة | - | وحمّل',
    ]);
  });

  it('does not end at «other than» and «until»', () => {
    expect(inArabic('وقال سامي منصور إن السد غير صالح إلى حين قال المدير شيئا آخر.')).toHaveLength(1);
  });
});

describe('«his country» in an Arabic paper', () => {
  it('is that of the capital with which the paragraph opens', () => {
    const text =
      'قال المتحدث القطري سامي منصور إن قطر مستعدة، وإن قطر تنتظر.\n\nوفي كينشاسا، أعلن الناطق باسم الحكومة كريم نوري أن بلاده "لن توقع".';
    expect(about(text)).toEqual([['QA'], ['QA'], ['CD']]);
  });
});
