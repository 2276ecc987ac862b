/** Words of names in Arabic, Latin and Cyrillic letters, folded (`foldWord`). */

/** Stand between the parts of a name and may be left out. */
export const PARTICLES = words(`
  al el ben bin ibn bint ould uld mint ag de da do dos das del della di du des la le van von der den ter zu zum zur of
  بن ابن بنت ولد ال بنو اغ
  аль эль ибн бен бин ульд де ди да ван фон дер ла дю`);

/** The article written to its name, before a hyphen: al-Asad, as-Sisi, аш-Шараа. */
export const ARTICLE = /^(?:[ae]l|[aeo]?[sdnrtz]|[ae]sh|[ae]ch|аль|эль|ас|ад|ан|ар|ат|аз|аш|эс|эш|д)$/;

/** Go with the word behind them: Abd al-Rahman, Abu Mazen. */
export const JOINED = words('abd abdel abdul abdoul abu abou aboul abul abo عبد ابو абд абдель абдул абу абуль');

/** Go with the word before them, whatever article they have: Nur al-Din, Noureddine. */
export const CLOSING = words('din eddine eddin uddin aldin deen الدين الله دين дин ад-дин');

/** Ranks and titles that are no name. */
export const TITLES = words(`
  mr mrs ms dr sir lord lady king queen prince princess sheikh shaikh cheikh emir imam president minister general pope pape m mme roi reine
  الشيخ شيخ الامير امير الملك ملك السيد الدكتور د الرئيس البابا السلطان الشيخه
  шейх король папа принц президент эмир султан`);

/** Which of a name: Mohammed VI, محمد السادس. */
export const NUMERALS = new Map(
  [
    ['1', 'i الاول i-й'],
    ['2', 'ii الثاني الثانيه'],
    ['3', 'iii الثالث'],
    ['4', 'iv الرابع'],
    ['5', 'v الخامس'],
    ['6', 'vi السادس'],
    ['7', 'vii السابع'],
    ['8', 'viii الثامن'],
    ['9', 'ix التاسع'],
    ['10', 'x العاشر'],
    ['14', 'xiv'],
    ['16', 'xvi'],
    ['23', 'xxiii'],
  ].flatMap(([number, forms]) => forms!.split(' ').map((form) => [form, number!])),
);

/**
 * Forms of one given name: by sounds too far apart, or so near to another name (Hassan, Hussein) that sounds do not tell them apart.
 * A word may stand in several lines; two that stand in lines, and share none, are two names.
 */
export const SAME_GIVEN_NAMES = [
  'bill william will billy بيل ويليام وليام уильям билл',
  'joe joseph جو جوزيف джо джозеф josef',
  'jim jimmy james جيمي جيمس جيم джимми джеймс',
  'tony anthony antony توني انتوني тони энтони',
  'bob robert bobby روبرت بوب роберт боб',
  'mike michael مايك مايكل майк майкл',
  'mikhail michail mikhael ميخائيل михаил',
  'dick richard rick ريتشارد ричард',
  'ted teddy edward edouard تيد ادوارد эдвард',
  'dave david ديفيد دافيد дэвид',
  'dan daniel دانيال دانييل даниэль',
  'tom thomas توم توماس том томас',
  'tim timothy تيم тимоти',
  'ed edmund eduardo',
  'nick nicholas nicolas نيكولا نيكولاس никола николас',
  'pete peter بيتر питер pieter petr',
  'ben benjamin بنيامين بن биньямин бенджамин binyamin',
  'alex alexander alexandre الكسندر александр алекс aleksandr aleksander alexandros sasha саша',
  'liz elizabeth ليز اليزابيث лиз елизавета elisabeth isabel',
  'kate catherine كيت كاثرين кэтрин',
  'ron ronald رونالد рональд',
  'chris christopher كريس كريستوفر',
  'jeff jeffrey geoffrey',
  'steve stephen steven ستيفن',
  'pepe jose خوسيه хосе',
  'volodia vladimir volodymyr فلاديمير فولوديمير владимир володимир uladzimir',
  'francis francois francisco franziskus francesco فرنسيس франциск',
  'john jean juan johannes joao giovanni يوحنا جون иоанн',
  'paul pablo paolo بولس بول павел пол',
  'benedict benoit benedikt benedicto بندكت بندكتوس بنديكتوس бенедикт',
  'leo leon لاون لاوون ليو лев leone',
  'charles carlos karl carl تشارلز شارل карл шарль чарльз',
  'philip philippe felipe philipp فيليب فيليبي фелипе филипп',
  'george georges jorge giorgio جورج джордж георг',
  'yitzhak isaac itzhak اسحاق إسحق ицхак',
  'nikolai nikolay nicolai نيكولاي николай',
  'ehud ايهود эхуд',
  'abiy ابي абий',
  'abdaye abdlahi abdlah عبدله абдай абдаи абдла',
  'muhammad mohammed mohamed mohammad muhammed mohamad mahamat махамат محمد мухаммед мохаммед мухаммад магомед мохамед',
  'youssef yusuf yousef yousuf joseph يوسف юсуф',
  'khaled khalid خالد халед халид',
  'khalil خليل халиль',
  'mahmoud mahmud mahmood محمود махмуд',
  'ahmed ahmad احمد ахмед ахмад',
  'hamid حميد хамид',
  'hamed hamid حامد хамед хамид',
  'hamad حمد хамад',
  'hassan hasan hassen حسن хасан хассан',
  'hussein hussain husain husein hossein hocine houcine hussien حسين хусейн хуссейн хосейн',
  'salem سالم салем',
  'salim selim سليم салим селим',
  'salam سلام салам',
  'omar umar oumar عمر омар умар',
  'amer عامر амер',
  'ammar عمار аммар',
  'amr عمرو амр',
  'saad سعد саад',
  'said saeed saied سعيد саид',
  'nasser naser nacer nasir ناصر насер нассер насир',
  'nasir nassir nacir نصير насир',
  'mansour mansur منصور мансур',
  'samer سامر самер',
  'samir سمير самир',
  'rashed rached rashid راشد рашед рашид',
  'rashid rachid رشيد рашид',
  'majed majid ماجد маджед маджид',
  'majid مجيد маджид',
  'karim kareem كريم карим',
  'karam كرم карам',
  'ibrahim brahim ابراهيم ибрагим',
].map((line) => words(line));

/** Given names so common that two of them together do not tell one person from another. */
export const COMMON = words(`
  mohammed mohamed muhammad ahmed ahmad ali hassan hassen hasan hussein husain hossein mahmoud mahmud mustafa mostafa ibrahim brahim
  khaled khalid omar umar youssef yusuf said saeed salem salim saleh salah hamid hamad jamal gamal   abdlah abdrahman abdkader abdaziz ismail issa mansour
  musa moussa nasser omer othman osman fatima fatma aisha mariam maryam
  محمد احمد علي حسن حسين محمود مصطفي ابراهيم خالد عمر يوسف سعيد سالم سليم صالح صلاح حامد حمد جمال   عبدله عبدرحمن عبدقادر عبدعزيز اسماعيل عيسي منصور موسي ناصر عثمان   يونس فاطمه عايشه مريم سعد سليمان
  мухаммед мохаммед ахмед али хасан хуссейн махмуд мустафа ибрагим халид омар юсуф саид салех
  john james robert michael william david mary jean pierre michel marie juan jose carlos maria luis antonio hans peter
  ivan ivanov smith jones martin garcia fernandez lopez petrov иван иванов петров kim lee li wang zhang nguyen diallo traore`);

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
