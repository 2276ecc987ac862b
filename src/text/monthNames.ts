/**
 * The number of a month, 1 to 12, by its name in the languages of the news; null for what is no month's name. Latin names may be
 * shortened to three letters or more where that leaves one month only. Arabic has three sets: that of Egypt and the Gulf, that of
 * the Levant and Iraq, and that of the Maghreb.
 */
export function monthOf(name: string): number | null {
  const folded = foldMonth(name);
  if (folded.length < 3) return null;
  const whole = NAMES.get(folded);
  if (whole !== undefined) return whole;
  if (/[^a-z\u0370-\u03ff\u0400-\u04ff]/.test(folded)) return null;
  const months = new Set<number>();
  for (const [known, month] of NAMES) if (known.startsWith(folded)) months.add(month);
  return months.size === 1 ? [...months][0]! : null;
}

/** Without case, accents, hamza and full stop: `Févr.` and `fevr`, `أبريل` and `ابريل` are the same. */
function foldMonth(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\u0640.]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** One month a line: English French Spanish German Russian Italian Portuguese Dutch Greek Hungarian, then Arabic. */
const MONTHS = [
  'january janvier enero januar jänner января январь gennaio janeiro januari ιανουάριος ιανουαρίου január; يناير كانون الثاني جانفي',
  'february février febrero februar февраля февраль febbraio fevereiro februari φεβρουάριος φεβρουαρίου február; فبراير شباط فيفري',
  'march mars marzo märz марта март março maart μάρτιος μαρτίου március; مارس آذار',
  'april avril abril апреля апрель aprile abril απρίλιος απριλίου április; أبريل إبريل نيسان أفريل',
  'may mai mayo мая май maggio maio mei μάιος μαΐου május; مايو أيار ماي',
  'june juin junio juni июня июнь giugno junho ιούνιος ιουνίου június; يونيو يونيه حزيران جوان',
  'july juillet julio juli июля июль luglio julho ιούλιος ιουλίου július; يوليو يوليه تموز جويلية يوليوز',
  'august août agosto августа август augustus αύγουστος αυγούστου augusztus; أغسطس آب أوت غشت',
  'september sept septembre septiembre setiembre сентября сентябрь settembre setembro σεπτέμβριος σεπτεμβρίου szeptember; سبتمبر أيلول شتنبر',
  'october octobre octubre oktober октября октябрь ottobre outubro οκτώβριος οκτωβρίου október; أكتوبر تشرين الأول',
  'november novembre noviembre ноября ноябрь novembro νοέμβριος νοεμβρίου; نوفمبر تشرين الثاني نونبر',
  'december décembre diciembre dezember декабря декабрь dicembre dezembro δεκέμβριος δεκεμβρίου; ديسمبر كانون الأول دجنبر',
];

const NAMES = new Map(
  MONTHS.flatMap((line, index) => {
    const [latin, arabic] = line.split('; ') as [string, string];
    // Two of the Levant's names are two words.
    const names = [...latin.split(' '), ...arabic.split(/ (?!ال)/)];
    return names.map((name) => [foldMonth(name), index + 1] as const);
  }),
);
