/**
 * A folded Arabic word without the conjunction, preposition and article written before it and the endings of gender, number and
 * possession after it, as far as three letters remain: والرئيس, للرئيس and رئيسها are رئيس. For search only, never for names.
 */
export function stemArabic(word: string): string {
  return withoutEnding(withoutPrefix(word));
}

/**
 * What the stem of a word may be of which only these folded letters are there: `begun` are its first letters (الش on the way to
 * الشريف), `whole` is all of it where the letters reach into its ending (ياسمي on the way to ياسمين).
 */
export function arabicBeginnings(letters: string): { begun: string[]; whole: string[] } {
  const article = ARTICLES.find(({ prefix }) => letters.startsWith(prefix) && letters.length > prefix.length);
  const begun = article === undefined ? [] : [letters.slice(article.prefix.length)];
  const whole = [letters, ...begun].flatMap((one) =>
    ENDINGS.flatMap((ending) =>
      Array.from({ length: ending.length - 1 }, (_, index) => ending.slice(0, index + 1))
        .filter((part) => one.endsWith(part) && one.length - part.length >= 3)
        .map((part) => one.slice(0, -part.length)),
    ),
  );
  return { begun, whole: [...new Set(whole)] };
}

/** Whether letters may be no more than the article so far, with what is written before it: ا, ال, وال. */
export function mayBeArticle(letters: string): boolean {
  return ARTICLES.some(({ prefix }) => prefix.startsWith(letters));
}

function withoutPrefix(word: string): string {
  for (const { prefix, becomes } of ARTICLES) {
    if (!word.startsWith(prefix) || word.length - prefix.length < 3) continue;
    const rest = becomes + word.slice(prefix.length);
    return KEEPS_AL.some((begin) => rest.startsWith(begin)) ? rest : rest.slice(2);
  }
  if (word.startsWith('و') && word.length >= 4 && !BEGINS_WITH_WAW.some((begin) => word.startsWith(begin)))
    return word.slice(1);
  return word;
}

/** The article with what is written before it, the longest first; `becomes` is what then counts as the article. */
const ARTICLES = ['وبال', 'وكال', 'فبال', 'وال', 'فال', 'بال', 'كال', 'ولل', 'فلل', 'لل', 'ال'].map((prefix) => ({
  prefix,
  becomes: 'ال',
}));

/** Words whose own first letters look like the article: ألمانيا, التزام, إلغاء. */
const KEEPS_AL =
  'الماني البان التزام التزم التقي التقا التحق التحاق التفاف التهاب الغا الغي العاب الكترون الاف الذي التي الله الزام'.split(
    ' ',
  );

/** Words that begin with و themselves: وزير, وكالة, واشنطن. */
const BEGINS_WITH_WAW =
  'وزار وزير وزرا واشنط وكال وكيل وقت وقع وقاع وقف وقود وقاي وقايع وضع وضوح وطن وحد وحيد وثيق وثق وثايق وثاق واقع واجب واجه واحد واسع وارد واردات وافق واصل واضح والد والي ولاي ولاد ولد ولي وسط وسيط وساط وسايل وسيل وسع وفد وفود وفاق وفا وفي وفر وصول وصل وصف وصي وصاي وعد وعود وعي وجود وجد وجه وجب وجيه ورق ورش ورد ورث وريث وزن وزع وهم ويل ويب وبا وتر وتير ود ورا'
    .split(' ')
    .filter((begin) => begin.length > 2);

function withoutEnding(word: string): string {
  if (KEEPS_ENDING.has(word)) return word;
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const rest = word.slice(0, -ending.length);
    // What belongs to somebody shows the t of its ta marbuta: حكومتها is حكومة.
    return POSSESSIVES.has(ending) ? withoutT(rest) : rest;
  }
  return word;
}

function withoutT(word: string): string {
  const ending = word.endsWith('ات') && word.length > 4 ? 2 : word.endsWith('ت') && word.length > 3 ? 1 : 0;
  return word.slice(0, word.length - ending);
}

/** Longest first; ه is ta marbuta too. ان is left: too many names end so (لبنان, سلمان). */
const ENDINGS = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'نا', 'ات', 'ون', 'ين', 'ه'];
const POSSESSIVES = new Set(['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'نا', 'ه']);

/** Names whose last letters only look like an ending. */
const KEEPS_ENDING = new Set(
  'فلسطين ارجنتين بحرين اوكرانيا تلفزيون قانون مليون بليون تريليون تعاون قرون زيتون عيون ديون سجون شون فنون غصون لبون برلين بوتين ياسين حسنين امين يقين قوانين ملايين تمكين تدوين تكوين تحسين تعيين تامين تلوين تخزين عشرين ثلاثين خمسين ستين سبعين ثمانين تسعين اربعين الله'.split(
    ' ',
  ),
);
