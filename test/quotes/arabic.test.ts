import { describe, expect, it } from 'vitest';
import { said, speakers } from './said.ts';

const inArabic = (text: string): string[] => said('ar', text);

describe('an Arabic subject', () => {
  it('is a woman by a title that without its article is a given name', () => {
    expect(inArabic('وقالت الأمينة العامة للاتحاد مريم منصور إن الماء نظيف.')).toEqual([
      'INDIRECT | الماء نظيف | مريم منصور | وقالت',
    ]);
    expect(inArabic('وقالت أمينة منصور إن الماء نظيف.')).toEqual(['INDIRECT | الماء نظيف | أمينة منصور | وقالت']);
  });

  it('is a body with the state in which it sits', () => {
    expect(inArabic('وذكرت وزارة المياه في كينيا أن السد قديم.')).toEqual([
      'INDIRECT | السد قديم | وزارة المياه في كينيا | وذكرت',
    ]);
    expect(inArabic('وذكرت الوزارة في كينيا أن السد قديم.')).toEqual(['INDIRECT | السد قديم | الوزارة | وذكرت']);
  });

  it('of a sentence goes on behind «where»', () => {
    expect(speakers('ar', 'قال سليم منصور إن الماء نظيف. وكان قائد الجيش قد زار السد، حيث قال: «لا نخاف».')).toEqual([
      'سليم منصور',
      null,
    ]);
  });

  it('stands behind a verb that is a preposition too', () => {
    for (const opening of ['', 'وفي المعسكر الآخر، '])
      expect(inArabic(`${opening}عبّر المدرب سامي منصور عن أسفه، وقال إن الماء نظيف.`)).toEqual([
        'INDIRECT | الماء نظيف | سامي منصور | وقال',
      ]);
  });

  it('is the person whom a comma parts from the relative clause', () => {
    expect(inArabic('حضر النائب سليم منصور، الذي أكد أن السد قديم.')).toEqual([
      'INDIRECT | السد قديم | سليم منصور | أكد',
    ]);
  });

  it('is an official in other words, once somebody of an office has come in', () => {
    expect(inArabic('وصل المبعوث الأممي سليم منصور إلى عدن. وأكد المسؤول الأممي أن الماء نظيف.')).toEqual([
      'INDIRECT | الماء نظيف | سليم منصور | وأكد',
    ]);
    expect(speakers('ar', 'قال الوزير سليم منصور إن السد قديم. وقال مسؤول كيني إن الماء نظيف.')).toEqual([
      'سليم منصور',
      null,
    ]);
  });

  it('may follow whom it answers', () => {
    expect(speakers('ar', 'قال سليم منصور إن السد قديم. ورد عليه الوزير سامي الغربي قائلا إن الماء نظيف.')).toEqual([
      'سليم منصور',
      'سامي الغربي',
    ]);
  });

  it('leads a party or group in parliament whose name could be a person’s', () => {
    expect(inArabic('أكد رئيس كتلة الخضر سامر منصور أن السد قديم.')).toEqual([
      'INDIRECT | السد قديم | سامر منصور | أكد',
    ]);
  });

  it('is no woman where the verb is in the masculine', () => {
    expect(speakers('ar', 'قال سليم منصور إن السد قديم، وخاطب الوزيرة قائلا: «الماء نظيف وعذب».')).toEqual([
      'سليم منصور',
      'سليم منصور',
    ]);
  });

  it('is nobody for a participle in the plural behind one person', () => {
    expect(speakers('ar', 'قال سليم منصور إن السد قديم. وتجمع المئات أمام المقر مرددين: «نريد ماء نظيفا».')).toEqual([
      'سليم منصور',
      null,
    ]);
  });

  it('is the counterpart whom the sentence before brings in with «and»', () => {
    expect(
      speakers(
        'ar',
        'أنهى الوزير سليم منصور ونظيرته النرويجية، إنغريد هانسن، جولة مباحثات. وصرحت الوزيرة النرويجية أن السد قديم.',
      ),
    ).toEqual(['إنغريد هانسن']);
  });

  it('stands behind an opening of the sentence and its comma', () => {
    expect(inArabic('وفي المعسكر الآخر، أبدى المدرب سامي منصور سعادته، وقال إن الماء نظيف.')).toEqual([
      'INDIRECT | الماء نظيف | سامي منصور | وقال',
    ]);
    expect(inArabic('في السياق نفسه، أثنى الوزير سليم منصور على الخطة، وقال إن الماء نظيف.')).toEqual([
      'INDIRECT | الماء نظيف | سليم منصور | وقال',
    ]);
  });

  it('has its name behind its office and where it comes from', () => {
    expect(inArabic('وقالت الناطقة باسم المفوضية، الدنماركية ميته لارسن، إن الماء نظيف.')).toEqual([
      'INDIRECT | الماء نظيف | ميته لارسن | وقالت',
    ]);
  });
});

describe('an Arabic body of a general noun', () => {
  it('has its name in the marks or brackets behind the noun', () => {
    expect(inArabic('وقالت منظمة "شروق" إن السد امتلأ، مشيرة إلى أن الماء نظيف.')).toEqual([
      'INDIRECT | السد امتلأ | منظمة "شروق" | وقالت',
      'INDIRECT | الماء نظيف | منظمة "شروق" | مشيرة',
    ]);
    expect(inArabic('وذكرت وكالة (رسن) شبه الرسمية أن السد امتلأ.')).toEqual(['INDIRECT | السد امتلأ | رسن | وذكرت']);
  });

  it('does not take what it says in marks for its name', () => {
    expect(inArabic('وقالت الوزارة: "السد امتلأ والماء نظيف".')).toEqual([
      'DIRECT | السد امتلأ والماء نظيف | الوزارة | وقالت',
    ]);
  });
});

describe('an Arabic verb of speech', () => {
  it('has words of its own behind a comma, or where it only goes on', () => {
    expect(inArabic('قال الوزير سليم منصور إن السد امتلأ، وأكدت الخبيرة ليلى حداد أن الماء نظيف.')).toEqual([
      'INDIRECT | السد امتلأ | سليم منصور | قال',
      'INDIRECT | الماء نظيف | ليلى حداد | وأكدت',
    ]);
    expect(inArabic('قال الوزير سليم منصور إن السد امتلأ وأضاف أن الماء نظيف.')).toEqual([
      'INDIRECT | السد امتلأ | سليم منصور | قال',
      'INDIRECT | الماء نظيف | سليم منصور | وأضاف',
    ]);
  });

  it('that is another word as well counts where words follow', () => {
    expect(inArabic('وزاد منصور أن السد امتلأ. وزاد من صعوبة العمل هطول المطر.')).toEqual([
      'INDIRECT | السد امتلأ | منصور | وزاد',
    ]);
    expect(inArabic('وبيّن مدير السد سليم منصور أن الماء نظيف. وتقع القرية بين السد والجبل.')).toEqual([
      'INDIRECT | الماء نظيف | سليم منصور | وبيّن',
    ]);
    expect(inArabic('وخلص مدير السد سليم منصور إلى أن الماء نظيف.')).toEqual([
      'INDIRECT | الماء نظيف | سليم منصور | وخلص',
    ]);
  });

  it('may stand behind the words in marks', () => {
    expect(inArabic('«لم يبق لنا ماء»، يقول المزارع سليم منصور، وهو ينظر إلى البئر.')).toEqual([
      'DIRECT | لم يبق لنا ماء | سليم منصور | يقول',
    ]);
    expect(inArabic('"السد امتلأ"، بحسب مديره سليم منصور.')).toEqual(['DIRECT | السد امتلأ | سليم منصور | بحسب']);
    expect(inArabic('«نحن أهل بيت واحد»، بهذه الكلمات خاطب العمدة سليم منصور الحاضرين.')).toEqual([
      'DIRECT | نحن أهل بيت واحد | سليم منصور | خاطب',
    ]);
  });

  it('keeps one word before the marks as part of its clause', () => {
    expect(inArabic('قال الوزير سليم منصور إن بلاده "لن تبيع السد".')).toEqual([
      'MIXED | بلاده "لن تبيع السد" | سليم منصور | قال',
    ]);
  });
});

describe('an Arabic clause', () => {
  it('ends where its speaker does something else', () => {
    expect(inArabic('قال الوزير سليم منصور إن السد قديم، ودعا إلى ترميمه قبل الشتاء.')).toEqual([
      'INDIRECT | السد قديم | سليم منصور | قال',
    ]);
    expect(inArabic('قال الوزير سليم منصور إن القرية عطشت، ودعت إلى ترميم السد.')).toEqual([
      'INDIRECT | القرية عطشت، ودعت إلى ترميم السد | سليم منصور | قال',
    ]);
  });
});

describe('an Arabic clause that goes on', () => {
  it('ends before the reporter’s own words and before how it was said', () => {
    expect(inArabic('وقال سليم منصور إن السد الكبير امتلأ منذ الفجر، وهو الأقدم في البلاد.')).toEqual([
      'INDIRECT | السد الكبير امتلأ منذ الفجر | سليم منصور | وقال',
    ]);
    expect(inArabic('وقال سليم منصور إن السد امتلأ منذ الفجر مناشدا الأهالي "عدم السباحة فيه".')).toEqual([
      'INDIRECT | السد امتلأ منذ الفجر | سليم منصور | وقال',
      'MIXED | عدم السباحة فيه | سليم منصور | مناشدا',
    ]);
  });
});

describe('an Arabic source', () => {
  it('is written together with its preposition', () => {
    expect(inArabic('وامتلأ السد منذ الفجر، وفقا لوزارة المياه.')).toEqual([
      'INDIRECT | وامتلأ السد منذ الفجر | وزارة المياه | وفقا',
    ]);
    expect(inArabic('طبقا للحكومة النرويجية، فإن السد امتلأ منذ الفجر.')).toEqual([
      'INDIRECT | السد امتلأ منذ الفجر | الحكومة النرويجية | طبقا',
    ]);
  });

  it('may be who spoke before: «على حد قوله»', () => {
    expect(inArabic('قال سليم منصور إن السد امتلأ. والماء نظيف منذ أعوام، على حد قوله.')).toEqual([
      'INDIRECT | السد امتلأ | سليم منصور | قال',
      'INDIRECT | والماء نظيف منذ أعوام | سليم منصور | على حد قوله',
    ]);
  });

  it('may be a pronoun: «ووفقا له»', () => {
    expect(inArabic('قال سليم منصور إن السد امتلأ. ووفقا له، لم يشرب أحد من مائه.')).toEqual([
      'INDIRECT | السد امتلأ | سليم منصور | قال',
      'INDIRECT | لم يشرب أحد من مائه | سليم منصور | ووفقا له',
    ]);
  });

  it('is on whose tongue a body speaks', () => {
    expect(speakers('ar', 'أما القرية فأكدت، على لسان العمدة سليم منصور، أن السد قديم.')).toEqual(['سليم منصور']);
  });

  it('is not the paper that passes its words on', () => {
    expect(speakers('ar', 'وذكرت صحيفة النهر نقلا عن الوزير سليم منصور أن السد امتلأ.')).toEqual(['سليم منصور']);
    expect(speakers('ar', 'وذكرت صحيفة النهر نقلا عن مسؤولين أن السد امتلأ.')).toEqual([null]);
  });

  it('is whose statement it is', () => {
    expect(speakers('ar', 'جاء ذلك في بيان للخارجية النرويجية قالت فيه إن السفارة مفتوحة.')).toEqual([
      'الخارجية النرويجية',
    ]);
  });
});

describe('an Arabic speaker', () => {
  it('has a title that may look like a plural', () => {
    expect(speakers('ar', 'وحذر الأمين العام للاتحاد سليم منصور من أن السد قديم.')).toEqual(['سليم منصور']);
  });

  it('is nobody behind a title without its article, whatever adjective follows', () => {
    expect(speakers('ar', 'قال مسؤول نرويجي رفيع لوكالة النهر إن السد قديم.')).toEqual([null]);
  });

  it('is a mother or father by a child’s name', () => {
    expect(speakers('ar', 'وقالت أم محمد: "السد قديم وأخاف منه".')).toEqual(['أم محمد']);
  });

  it('is who acts in the sentence before, where nobody has spoken', () => {
    expect(speakers('ar', 'زارت الوزيرة ليلى الهاشمي السد. وأكدت أن الماء نظيف.')).toEqual(['ليلى الهاشمي']);
    expect(speakers('ar', 'وصل وزير المياه سليم منصور إلى القرية، وأكد هناك أن الماء نظيف.')).toEqual(['سليم منصور']);
  });

  it('has his full name wherever it stands', () => {
    expect(speakers('ar', 'التقى ناصر الكيلاني عمدة القرية. وقال الكيلاني إن الماء نظيف.')).toEqual(['ناصر الكيلاني']);
  });

  it('is not whom a question is put to', () => {
    expect(speakers('ar', 'قال سليم منصور إن السد امتلأ. وسأل الصحفيين: "هل رأيتم السد؟"')).toEqual([
      'سليم منصور',
      'سليم منصور',
    ]);
  });

  it('is a state where its name could be a woman’s', () => {
    expect(inArabic('أعلنت إيران أنها ستبني سدا.').map((line) => line.replace(/^.*\| (.*) \|.*$/, '$1'))).toEqual([
      'إيران',
    ]);
  });

  it('may be called by a form of address, or by the office in other words', () => {
    expect(speakers('ar', 'أكد صاحب السمو الأمير خالد بن سالم أن السد ممتلئ. وقال سموه: «لن نعطش».')).toEqual([
      'خالد بن سالم',
      'خالد بن سالم',
    ]);
    expect(speakers('ar', 'قال رئيس الوزراء سليم منصور إن السد قديم. وأوضح رئيس الحكومة أن الماء نظيف.')).toEqual([
      'سليم منصور',
      'سليم منصور',
    ]);
  });

  it('is not the author who signs at the head', () => {
    expect(inArabic('القرية - كتب سالم يوسف: قالت الوزيرة ليلى الهاشمي إن السد قديم.')).toEqual([
      'INDIRECT | السد قديم | ليلى الهاشمي | قالت',
    ]);
  });

  it('may be somebody’s brother or secretary', () => {
    expect(speakers('ar', 'وقال شقيقه سامر: "نطالب بالماء".')).toEqual(['سامر']);
  });

  it('is in the office that relays his words', () => {
    expect(speakers('ar', 'نقل مكتب الوزير سليم منصور عنه قوله: "لا ماء في السد".')).toEqual(['سليم منصور']);
  });

  it('is the subject of a sentence whose first verb says nothing', () => {
    expect(speakers('ar', 'وسئل الوزير سليم منصور عن السد فأجاب: "لا ماء فيه".')).toEqual(['سليم منصور']);
    expect(speakers('ar', 'وقعت الشركة عقدا مع القرية، مشيرة إلى أن السد قديم.')).toEqual(['الشركة']);
  });

  it('is not the last phrase before its verb', () => {
    expect(speakers('ar', 'قال سليم منصور إن السد قديم. وحول الماء، أوضح أن القرية تشربه.')).toEqual([
      'سليم منصور',
      'سليم منصور',
    ]);
  });

  it('is the one of that office whose country fits', () => {
    expect(
      speakers(
        'ar',
        'قال وزير المياه النرويجي سليم منصور إن السد قديم. وقال نظيره الكيني جوما أوتيندو إن الماء نظيف. وأكد الوزير الكيني أن القرية كبيرة. وأضاف الوزير النرويجي أن النهر طويل.',
      ),
    ).toEqual(['سليم منصور', 'جوما أوتيندو', 'جوما أوتيندو', 'سليم منصور']);
  });

  it('is nobody in particular where two speak as one', () => {
    expect(speakers('ar', 'قال سليم منصور إن السد قديم. وأشار الوزيران إلى أن الماء نظيف.')).toEqual([
      'سليم منصور',
      null,
    ]);
  });

  it('stands behind «for his part»', () => {
    expect(speakers('ar', 'من جهته قال منصور: "السد قديم جدا".')).toEqual(['منصور']);
  });

  it('is a magazine, which its name in marks tells apart from people', () => {
    expect(speakers('ar', 'قالت مجلة "جون أوتيندو" إن السد قديم. ووفق المجلة، فإن الماء نظيف وعذب.')).toEqual([
      'جون أوتيندو',
      'جون أوتيندو',
    ]);
  });

  it('is the body that an adjective takes up', () => {
    expect(speakers('ar', 'قالت منظمة أنهار العالم إن السد قديم. وأكدت المنظمة الحقوقية أن الماء نظيف.')).toEqual([
      'منظمة أنهار العالم',
      'منظمة أنهار العالم',
    ]);
  });
});

describe('Arabic words in marks', () => {
  it('right behind a name are what its bearer is called', () => {
    expect(inArabic('وقال العمدة سليم منصور "أبو الماء" إن السد قديم.')).toEqual([
      'INDIRECT | السد قديم | سليم منصور | وقال',
    ]);
  });

  it('at the end of the sentence are what somebody says, however far its verb', () => {
    expect(inArabic('وقال المسؤول الذي طلب عدم نشر اسمه "سيكون السد ممتلئا".')).toEqual([
      'DIRECT | سيكون السد ممتلئا | - | وقال',
    ]);
  });

  it('may stand in doubled marks', () => {
    expect(inArabic('قال سليم منصور: ((السد قديم ويحتاج إلى ترميم)). وأضاف: «« الماء نظيف وعذب »».')).toEqual([
      'DIRECT | السد قديم ويحتاج إلى ترميم | سليم منصور | قال',
      'DIRECT | الماء نظيف وعذب | سليم منصور | وأضاف',
    ]);
  });

  it('that nobody closed end before the reporter’s next verb', () => {
    expect(inArabic('قال سليم منصور: "السد قديم ويحتاج إلى ترميم. وأضاف أن الماء نظيف.')).toEqual([
      'DIRECT | السد قديم ويحتاج إلى ترميم. | سليم منصور | قال',
      'INDIRECT | الماء نظيف | سليم منصور | وأضاف',
    ]);
  });

  it('right behind the verb are no subject', () => {
    expect(inArabic('قال سليم منصور إن السد قديم. وأضاف «سنعود قريبا».')).toEqual([
      'INDIRECT | السد قديم | سليم منصور | قال',
      'MIXED | سنعود قريبا | سليم منصور | وأضاف',
    ]);
  });
});
