import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { said, speakers } from './said.ts';

const inArabic = (text: string): string[] => said('ar', text);
const names = (text: string): string[] => extract({ text, language: 'ar' }).people.map(({ name }) => name);

describe('an Arabic speaker of the press', () => {
  it('is whom a relative clause is about, with or without a comma', () => {
    expect(inArabic('التقى الوفد وزيرة المياه الكينية سلمى منصور التي قالت إن السد قديم.')).toEqual([
      'INDIRECT | السد قديم | سلمى منصور | قالت',
    ]);
    expect(inArabic('وجاء ذلك في رسالة من وزارة المياه الكينية التي أكدت أن السد قديم.')).toEqual([
      'INDIRECT | السد قديم | وزارة المياه الكينية | أكدت',
    ]);
    expect(inArabic('وأكد سامي منصور الذي يعتبر أقدم النواب أن السد قديم.')).toEqual([
      'INDIRECT | السد قديم | سامي منصور | وأكد',
    ]);
  });

  it('may be named behind where he comes from', () => {
    expect(inArabic('وأكد البرتغالي كارلوس فيريرا مدرب الفريق أن اللاعبين جاهزون.')).toEqual([
      'INDIRECT | اللاعبين جاهزون | كارلوس فيريرا | وأكد',
    ]);
  });

  it('may be addressed with honour, and speak on behind a verb of praise', () => {
    expect(inArabic('أشاد سعادة الدكتور سامي منصور وزير المياه بالسد، معتبرا أن الماء نظيف.')).toEqual([
      'INDIRECT | الماء نظيف | سامي منصور | معتبرا',
    ]);
  });

  it('is not whose proposal an ambassador turned down', () => {
    expect(speakers('ar', 'رفض السفير الكيني بمجلس السلم اقتراح منصور، قائلا إنه غير واقعي.')).not.toContain('منصور');
  });

  it('stays unnamed when taken up by the noun that brought nobody in by name', () => {
    expect(
      speakers('ar', 'زار الرئيس سامي منصور نيروبي. وقال دبلوماسي غربي إن السد قديم. وأكد الدبلوماسي أن الماء نظيف.'),
    ).toEqual([null, null]);
  });

  it('who speaks behind «has» may be far before it', () => {
    expect(inArabic('وكانت كينيا التي وزعت مقترحاتها على بضعة أعضاء في المجلس، قد قالت إنها مستعدة للحوار.')).toEqual([
      'INDIRECT | مستعدة للحوار | كينيا | قالت',
    ]);
  });

  it('is the state’s president where the title says no more, and not that of a council', () => {
    expect(
      speakers(
        'ar',
        'وصل رئيس المجلس البلدي الكيني عادل الغربي. وقال الرئيس سامي منصور إن السد قديم. وأكد الرئيس الكيني أن الماء نظيف.',
      ),
    ).toEqual(['سامي منصور', 'سامي منصور']);
  });

  it('goes on behind «but he»', () => {
    expect(inArabic('ويخشى بنك كينيا المركزي ارتفاع الأسعار ولكنه أضاف أن السوق هادئة.')).toEqual([
      'INDIRECT | السوق هادئة | بنك كينيا المركزي | أضاف',
    ]);
  });

  it('is who told a newspaper, and not the newspaper', () => {
    expect(speakers('ar', 'مسؤول بارز بوزارة المياه ـ لم يذكر اسمه ـ أبلغ صحيفة النهر أن السد قديم.')).toEqual([null]);
  });

  it('is a club behind a dateline', () => {
    expect(inArabic('مدريد ـ رويترز ـ قال نادي الميناء الإسباني إن الملعب مغلق.')).toEqual([
      'INDIRECT | الملعب مغلق | نادي الميناء الإسباني | قال',
    ]);
  });

  it('has a name without what is written together with it', () => {
    expect(names('قتل أنصار لأسامة بن منصور في هجوم. وقال بن منصور إن الحرب طويلة.')).toEqual(['أسامة بن منصور']);
    expect(speakers('ar', 'اتفقت تونس وكينيا على السد. وقالت كينيا إن الماء نظيف لتونس وكينيا.')).toEqual(['كينيا']);
  });
  it('is not who is called upon, which another gender tells', () => {
    expect(
      speakers('ar', 'وقال الوزير سامي منصور إن السد قديم، ودعا نيروبي إلى «الوفاء بالتزاماتها كدولة جارة».'),
    ).toEqual(['سامي منصور', 'سامي منصور']);
    expect(speakers('ar', 'وقالت سلمى منصور إن السد قديم. ودعت مجلس السلم إلى «تحمل مسؤوليته كاملة».')).toEqual([
      'سلمى منصور',
      'سلمى منصور',
    ]);
  });

  it('is a body without what it condemns or turns down', () => {
    expect(speakers('ar', 'وأدان مجلس السلم الهجوم "الشنيع والجبان" على السد.')).toEqual(['مجلس السلم']);
  });

  it('may be a body whose name stands in marks right behind the verb', () => {
    expect(inArabic('وصفت "العصبة العربية لحقوق الأنهار" المشروع بـ"ردة حقيقية" عن القانون.')).toEqual([
      'MIXED | ردة حقيقية | العصبة العربية لحقوق الأنهار | وصفت',
    ]);
  });

  it('is the spokesman in other words, though a preposition of the verb follows', () => {
    expect(speakers('ar', 'قال رئيس الرابطة سامي منصور إن السد قديم. وشدد المتحدث على أن الماء نظيف.')).toEqual([
      'سامي منصور',
      'سامي منصور',
    ]);
    expect(speakers('ar', 'قال الوزير سامي منصور إن السد قديم. وقال المتحدث باسم خارجيتها إن الماء نظيف.')).toEqual([
      'سامي منصور',
      null,
    ]);
  });

  it('is an official by his state, a foreign minister by her diplomacy', () => {
    expect(
      speakers(
        'ar',
        'أكدت نائبة رئيس الوزراء وزيرة الخارجية الكينية سلمى منصور أن السد قديم. وقالت المسؤولة الكينية إن الماء نظيف. وقالت رئيسة الدبلوماسية الكينية إن الحوار مستمر.',
      ),
    ).toEqual(['سلمى منصور', 'سلمى منصور', 'سلمى منصور']);
  });

  it('is whoever came in behind «in contrast» since somebody spoke', () => {
    expect(
      speakers('ar', 'قال سليم الغربي إن السد قديم. في المقابل، قلل مصطفى الوزاني من شأن ذلك. وأورد أن الماء نظيف.'),
    ).toEqual(['سليم الغربي', 'مصطفى الوزاني']);
  });

  it('is not the minister of another state, named or in an adjective', () => {
    expect(
      speakers('ar', 'قال وزير الخارجية الكيني سامي منصور إن السد قديم. وقال وزير خارجية مالي إن الماء نظيف.'),
    ).toEqual(['سامي منصور', null]);
  });

  it('is a player by where he plays', () => {
    expect(
      speakers(
        'ar',
        'تعاقد النادي مع المهاجم المالي موديبو كايتا. وقال رئيس النادي سامي منصور إن السعر جيد. وعبر اللاعب عن سعادته، وقال إن الملعب جميل.',
      ),
    ).toEqual(['سامي منصور', 'موديبو كايتا']);
  });

  it('is the same source as before', () => {
    expect(speakers('ar', 'وحسب بيان لوزارة المياه، فإن السد يحتاج إلى ترميم. وأكد ذات المصدر أن الماء نظيف.')).toEqual(
      ['وزارة المياه', 'وزارة المياه'],
    );
  });

  it('bears a family name that is a demonym, one behind a town, or one more behind a father’s name', () => {
    expect(speakers('ar', 'أشاد مدرب الفريق الوطني خليل المصري بلاعبيه، مؤكدا أنهم جاهزون.')).toEqual(['خليل المصري']);
    expect(speakers('ar', 'قال رئيس النادي السعودي في بريزبن فهد العنزي إن الماء بارد.')).toEqual(['فهد العنزي']);
    expect(speakers('ar', 'وأكد وزير المياه ماجد بن عبدالله القصبي الحربي أن السد قديم.')).toEqual([
      'ماجد بن عبدالله القصبي الحربي',
    ]);
  });

  it('has a title of words with their article that no list knows', () => {
    expect(speakers('ar', 'وكشفت الفاعلة الجمعوية سناء آيت منصور أنها تسلمت رسالة.')).toEqual(['سناء آيت منصور']);
  });
});

describe('what the Arabic press reports', () => {
  it('is no pursuit, return or addition', () => {
    expect(inArabic('وقال الوزير إنه عازم على مواصلة الحوار مع الجميع.')).toEqual([
      'INDIRECT | عازم على مواصلة الحوار مع الجميع | - | وقال',
    ]);
    expect(inArabic('يتضمن المشروع إعادة كتابة القواعد ويسمح لكل عضو بأن يقرر وحده.')).toEqual([]);
  });

  it('is nobody’s where something is expected, follows or is not surprising', () => {
    expect(inArabic('ومن المنتظر أن يحل الوفد بتونس في زيارة يتوقع أن تدوم يومين.')).toEqual([]);
    expect(inArabic('ولم يكن مستغربا أن يمتلئ السد.')).toEqual([]);
    expect(inArabic('وارتفع منسوب الماء مما يؤكد أن السد قديم.')).toEqual([]);
  });

  it('stands behind those who ask not to be named', () => {
    expect(inArabic('وأوضح المسؤول الكبير، طالبا عدم كشف هويته، أنه لا يعلم شيئا.')).toEqual([
      'INDIRECT | لا يعلم شيئا | - | وأوضح',
    ]);
  });

  it('begins behind the colon, whatever conjunction follows', () => {
    expect(inArabic('ألقى السيد سامي منصور كلمة قال فيها: يسرني أن أعرب لكم عن سعادتنا.')).toEqual([
      'DIRECT | يسرني أن أعرب لكم عن سعادتنا | سامي منصور | قال',
    ]);
  });

  it('ends before what the reporter takes it for', () => {
    expect(inArabic('وقال سامي منصور إن السد قديم جدا في إشارة إلى حادث العام الماضي.')).toEqual([
      'INDIRECT | السد قديم جدا | سامي منصور | وقال',
    ]);
  });

  it('ends where the same one’s marked words begin', () => {
    expect(inArabic('أكد سامي منصور أن الفريق بات جاهزا للمباراة وقال "لمسنا من اللاعبين رغبة كبيرة".')).toEqual([
      'INDIRECT | الفريق بات جاهزا للمباراة | سامي منصور | أكد',
      'DIRECT | لمسنا من اللاعبين رغبة كبيرة | سامي منصور | وقال',
    ]);
  });

  it('is what an agency has from an unnamed source', () => {
    expect(inArabic('ونقلت وكالة النهر عن مصدر أمني أن السد قديم.')).toEqual(['INDIRECT | السد قديم | - | ونقلت']);
  });

  it('follows on a name for a title that goes on with «and player»', () => {
    expect(inArabic('وقال قائد المنتخب ولاعب خط وسط نادي الميناء سامي منصور إن الملعب مغلق.')).toEqual([
      'INDIRECT | الملعب مغلق | سامي منصور | وقال',
    ]);
  });

  it('goes on behind participles that are also nouns', () => {
    expect(inArabic('وأكدت سلمى منصور أن السد قديم، مضيفة أن الماء نظيف.')).toEqual([
      'INDIRECT | السد قديم | سلمى منصور | وأكدت',
      'INDIRECT | الماء نظيف | سلمى منصور | مضيفة',
    ]);
    expect(inArabic('وأبرز سامي منصور أن السد قديم، مسجلا أن الماء نظيف، ومذكرا بأن اللجنة اجتمعت.')).toEqual([
      'INDIRECT | السد قديم | سامي منصور | وأبرز',
      'INDIRECT | الماء نظيف | سامي منصور | مسجلا',
      'INDIRECT | اللجنة اجتمعت | سامي منصور | ومذكرا',
    ]);
    expect(inArabic('وقال سامي منصور إن المجلس يؤكد مجددا دعمه للحوار.')).toEqual([
      'INDIRECT | المجلس يؤكد مجددا دعمه للحوار | سامي منصور | وقال',
    ]);
  });

  it('ends before «but he warned» and before what is left unsaid', () => {
    expect(inArabic('ويرى المحلل سامي منصور أن السهم مغر، لكنه حذر من أن المنافسة ستضغط على الأسعار.')).toEqual([
      'INDIRECT | السهم مغر | سامي منصور | ويرى',
      'INDIRECT | المنافسة ستضغط على الأسعار | سامي منصور | حذر',
    ]);
    expect(inArabic('وقال سامي منصور إن السد قديم، من دون أن يحدد عمره.')).toEqual([
      'INDIRECT | السد قديم | سامي منصور | وقال',
    ]);
  });

  it('is no answer that is missing, and nothing that something became', () => {
    expect(inArabic('وعبر عن أسفه لعدم وجود رد حاسم من المجلس، إذ أضحى واضحا أن السد قديم.')).toEqual([]);
  });
});
