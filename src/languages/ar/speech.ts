import type { CueForm, CueKind, Language, RoleForm } from '../language.ts';

/** Arabic. */
export const ARABIC: Language = {
  code: 'ar',
  isVerbFirst: true,
  hasDoubledMarks: true,
  hasCapitals: false,
  nounsHaveCapitals: false,
  hasBareClauses: false,
  hasClausesBehindComma: false,
  hasVerbSecond: false,
  hasSecondClauses: false,
  hasDashSpeech: false,
  unmarkedSpeechReach: 45,
  cues: () => [...conjugated(), ...fixed()],
  complementisers:
    'أن أنه أنها أنهم أنهما أنهن أننا أنني أنّ بأن بأنه بأنها بأنهم بأنهما بأنني بأننا بكونه بكونها بكونهم',
  impersonals:
    'يذكر ويذكر يتوقع ويتوقع يعتقد ويعتقد يقدر ويقدر يرجح ويرجح يشار ويشار يلاحظ ويلاحظ يخشى يقال ويقال يعتبر ويعتبر ينبغي يشترط',
  nounGovernors: 'في من على إلى عن مع حول ضد بين لدى بشأن نحو دون عدم يشأ أي كل أكثر أبرز بعض هذا هذه تلك',
  coordinators: 'وأن وأنه وأنها وأنهم وأنهما وأننا وبأن وبأنه وبأنها',
  notBeforeComplementiser:
    'بعد قبل منذ إلا غير دون بدون إثر حين يجب يمكن ينبغي شرط بيد رغم لولا عقب كما قبيل بمجرد طالما سبق يعني بسبب حتى مع حيث عسى شأنه كاد أوشك المفترض المقرر المتوقع المحتمل المرجح يفترض يفضل أجل بحجة بدعوى',
  tails: 'وهو وهي وهم بينهم بينهن',
  nobodies: '',
  negations: '',
  expletives: '',
  passives: '',
  reflexives: '',
  perfectAuxiliaries: '',
  pluralAuxiliaries: '',
  auxiliaries: 'قد كان كانت لقد سوف لم لن لا ما كانوا أيضا سبق',
  prepositions:
    'في من على إلى عن مع خلال بعد قبل عبر حول ضد بين أمام لدى منذ حتى عند أثناء اثناء ضمن تحت فوق وراء بشأن نحو دون لدي إثر عقب ردا تعليقا تعقيبا بمناسبة وفق وفقا بحسب حسب بعيد قبيل لـ بـ رغم كما فيما وسط الى بين به بها له لها فيه فيها عليه عليها عنه عنها منه منها إليه إليها لهم بهم معه معها خلاله خلالها هذا هذه بينما',
  hasArticles: false,
  sameTitles: `
رئيس دبلوماسية = وزير خارجية
رئيس حكومة = رئيس وزراء
رئيس دولة = رئيس جمهورية
رئيس بلاد = رئيس جمهورية
عاهل = ملك`,
  asOpeners: '',
  determiners: 'هذا هذه ذلك تلك هؤلاء كل بعض أحد إحدى عدد',
  possessives: '',
  indefinites: 'بعض أحد إحدى عدد عدة',
  relatives: 'الذي التي الذين اللذان اللتان اللذين اللتين من ممن الذى والذي والتي',
  conjunctions: 'و لكن بينما فيما حيث إذ ثم أو إلا لأن كما ولكن غير كي لكي وإن إذا لو عندما حين وحيث أما وأما',
  fillers:
    'أمس اليوم غدا مساء صباح ظهر فجر مساءا صباحا ليلة ليل أول السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة يوم الماضي الماضية الجاري أيضا كذلك هنا هناك قائلا قائلة بدوره بدورها جانبه جهته مرارا لاحقا سابق سابقا وقت حاليا الآن مجددا فقط جدا لقد قد إن أن لن لم لا ما هل ليس ليست كان كانت كانوا يكون هو هي هم نحن أنا أنت ذلك هذا هذه تلك إنه إنها هنالك ثم بل لكن حتى مؤخرا علنا بوضوح بشدة صراحة ضمنا مرة مرات أخرى عام سنة شهر أسبوع ساعة دقيقة عاما حيث إذ إذا لو كما أي كل جميع بعض غير سوى نفسه نفسها مثل عدم وجود تم يتم جرى الشهر العام الأسبوع السنة الليلة الساعة المقبل المقبلة القادم القادمة ذاته ذاتها حينها وقتها آنذاك حينئذ ضرورة أهمية حرص دعم رفض تأييد قيام استعداد التزام أمل قلق أسف ارتياح مقتل إصابة وفاة إلغاء إطلاق بدء وقف عودة ارتفاع انخفاض المسؤولية مسؤولية عزم عزمه نية رفضه دعمه حرصه استعداده تأييده أمله قلقه بحزم بحسم بقوة بصراحة بسخرية بغضب بحزن بمرارة بفخر بثقة بتهكم ببساطة باختصار بإيجاز بحدة بحرقة بألم بانفعال بهدوء بخجل بتأثر بحماس باستغراب بتحفظ بحذر بجدية باقتضاب بارتياح بأسف بدهشة ضاحكا ضاحكة مبتسما مبتسمة ساخرا ساخرة غاضبا غاضبة باكيا باكية متأثرا متأثرة مازحا مازحة متهكما هنا',
  finiteVerbs: '',
  finiteEndings: '',
  clauseLength: 0,
  firstPersons:
    'نحن أنا إننا إنني لدينا عندنا لنا لي بلدنا شعبنا بلادنا حكومتنا علينا لدي أننا أنني يمكننا يجب نريد نعتقد نأمل نؤكد نرى أعتقد أريد أرى سنواصل سنعمل',
  pronouns: [
    { form: 'هو', gender: 'm', number: 's' },
    { form: 'هي', gender: 'f', number: 's' },
    { form: 'هم', number: 'p' },
    { form: 'الأخير', gender: 'm', number: 's' },
    { form: 'الأخيرة', gender: 'f', number: 's' },
    // His Highness, Her Majesty: whoever was called so.
    ...['سموه', 'جلالته', 'فخامته', 'معاليه', 'سيادته', 'سعادته', 'فضيلته', 'غبطته', 'قداسته', 'نيافته'].map(
      (form) => ({ form, gender: 'm', number: 's' }) as const,
    ),
    ...['سموها', 'جلالتها', 'معاليها', 'سعادتها'].map((form) => ({ form, gender: 'f', number: 's' }) as const),
  ],
  roles: roles(),
  roleEndings: [],
  organizationNouns:
    'وزارة حكومة حزب حركة جماعة وكالة هيئة منظمة مؤسسة شركة جامعة مجلس لجنة برلمان محكمة شرطة جيش رئاسة مكتب مديرية اتحاد نقابة جمعية تنظيم قيادة سفارة بعثة إدارة سلطة سلطات قوات تحالف ائتلاف جبهة ميليشيا مركز معهد صحيفة مجلة جريدة شبكة منصة قناة فضائية إذاعة تلفزيون موقع مجموعة بنك صندوق دولة دول بلدية ولاية مفوضية خارجية داخلية دفاع دبلوماسية قمة مجموعة نيابة النيابة كتلة تيار لواء كتائب بيت مملكة جمهورية جهاز أمانة ديوان قصر بلاط وفد أسرة عائلة دائرة مصلحة',
  organizationEndings: '',
  bodyPrepositions: '',
  attributeEndings: '',
  genitiveEndings: '',
  relativeEndings: '',
  personEndings: '',
  descriptions: 'المسؤول المسؤولة الدبلوماسي الدبلوماسية السياسي السياسية القيادي القيادية المتحدث المتحدثة',
  agencies: 'رويترز فرانس برس الأناضول سبوتنيك أسوشيتد برس شينخوا سانا بترا الجزيرة نوفوستي إنترفاكس إيرنا',
  asides: 'من جهته|من جهتها|من جانبه|من جانبها|في المقابل|بدوره|بدورها|في هذا الصدد|في هذا السياق',
  hasIncises: false,
  genericBodies: 'مجلة جريدة موقع شبكة إذاعة وكالة منظمة هيئة مؤسسة شركة جمعية مجموعة صحيفة قناة حركة حزب جماعة تنظيم',
  contrasts: 'جهته جهتها جانبه جانبها بدوره بدورها المقابل',
  documentNouns: 'بيان بلاغ تقرير رسالة وثيقة مذكرة إعلان تصريح خطاب دراسة تغريدة كتاب قرار تعميم إشعار بيانات',
  anonymousNouns:
    'مسؤولون مسؤولين مسؤول مسؤولة مصدر مصادر شهود شاهد ناشطون نشطاء خبراء محللون مراقبون سكان محتجون متظاهرون أنصار معارضون دبلوماسيون دبلوماسي أعضاء قادة مقربون متحدث متحدثة ناطق وسائل تقارير أوساط جهات البعض كثيرون عدد مواطنون أطباء باحثون محامون طلاب صحفيون إعلاميون عشرات مئات آلاف شبان شباب أهالي أهال متطوعون ناجون ناخبون دراسات شواهد أرقام إحصاءات إحصائيات استطلاعات تحقيقات معلومات مراقبين محللين خبير شهود',
  honorifics:
    'السيد السيدة الدكتور الدكتورة دكتور الأستاذ الأستاذة الشيخ الأمير الأميرة الملك الملكة القاضي المهندس الحاج الإمام العقيد العميد اللواء الفريق الجنرال الرائد البروفيسور المحامي المستشار القس البابا السلطان الأخ الرفيق الفنان الفنانة اللاعب المدرب د أ آية سيدي مولاي معالي سمو فخامة جلالة',
  nameLinks: '',
  linkArticles: '',
  adjectiveEndings: '',
  masculineArticles: '',
  feminineArticles: '',
  hasNaturalGender: false,
  hasNounLikeVerbs: false,
  participleEnding: '',
  participleOpeners: '',
  ands: '',
  contrastingConjunctions: 'لكن ولكن بينما فيما إلا وقت',
  marksReach: 2,
  nameEndings: '',
  nameParticles: 'بن ابن بنت آل أبو أبي أم عبد ال ولد دو دي لو لا فان فون',
  places: '',
  predicateOpeners: '',
  announcers: '',
  namedThings:
    'وكالة قناة صحيفة موقع حزب منطقة فضائية تلفزيون حركة تنظيم جماعة شركة مجلة كتاب فيلم برنامج عملية مدينة بلدة شارع فندق مؤسسة منظمة مجموعة جبهة مسلسل أغنية رواية قصيدة جائزة مهرجان مبادرة حملة تطبيق شبكة منصة جريدة إذاعة لهيئة هيئة مسمى باسم اسم المدعو الملقب المسمى يسمى تسمى عنوان بعنوان شعار مؤتمر سفينة كتيبة كتائب لواء مشروع قاعدة محطة ميناء مطار نادي فريق دورة تويتر فيسبوك على',
  calendar:
    'يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر جانفي فيفري أفريل ماي جوان جويلية أوت كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة أمس اليوم',
  boilerplate: [
    'شاهد أيضا',
    'اقرأ أيضا',
    'إقرأ أيضا',
    'اقرأ المزيد',
    'مواضيع ذات صلة',
    'موضوعات متعلقة',
    'أخبار ذات صلة',
    'مقالات ذات صلة',
    'اترك تعليقا',
    'اترك ردا',
    'أضف تعليقا',
    'التعليقات',
    'تعليقات',
    'سمات',
    'وسوم',
    'الوسوم',
    'كلمات مفتاحية',
    'رابط الخبر',
    'شارك',
    'شارك الخبر',
    'شارك هذا الموضوع',
    'لن يتم نشر عنوان بريدك الإلكتروني',
    'الأكثر قراءة',
    'الأكثر مشاهدة',
    'تابعونا',
    'تابعنا',
    'المصدر',
    'عن الكاتب',
    'قد يعجبك أيضا',
  ],
};

function roles(): RoleForm[] {
  const men =
    'وزير رئيس زعيم ملك أمير سلطان نائب سفير مندوب مبعوث ممثل متحدث ناطق مسؤول مدير أمين قائد عضو مرشد مفاوض كبير مستشار حاكم محافظ والي عمدة قاض قاضي محام محامي مدع مدعي كاتب صحفي صحافي إعلامي محلل خبير باحث أستاذ طبيب ناشط معارض مرشح شيخ إمام مفتي مفت بابا أسقف مدرب لاعب نجم فنان ممثل مخرج مؤسس عميد عقيد لواء فريق جنرال موظف شاهد مواطن طالب نظير رجل سكرتير مفوض منسق قيادي وكيل والد شقيق نجل ابن دبلوماسي مراسل رئيس نقيب خطيب داعية مفكر مؤرخ اقتصادي ولي رئيسا وزيرا منسق حقوقي نقابي سياسي برلماني عاهل مصدر مساعد حارس مهاجم مدافع صاحب أكاديمي مهندس ضابط مقدم رائد ملازم قس بطريرك مطران حاخام سيناتور مرجع موفد كابتن سائق شاعر روائي أديب مطرب مغني مصمم مصور عالم ناقد محرر ناشر مذيع خطيب منتج متسابق بطل عداء قبطان طيار ممرض معلم مزارع تاجر نازح لاجئ ناج متظاهر محتج مواطن طباخ مصرفي خطاط متهم محقق مشرف رسام مترجم سجين جندي مقاتل صياد نجار فلاح حلاق بائع صيدلي خباز متقاعد ملياردير فيلسوف كاهن راهب قنصل رقيب عريف مدون مستوطن'.split(
      ' ',
    );
  // Feminine forms that are other words: establishment, province, politics.
  const notWomen = new Set(
    'مؤسسة محافظة سياسية برلمانية اقتصادية حقوقية نقابية دبلوماسية قيادية داعيةة رأسة مصدرة شيخة فريقة لواءة وليّة ولية عالمة مرجعة كبيرة عضوة رجلة ملكةة بطلة صاحبة مقدمة حاكمة رائدة إعلامية أكاديمية إمامة باباة أمينة مقاتلة مدونة نجارة فلاحة راهبةة'.split(
      ' ',
    ),
  );
  const women = men
    .filter((form) => !/[ةا]$/.test(form))
    .map((form) => `${form}ة`)
    .filter((form) => !notWomen.has(form));
  return [
    ...men.map((form): RoleForm => ({ form, gender: 'm', number: 's' })),
    ...women
      .filter((form) => !['أميرةة', 'اقتصاديةة'].includes(form))
      .map((form): RoleForm => ({ form, gender: 'f', number: 's' })),
    // With its article a title: «الأمينة العامة»; without, a given name.
    { form: 'الأمينة', gender: 'f', number: 's' },
  ];
}

/** Verbs by the way they take their words: past, present, participle (all masculine singular). */
const VERBS: Record<Exclude<CueKind, 'preposition'>, string> = {
  say: 'قال/يقول/قائل أضاف/يضيف/مضيف تابع/يتابع/متابع أكد/يؤكد/مؤكد صرح/يصرح/مصرح أوضح/يوضح/موضح واصل/يواصل/مواصل استطرد/يستطرد/مستطرد أردف/يردف/مردف رد/يرد/راد علق/يعلق/معلق هتف/يهتف/هاتف كتب/يكتب/كاتب غرد/يغرد/مغرد أجاب/يجيب/مجيب خاطب/يخاطب/مخاطب تساءل/يتساءل/متسائل ختم/يختم/خاتم اختتم/يختتم/مختتم استرسل/يسترسل/مسترسل أكمل/يكمل/مكمل استدرك/يستدرك/مستدرك عقب/يعقب/معقب زاد/يزيد/زائد مضى/يمضي/ماض ردد/يردد/مردد روى/يروي/راو حكى/يحكي/حاك صاح/يصيح/صائح همس/يهمس/هامس شرح/يشرح/شارح لخص/يلخص/ملخص',
  report:
    'أعلن/يعلن/معلن أعرب/يعرب/معرب ذكر/يذكر/ذاكر أفاد/يفيد/مفيد أشار/يشير/مشير لفت/يلفت/لافت شدد/يشدد/مشدد بين/يبين/مبين كشف/يكشف/كاشف اعتبر/يعتبر/معتبر رأى/يرى/راء زعم/يزعم/زاعم ادعى/يدعي/مدع اعترف/يعترف/معترف أقر/يقر/مقر نفى/ينفي/ناف حذر/يحذر/محذر توقع/يتوقع/متوقع رجح/يرجح/مرجح لاحظ/يلاحظ/ملاحظ نوه/ينوه/منوه أبرز/يبرز/مبرز جدد/يجدد/مجدد اعتقد/يعتقد/معتقد ظن/يظن/ظان أخبر/يخبر/مخبر أبلغ/يبلغ/مبلغ استبعد/يستبعد/مستبعد تعهد/يتعهد/متعهد هدد/يهدد/مهدد أقسم/يقسم/مقسم ألمح/يلمح/ملمح أورد/يورد/مورد وعد/يعد/واعد ذكّر/يذكر/مذكر قدر/يقدر/مقدر تمنى/يتمنى/متمن أضحى/يضحي/مضح اشترط/يشترط/مشترط طمأن/يطمئن/مطمئن سجل/يسجل/مسجل نبه/ينبه/منبه جزم/يجزم/جازم فسر/يفسر/مفسر أعاد/يعيد/معيد أنذر/ينذر/منذر لمح/يلمح/ملمح استنتج/يستنتج/مستنتج استخلص/يستخلص/مستخلص أفصح/يفصح/مفصح علل/يعلل/معلل برر/يبرر/مبرر اشتكى/يشتكي/مشتك شكا/يشكو/شاك شكك/يشكك/مشكك استغرب/يستغرب/مستغرب أنكر/ينكر/منكر تكهن/يتكهن/متكهن أصر/يصر/مصر نصح/ينصح/ناصح اتهم/يتهم/متهم',
  evaluate:
    'وصف/يصف/واصف سمى/يسمي/مسم انتقد/ينتقد/منتقد ندد/يندد/مندد استنكر/يستنكر/مستنكر أدان/يدين/مدين استهجن/يستهجن/مستهجن شجب/يشجب/شاجب نعت/ينعت/ناعت شبه/يشبه/مشبه هاجم/يهاجم/مهاجم',
  urge: 'طالب/يطالب/مطالب دعا/يدعو/داع حث/يحث/حاث ناشد/يناشد/مناشد عبر/يعبر/معبر كرر/يكرر/مكرر تأسف/يتأسف/متأسف أسف/يأسف/آسف أبدى/يبدي/مبد رحب/يرحب/مرحب أشاد/يشيد/مشيد نقل/ينقل/ناقل تحدث/يتحدث/متحدث اقترح/يقترح/مقترح رفض/يرفض/رافض حمل/يحمل/محمل تطرق/يتطرق/متطرق أمل/يأمل/آمل سأل/يسأل/سائل وجه/يوجه/موجه هنأ/يهنئ/مهنئ شكر/يشكر/شاكر اكتفى/يكتفي/مكتف أوصى/يوصي/موص',
};

/** Who says these has spoken right before. */
const CONTINUATIONS = new Set('أضاف تابع واصل استطرد أردف ختم اختتم استرسل أكمل استدرك'.split(' '));

function conjugated(): CueForm[] {
  const forms: CueForm[] = [];
  for (const [kind, rows] of Object.entries(VERBS) as [CueKind, string][]) {
    for (const row of rows.split(' ')) {
      const [past, present, participle] = row.split('/') as [string, string, string];
      const continues = CONTINUATIONS.has(past);
      const add = (form: string, more: Partial<CueForm> = {}) => forms.push({ form, kind, continues, ...more });
      const stem = past.endsWith('ى') ? past.slice(0, -1) : past.endsWith('عا') ? past.slice(0, -1) : past;
      const joined = past.endsWith('ى') ? `${stem}ا` : past;
      const rest = present.slice(1);
      const masculine = { gender: 'm', number: 's' } as const;
      const feminine = { gender: 'f', number: 's' } as const;
      const plural = { number: 'p' } as const;
      for (const [form, agreement] of [
        [past, masculine],
        [`${stem}ت`, feminine],
        [`${stem}وا`, plural],
        [`${past}ا`, plural],
        [`${stem}تا`, plural],
        [present, masculine],
        [`ت${rest}`, feminine],
        [`${present.replace(/[يىو]$/, '')}ون`, plural],
        [`${present}ان`, plural],
        [`س${present}`, masculine],
        [`ست${rest}`, feminine],
      ] as const)
        for (const conjunction of ['', 'و', 'ف', 'ل']) {
          if (conjunction === 'ل' && kind !== 'say') continue;
          add(conjunction + form, agreement);
        }
      // With an object: أعلنته, وصفها. The subject still follows.
      for (const [form, agreement] of [
        [joined, masculine],
        [`${stem}ت`, feminine],
        [present, masculine],
        [`ت${rest}`, feminine],
      ] as const)
        for (const object of ['ه', 'ها', 'هم', 'هما'])
          for (const conjunction of ['', 'و']) add(conjunction + form + object, { ...agreement, hasPronoun: true });
      const weak =
        /[^يوا]$/.test(participle) && /(?:ناف|متمن|مدع|مسم|داع|مبد|موص|ماض|مضح|راو|حاك|مشتك|شاك)$/.test(participle)
          ? `${participle}ي`
          : participle;
      for (const conjunction of ['', 'و'])
        for (const [ending, agreement] of [
          ['ا', masculine],
          ['ة', feminine],
          ['ين', plural],
          ['ات', plural],
        ] as const)
          add(conjunction + weak + ending, { ...agreement, isParticiple: true });
    }
  }
  return forms.filter((cue) => !HOMOGRAPHS.has(plain(cue.form)));
}

/** Forms that are mostly other words: between, before, and names or nouns. */
const HOMOGRAPHS = new Set(
  'بين وبين بينها بينهم بينه بينهما وبينها عبر وعبر عبرها عبره كاتبا كاتبة كاتبات وكاتبة تعد يعد تعدان سيعد ستعد وتعد ويعد واعدا واعدة واعدين عقب وعقب عقبها عقبه قدر وقدر فقدر قدره قدرها قدرت طالبة طالبات متحدثا متحدثة متحدثين مقترحا مقترحات مقترحين كتبا كتبه كتبها زائدة زائدا مفيدا مفيدة مقدرا ردها رده ردا ورد وردت فرد وردها وردا رد ترد هاتفا هاتفة هاتفه هاتفها لافتا يعلق تعلق حمل وحمل يحمل تحمل وتحمل ويحمل حملت وحملت حملها حملة مسجلا مسجلة مسجلين سجل يسجل تسجل وسجل سجلت وسجلت مذكرا مذكرة مذكرات ومذكرة ظهر تصف تصفه قائلات وجه وجها وجهه وجهها وجهت ووجه يوجه توجه وتوجه نقلا زاد وزاد يزيد تزيد ويزيد وتزيد مضى مضت كاشفا أمل وأمل أمله أملها أملا املا سائلا مبينا راء متهما متهمة متهمين متهمات معتقلين جدد جددا محافظا ملاحظات ملاحظة مديرة مدينة مدينا مدين مدينات ومدينة مدينين تدين يدين ممثلا آملا مقرة ومقرة مقره ومقره مقرها مقرات ومقرات مقرين مقرا مؤكدات معلنة معلنات مضيفة مضيفات تسميه تسمية تسميات تبلغ يبلغ وتبلغ ويبلغ تبلغه يبلغه تبلغها يبلغها ستبلغ سيبلغ أبرز وأبرز أبرزها أبرزه وأبرزها أبرزهم أبرزهما توقعات كتب كتبت شبه وشبه فشبه شبهه شبهها مصرا مصرة مصرين مصرات ومصرا ومصرة ومصرين راوية راوين راويات حاكية شاكة شاكين شارحات ناصحات صائحات روته روتها روتهم ماضيا ماضية ماضين ماضيات سترد سيرد وسترد وسيرد حمله وحمله كتابا كتبتها كتبته'
    .split(' ')
    .map(plain),
);

/** One spelling for both: كاتبة and كاتبه are one form when they are looked up. */
function plain(form: string): string {
  return form.replace(/ة/g, 'ه').replace(/[أإآ]/g, 'ا').replace(/ى/g, 'ي');
}

function fixed(): CueForm[] {
  const forms: CueForm[] = [
    ...['قوله', 'قولها', 'قولهم', 'القول', 'بقوله', 'بقولها', 'بالقول', 'بالقول:'].map(
      (form): CueForm => ({ form: form.replace(':', ''), kind: 'say', hasPronoun: true, isParticiple: true }),
    ),
    ...['عبر عن', 'وعبر عن', 'يعبر عن', 'تعبر عن'].map(
      (form): CueForm => ({ form, kind: 'urge', gender: 'm', number: 's' }),
    ),
    ...['لافتا', 'ولافتا', 'لافتة', 'مبينا', 'كاشفا', 'هاتفا', 'آملا', 'قائلات'].map(
      (form): CueForm => ({ form, kind: 'report', isParticiple: true, number: 's' }),
    ),
    ...['ورد', 'رد', 'وزاد', 'وعقب', 'ومضى', 'وجه'].map(
      (form): CueForm => ({ form: `${form} قائلا`, kind: 'say', gender: 'm', number: 's' }),
    ),
    ...['جاء في', 'وجاء في', 'ورد في', 'وورد في', 'يقول في'].map((form): CueForm => ({ form, kind: 'report' })),
    ...['رد', 'ورد', 'فرد', 'يرد', 'ويرد', 'ليرد'].map(
      (form): CueForm => ({ form, kind: 'say', gender: 'm', number: 's', needsSubject: true }),
    ),
    ...['ردت', 'وردت', 'فردت', 'ترد', 'وترد', 'لترد'].map(
      (form): CueForm => ({ form, kind: 'say', gender: 'f', number: 's', needsSubject: true }),
    ),
    ...sources(),
    // «كتب فلان:» at the head of an article names its author.
    { form: 'كتب', kind: 'say', gender: 'm', number: 's', signs: true },
    { form: 'كتبت', kind: 'say', gender: 'f', number: 's', signs: true },
    // Also other words: between, distance, more, brightest.
    ...['بين', 'وبين', 'أبرز', 'وأبرز', 'سجل', 'وسجل', 'زاد', 'وزاد', 'عقب', 'وعقب', 'مضى', 'ومضى'].map(
      (form): CueForm => ({ form, kind: 'report', gender: 'm', number: 's', needsWords: true }),
    ),
    ...['ذهب', 'وذهب', 'يذهب', 'ويذهب'].map(
      (form): CueForm => ({ form, kind: 'report', gender: 'm', number: 's', needsWords: true }),
    ),
    ...['ذهبت', 'وذهبت', 'تذهب', 'وتذهب'].map(
      (form): CueForm => ({ form, kind: 'report', gender: 'f', number: 's', needsWords: true }),
    ),
    ...['أبرزت', 'وأبرزت', 'سجلت', 'وسجلت', 'زادت', 'وزادت'].map(
      (form): CueForm => ({ form, kind: 'report', gender: 'f', number: 's', needsWords: true }),
    ),
    ...['سائلا', 'وسائلا'].map(
      (form): CueForm => ({ form, kind: 'say', isParticiple: true, number: 's', needsWords: true }),
    ),
    ...['متهما', 'ومتهما'].map((form): CueForm => ({ form, kind: 'report', isParticiple: true, number: 's' })),
    ...['خلص إلى', 'وخلص إلى', 'يخلص إلى', 'خلص', 'وخلص'].map(
      (form): CueForm => ({ form, kind: 'report', gender: 'm', number: 's', needsWords: true }),
    ),
    ...['خلصت إلى', 'وخلصت إلى', 'خلصت', 'وخلصت', 'تخلص', 'وتخلص'].map(
      (form): CueForm => ({ form, kind: 'report', gender: 'f', number: 's', needsWords: true }),
    ),
    ...['هتافات', 'هتاف', 'بهتافات'].map((form): CueForm => ({ form, kind: 'say', number: 'p' })),
  ];
  return forms;
}

/** «بحسب فلان», «على حد قوله», «وفق ما أعلنت الوزارة», «كما قال فلان»: what stands before or behind the words of a source. */
function sources(): CueForm[] {
  const forms: CueForm[] = [];
  const add = (form: string, more: Partial<CueForm> = {}) => {
    for (const conjunction of ['', 'و']) forms.push({ form: conjunction + form, kind: 'preposition', ...more });
  };
  for (const preposition of ['بحسب', 'حسب', 'وفق']) {
    add(preposition);
    for (const noun of ['قول', 'تعبير', 'وصف', 'تصريحات', 'تصريح', 'كلام', 'رواية']) add(`${preposition} ${noun}`);
  }
  for (const noun of ['قول', 'تعبير', 'وصف', 'زعم']) add(`على حد ${noun}`);
  // «وفقا لوزارة …»: the ل is written together with the source.
  for (const preposition of ['وفقا', 'طبقا', 'تبعا']) add(preposition, { takesBoundNoun: true });
  for (const preposition of ['وفقا', 'طبقا'])
    for (const [owner, agreement] of [
      ['له', { gender: 'm', number: 's' }],
      ['لها', { gender: 'f', number: 's' }],
    ] as const)
      add(`${preposition} ${owner}`, { ...agreement, hasPronoun: true });
  for (const opener of ['بحسب', 'حسب', 'وفق', 'على حد'])
    for (const noun of ['قول', 'تعبير', 'وصف', 'زعم'])
      for (const [ending, agreement] of [
        ['ه', { gender: 'm', number: 's' }],
        ['ها', { gender: 'f', number: 's' }],
        ['هم', { number: 'p' }],
      ] as const)
        add(`${opener} ${noun}${ending}`, { ...agreement, hasPronoun: true });
  for (const opener of ['بحسب ما', 'حسب ما', 'حسبما', 'بحسبما', 'وفق ما', 'وفقما', 'وفقا لما', 'طبقا لما', 'كما'])
    for (const verb of SOURCE_VERBS)
      for (const [ending, gender] of [
        ['', 'm'],
        ['ه', 'm'],
        ['ت', 'f'],
        ['ته', 'f'],
      ] as const)
        add(`${opener} ${verb}${ending}`, {
          gender,
          number: 's',
          ...(opener === 'كما' ? { isParenthesis: true } : {}),
        });
  for (const verb of ['يقول', 'يؤكد', 'يضيف', 'يوضح'])
    add(`كما ${verb}`, { gender: 'm', number: 's', isParenthesis: true });
  for (const verb of ['تقول', 'تؤكد', 'تضيف', 'توضح'])
    add(`كما ${verb}`, { gender: 'f', number: 's', isParenthesis: true });
  return forms;
}

const SOURCE_VERBS = 'قال أعلن ذكر أفاد أكد أوضح أورد نقل كشف صرح بين كتب'.split(' ');
