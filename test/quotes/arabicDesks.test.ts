import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { said, speakers } from './said.ts';

const inArabic = (text: string): string[] => said('ar', text);
const about = (text: string): string[][] =>
  extract({ text, language: 'ar' }).quotes.map((quote) => quote.about.map(({ code }) => code));

describe('a man whose family name is a demonym', () => {
  const text =
    'افتتح رئيس مجلس الوزراء محمد شياع السوداني، اليوم، جسرا في العراق. وقال السوداني إن الجسر عراقي. وأضاف أن "السوداني وحده لا يبني جسرا في العراق".';

  it('speaks by it, and it names no country', () => {
    expect(speakers('ar', text)).toEqual(['محمد شياع السوداني', 'محمد شياع السوداني']);
    expect(about(text)).toEqual([['IQ'], ['IQ']]);
  });

  it('is not meant by an adjective', () => {
    expect(about('وصل الوفد السوداني. وقال سامي منصور إن الجيش السوداني انسحب.')).toEqual([['SD']]);
  });
});

describe('an Arabic body', () => {
  it('is known by the word in brackets behind its name', () => {
    expect(
      speakers('ar', 'قال الاتحاد الدولي لكرة الماء (النهرفا) إنه أوقف رئيسا. وأضاف النهرفا في بيان أن الغرامة كبيرة.'),
    ).toEqual(['الاتحاد الدولي لكرة الماء', 'الاتحاد الدولي لكرة الماء']);
  });

  it('is named with what it is for, or whose office it is', () => {
    expect(speakers('ar', 'وذكر المكتب الإعلامي لرئيس الوزراء في بيان أن السد قديم.')).toEqual([
      'المكتب الإعلامي لرئيس الوزراء',
    ]);
    expect(speakers('ar', 'وأكدت الهيئة العامة لمكافحة الفساد أن السد قديم.')).toEqual([
      'الهيئة العامة لمكافحة الفساد',
    ]);
  });

  it('that only tells where somebody said it does not speak on', () => {
    expect(
      speakers(
        'ar',
        'وقال سامي منصور، بحسب بيان للوزارة: "السد قديم جدا"، مبينا أن "الماء نظيف هنا". وأضاف أن "المال قليل".',
      ),
    ).toEqual(['سامي منصور', 'سامي منصور', 'سامي منصور']);
  });
});

describe('an Arabic title', () => {
  it('may be two titles, a firm’s, or joined to another by «and»', () => {
    expect(speakers('ar', 'شدد وزير الدولة عضو مجلس الوزراء الأستاذ عادل بن أحمد منصور على أن السد قديم.')).toEqual([
      'عادل بن أحمد منصور',
    ]);
    expect(speakers('ar', 'وقال رئيس نهركو وكبير مهندسيها، المهندس أمين بن حسن منصور: "السد قديم جدا".')).toEqual([
      'أمين بن حسن منصور',
    ]);
    expect(
      speakers(
        'ar',
        'بحث نائب رئيس الوزراء ووزير الخارجية أيمن منصور مع وزير الخارجية الكيني جوما أوتيندو الأمر. وقال منصور إن السد قديم. وأضاف وزير الخارجية أن الماء نظيف.',
      ),
    ).toEqual(['أيمن منصور', 'أيمن منصور']);
  });

  it('with what its bearer belongs to is the bearer’s', () => {
    expect(
      speakers('ar', 'أعلن ذلك وزير الداخلية سامي منصور. وقال الوزير المنتمي إلى حزب النهر: "لا بد أن يغادروا بلدنا".'),
    ).toEqual(['سامي منصور']);
  });

  it('of a mother is «mother of»', () => {
    expect(speakers('ar', 'فيما رأت أم علي الحداد أن السد قديم.')).toEqual(['أم علي الحداد']);
  });
});

describe('marks in an Arabic report', () => {
  it('hold an outlet behind «to», and a film behind its adjective', () => {
    expect(inArabic('وروى شقيقه سامي منصور لـ«صدى النهر» تفاصيل الحادثة.')).toEqual([]);
    expect(inArabic('اختتمت الدورة بتتويج الفيلم الكيني «وداعا يا نهر».')).toEqual([]);
  });

  it('hold what somebody added right behind the participle, and no verb in the future speaks', () => {
    expect(inArabic('ورد سامي منصور بأن حكومته "ملتزمة بالاتفاق"، مضيفا "لسنا بحاجة إلى دروس".')).toEqual([
      'MIXED | حكومته "ملتزمة بالاتفاق" | سامي منصور | ورد',
      'DIRECT | لسنا بحاجة إلى دروس | سامي منصور | مضيفا',
    ]);
    expect(speakers('ar', 'وقال سامي منصور إن السد قديم. وتابع "سنستأنف القرار".')).toEqual([
      'سامي منصور',
      'سامي منصور',
    ]);
  });
});

describe('a clause before its source in Arabic', () => {
  it('begins behind the dateline', () => {
    expect(
      inArabic('برلين (د ب أ) - رحلت البلاد مواطنا مدانا بجرائم خطيرة، وفقا لما أعلنه الوزير سامي منصور.'),
    ).toEqual(['INDIRECT | رحلت البلاد مواطنا مدانا بجرائم خطيرة | سامي منصور | وفقا لما أعلنه']);
  });
});

describe('an Arabic speaker named far behind the verb', () => {
  it('is not whom a house is called after, and has offices behind a form of address', () => {
    expect(
      speakers(
        'ar',
        'وأوضح معالي المستشار بالديوان الملكي المشرف العام على مركز الملك سلمان للإغاثة والأعمال الإنسانية الدكتور سامي بن عبدالعزيز منصور، في تصريح للوكالة، أن السد قديم.',
      ),
    ).toEqual(['سامي بن عبدالعزيز منصور']);
    expect(
      speakers('ar', 'وأفاد الناطق باسم المحكمة بسيدي بوزيد، القاضي جابر منصور، بأنه تم الإذن بفتح تحقيق.'),
    ).toEqual(['جابر منصور']);
  });

  it('may have a name «of God», and be a chargé d’affaires', () => {
    expect(
      speakers('ar', 'أكد وزير الخارجية عبد الرحمن كلام الله أن السد قديم. وقال كلام الله: «النهر كبر ونضج كثيرا».'),
    ).toEqual(['عبد الرحمن كلام الله', 'عبد الرحمن كلام الله']);
    expect(speakers('ar', 'وذكر القائم بأعمال السفارة الكينية نجيب الله منصور أن السد قديم.')).toEqual([
      'نجيب الله منصور',
    ]);
  });

  it('is the mother whom the sentence before brings in behind «however»', () => {
    expect(
      speakers(
        'ar',
        'قالت وزارة المياه إن السد قديم. غير أن والدته، زهرة منصور، كذّبت ذلك. وقالت وهي تبكي: "أريد الحقيقة فقط ولا شيء سواها".',
      ),
    ).toEqual(['وزارة المياه', 'زهرة منصور']);
  });

  it('keeps what a league defends', () => {
    expect(speakers('ar', 'ونددت الرابطة الوطنية للدفاع عن حقوق الإنسان بـ"سياسة الإفلات من العقاب".')).toEqual([
      'الرابطة الوطنية للدفاع عن حقوق الإنسان',
    ]);
  });
});
