import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { said, speakers } from './said.ts';

const inArabic = (text: string): string[] => said('ar', text);

describe('a speaker in an Arabic agency’s report', () => {
  it('is known by a last name that only the title shows to be a name', () => {
    expect(
      speakers('ar', 'قال القيادي في الإطار التنسيقي وسيم الفايز إن السد قديم. وذكر الفايز في حديث لنا أن الماء نظيف.'),
    ).toEqual(['وسيم الفايز', 'وسيم الفايز']);
  });

  it('is known by «son of», «daughter of» and the name behind it', () => {
    expect(
      speakers(
        'ar',
        'طالب النائب العيد ولد سالم بتحقيق. وقالت مريم بنت الشيخ إن السد قديم. واعتبر ولد سالم أن الماء نظيف. وأكدت بنت الشيخ أن المال قليل.',
      ),
    ).toEqual(['مريم بنت الشيخ', 'العيد ولد سالم', 'مريم بنت الشيخ']);
  });

  it('follows the words and the comma behind them, whatever her name', () => {
    expect(inArabic('"لا أعرف شيئا عن السد"، تقول زرينة وهي تطوي بطانية مبللة.')).toEqual([
      'DIRECT | لا أعرف شيئا عن السد | زرينة | تقول',
    ]);
  });

  it('is whom an agency relays, and goes on in the sentence, though the agency is feminine', () => {
    expect(
      speakers(
        'ar',
        'قال منصور إن السد قديم. ونقلت وكالة "نوفوستي" عن نائب الوزير سامي الحداد قوله إن الماء نظيف، وأضاف أن الرد قريب.',
      ),
    ).toEqual(['منصور', 'سامي الحداد', 'سامي الحداد']);
  });

  it('is nobody where a paper has it from three officials', () => {
    expect(speakers('ar', 'وذكرت صحيفة «النهر» نقلا عن ثلاثة مسؤولين غربيين أن السد قديم.')).toEqual([null]);
  });

  it('may be taken up as «the same», or as a veteran', () => {
    expect(
      speakers(
        'ar',
        'قال سامي الحداد، رئيس جمعية المربين، إن السوق هادئة. وأجاب المهني نفسه: "لا أحد يضمن شيئا بعد اليوم".',
      ),
    ).toEqual(['سامي الحداد', 'سامي الحداد']);
    expect(
      speakers(
        'ar',
        'لم يخف البرتغالي جورجي فيريرا، مدرب النادي، غضبه. وقال المدرب المخضرم: «لم نلعب كما أردنا اليوم».',
      ),
    ).toEqual(['جورجي فيريرا']);
  });

  it('bears the office behind a form of address, and is no other state’s minister', () => {
    expect(
      speakers(
        'ar',
        'التقى صاحب السمو الأمير منصور بن خالد آل فهد، نائب وزير الطاقة، معالي وزير الطاقة في جمهورية كازاخستان السيد يرلان أكبروف.\n\nمن جانبه، ثمّن معالي الوزير الكازاخستاني هذا الدور، وقال: إن السد قديم. وأعرب سمو نائب الوزير عن شكره لهم على «حفاوة الاستقبال».',
      ),
    ).toEqual(['يرلان أكبروف', 'منصور بن خالد آل فهد']);
  });

  it('is the one whom the paragraph is about, where nobody has spoken in it', () => {
    expect(
      speakers(
        'ar',
        'تحاكم الصحافية شذى بلحاج.\n\nوقالت المحامية سعاد قاسم إن القاضي قديم.\n\nوتلاحق بلحاج بتهمة الفساد. وكتبت في رسالة من السجن "لم أفعل سوى أني كتبت ما رأيت".',
      ),
    ).toEqual(['سعاد قاسم', 'شذى بلحاج']);
  });

  it('is an embassy in full where its noun alone speaks', () => {
    expect(
      speakers('ar', 'ونقلت السفارة الكينية عن المبعوث سامي الحداد تأكيده أن السد قديم. وأضافت السفارة أن الماء نظيف.'),
    ).toEqual(['سامي الحداد', 'السفارة الكينية']);
  });

  it('is no hearer: «to the BBC»', () => {
    expect(speakers('ar', 'قالت سلمى منصور إن السد قديم. وتضيف لبي بي سي: "لم نسمع إنذارا ولا مكبر صوت".')).toEqual([
      'سلمى منصور',
      'سلمى منصور',
    ]);
  });

  it('keeps the adjective of the body, and the noun of a network of people', () => {
    expect(inArabic('ودعت نقابة الصحافيين التونسيين إلى وقفة، منددة بـ"محاكمة جائرة".')).toEqual([
      'MIXED | محاكمة جائرة | نقابة الصحافيين التونسيين | منددة',
    ]);
    expect(speakers('ar', 'قالت شبكة أطباء النهر إن السد قديم.')).toEqual(['شبكة أطباء النهر']);
  });
});

describe('a quote in an Arabic agency’s report', () => {
  it('is not the name in marks of what its speaker belongs to', () => {
    expect(inArabic('رد عضو «المجلس الأعلى للنهر»، أبو القاسم الحداد، قائلا: «السد ليس لأحد».')).toEqual([
      'DIRECT | السد ليس لأحد | أبو القاسم الحداد | قائلا',
    ]);
  });

  it('ends before a verb whose words stand behind an aside, before what was done then, and before what is cited', () => {
    expect(
      inArabic('رأت الباحثة هناء الورفلي أن السد قديم، وذهبت، في حديث إلى «النهر»، إلى أن الماء نظيف.').map((line) =>
        line.split(' | ').slice(0, 2).join(' '),
      ),
    ).toEqual(['INDIRECT السد قديم', 'INDIRECT الماء نظيف']);
    expect(inArabic('أكد سامي الحداد أن بلدته «تريد سدا واحدا»، بعد لقائه رئيس اللجنة.')).toEqual([
      'MIXED | بلدته «تريد سدا واحدا» | سامي الحداد | أكد',
    ]);
    expect(inArabic('قال سامي الحداد إن السد قديم، مستشهدا بما كتبه المهندسون.')).toEqual([
      'INDIRECT | السد قديم | سامي الحداد | قال',
    ]);
  });

  it('is no prayer, and ends before whoever is blamed', () => {
    expect(inArabic('شكر الأمير سامي الحداد الجميع، سائلا الله أن يديم عليهم الأمن.')).toEqual([]);
    expect(inArabic('قالت شبكة أطباء النهر إن السد قديم، وحمّلت في بيانها البلدية المسؤولية كاملة.')).toEqual([
      'INDIRECT | السد قديم | شبكة أطباء النهر | قالت',
    ]);
  });

  it('is what somebody voiced, far from the verb that is «by way of» as well', () => {
    expect(
      inArabic('عبّر الإيطالي سيموني فيريرا، مدرب الفريق، عن رضاه عن «الروح التي لعب بها الجميع».').map((line) =>
        line.split(' | ').slice(0, 3).join(' | '),
      ),
    ).toEqual(['MIXED | الروح التي لعب بها الجميع | سيموني فيريرا']);
    expect(inArabic('وعبر الهاتف قال سامي الحداد إن السد قديم.')).toEqual(['INDIRECT | السد قديم | سامي الحداد | قال']);
  });

  it('holds others behind a colon in straight marks', () => {
    expect(inArabic('وقالت سلمى منصور: "سألت زوجي: "هل نترك البقر؟" فقال: "اتركي كل شيء"".')).toEqual([
      'DIRECT | سألت زوجي: "هل نترك البقر؟" فقال: "اتركي كل شيء" | سلمى منصور | وقالت',
    ]);
  });

  it('is about the only kingdom of the text as one of two countries, and not about Yemen for the right ear', () => {
    const about = (text: string) =>
      extract({ text, language: 'ar' }).quotes.map((quote) => quote.about.map(({ code }) => code).sort());
    expect(
      about(
        'زار سفير خادم الحرمين الشريفين كينيا أمس. وأكد سامي الحداد حرص المملكة على العمل مع كينيا، منوها بأن البلدين «يعملان معا من أجل السوق».',
      ),
    ).toEqual([['KE', 'SA']]);
    expect(about('وأكدت المحامية سعاد قاسم أن موكلتها فقدت السمع في أذنها اليمنى.')).toEqual([[]]);
  });
});

describe('an Arabic speaker whose name or office is long', () => {
  it('keeps a last word that is in no list, and families one behind the other', () => {
    expect(speakers('ar', 'وصرح السيد خالد يوسف الجلاهمة سفير البلاد لدى كينيا بأن السد قديم.')).toEqual([
      'خالد يوسف الجلاهمة',
    ]);
    expect(speakers('ar', 'استقبل الشيخ أحمد عبدالله الأحمد الصباح الوفد، وأكد له أن السد قديم.')).toEqual([
      'أحمد عبدالله الأحمد الصباح',
    ]);
    expect(
      speakers('ar', 'قال الشيخ عمرو بن حبريش العليي إن السد قديم. وقال ابن حبريش في كلمة إن الماء نظيف.'),
    ).toEqual(['عمرو بن حبريش العليي', 'عمرو بن حبريش العليي']);
  });

  it('has a rank of a service between office and name, and is the judge of the court', () => {
    expect(
      speakers('ar', 'وقال المتحري في البلاغ، العقيد شرطة عبد المنعم الحداد، أمام المحكمة، إن السد قديم.'),
    ).toEqual(['عبد المنعم الحداد']);
    expect(speakers('ar', 'واصلت المحكمة برئاسة القاضي سامي منصور جلستها. وقال القاضي إن السد قديم.')).toEqual([
      'سامي منصور',
    ]);
  });

  it('is the official of that state, the latter, or whoever was asked', () => {
    expect(
      speakers(
        'ar',
        'استقبل الرئيس سامي منصور نائب وزير الدفاع الكيني جوما أوتيندو. وقال منصور إن السد قديم. بدوره، تعهد المسؤول الكيني بـ"مواصلة الدعم حتى النهاية".',
      ),
    ).toEqual(['سامي منصور', 'جوما أوتيندو']);
    expect(speakers('ar', 'زار المدرب سامي منصور النادي. هذا الأخير قال في اتصال هاتفي إنه لم يتلق أي عرض.')).toEqual([
      'سامي منصور',
    ]);
    expect(
      speakers(
        'ar',
        'وقال الشاهد سامي منصور إن السد قديم. وسأله المحامي كمال عمر: «هل الماء نظيف هناك؟» فرد: «نعم، وهو قليل».',
      ),
    ).toEqual(['سامي منصور', 'كمال عمر', 'سامي منصور']);
  });

  it('acts behind the dateline, and is not what the text is about', () => {
    expect(inArabic('بيروت - "النهر": شنّ النائب إيهاب منصور هجوما على الوزير، معتبرا أن السد قديم.')).toEqual([
      'INDIRECT | السد قديم | إيهاب منصور | معتبرا',
    ]);
    expect(
      inArabic('قالت سلمى منصور إن السد قديم. وفي ما يتعلق برفع الدعم، ذكّرت بأن المال قليل، على حد تقديرها.'),
    ).toEqual(['INDIRECT | السد قديم | سلمى منصور | قالت', 'INDIRECT | المال قليل | سلمى منصور | ذكّرت']);
  });

  it('is the prime minister, whatever he opened with what words', () => {
    expect(
      inArabic(
        'عقد المهندس هشام منصور، رئيس الوزراء، اجتماعا. واستهل رئيس الوزراء الاجتماع بالتأكيد على أن السد قديم.',
      ),
    ).toEqual(['INDIRECT | السد قديم | هشام منصور | بالتأكيد']);
  });

  it('is a club in full where a statement of «the club» speaks', () => {
    expect(
      speakers('ar', 'أعلن نادي النهر الرياضي انفصاله عن مدربه. وجاء في بلاغ للنادي أن الانفصال تم بالتراضي.'),
    ).toEqual(['نادي النهر الرياضي']);
  });
});

describe('an Arabic clause', () => {
  it('ends before how it was said, and before what a relative pronoun says of words in marks', () => {
    expect(inArabic('وقال سامي منصور إن السد قديم، متوجهاً بالشكر إلى المهندسين.')).toEqual([
      'INDIRECT | السد قديم | سامي منصور | وقال',
    ]);
    expect(inArabic('قال سامي منصور إن بلدته "لن تركع أمام حصار الوقود" الذي تفرضه الجماعة.')).toEqual([
      'MIXED | بلدته "لن تركع أمام حصار الوقود" | سامي منصور | قال',
    ]);
  });

  it('of a source begins behind what a relative clause tells of it', () => {
    expect(
      inArabic('وبحسب وزارة المياه، التي شارك فيها خبراء، فإن السد قديم جدا.').map((line) => line.split(' | ')[1]),
    ).toEqual(['السد قديم جدا']);
  });

  it('is reported by no adjective: a cautious tone is no warning to him', () => {
    expect(
      inArabic(
        'وقالت سلمى منصور: «السد قديم». «ما زالت أمامنا عشر سنوات كاملة»، تختم منصور بنبرة حذرة، «لكن الوقت يمضي».',
      ),
    ).toEqual([
      'DIRECT | السد قديم | سلمى منصور | وقالت',
      'DIRECT | ما زالت أمامنا عشر سنوات كاملة | سلمى منصور | تختم',
      'DIRECT | لكن الوقت يمضي | سلمى منصور | تختم',
    ]);
  });
});
