/**
 * When a feed, a page or a file says that something was published, in milliseconds since 1970 UTC; null where the words
 * are no date that can be read without guessing. A date alone is its midnight, a time without a zone is UTC.
 */
export function parseDate(words: string): number | null {
  if (words.length > 80) return null;
  const trimmed = words.trim();
  for (const read of [readIso, readCompactIso, readMail, readAsctime, readEnglish]) {
    const parts = read(trimmed);
    if (parts !== null) return instantOf(parts);
  }
  return null;
}

/** 2024-02-27, 2024-02, 2024-02-27T18:30:00Z, 2024-02-27 18:30:00 +03:00, 2024-02-27T18:30:00.123+0300. */
function readIso(words: string): Parts | null {
  const found =
    /^(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:(?:[Tt]|\s{1,2})(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?([A-Za-z]{1,5}|[+-]\d{2}(?::?\d{2})?)?)?)?$/.exec(
      words,
    );
  if (found === null) return null;
  return partsOf(found.slice(1), ['year', 'month', 'day', 'hour', 'minute', 'second', 'fraction', 'zone']);
}

/** 20240227, 20240227T183000Z. */
function readCompactIso(words: string): Parts | null {
  const found = /^(\d{4})(\d{2})(\d{2})(?:[Tt](\d{2})(\d{2})(\d{2})?([Zz]|[+-]\d{4})?)?$/.exec(words);
  return found && partsOf(found.slice(1), ['year', 'month', 'day', 'hour', 'minute', 'second', 'zone']);
}

/** Tue, 27 Feb 2024 18:30:00 GMT and its relatives in RFC 822 and RFC 850: weekday, seconds, time and zone may be missing. */
function readMail(words: string): Parts | null {
  const found =
    /^(?:[A-Za-z]{3,9}\.?(?:,\s{0,3}|\s{1,3}))?(\d{1,2})[\s-]{1,3}([A-Za-z]{3,9})[.,]?[\s-]{1,3}(\d{2}|\d{4})(?:,?\s{1,3}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s{0,3}([A-Za-z]{1,5}|[+-]\d{2}:?\d{2}))?(?:\s{1,3}\([A-Za-z ]{1,30}\))?)?$/.exec(
      words,
    );
  return found && partsOf(found.slice(1), ['day', 'month', 'year', 'hour', 'minute', 'second', 'zone']);
}

/** Tue Feb 27 18:30:00 2024, with or without a zone before the year. */
function readAsctime(words: string): Parts | null {
  const found =
    /^[A-Za-z]{3,9},?\s{1,3}([A-Za-z]{3,9})\s{1,3}(\d{1,2})\s{1,3}(\d{1,2}):(\d{2}):(\d{2})\s{1,3}(?:([A-Za-z]{1,5}|[+-]\d{4})\s{1,3})?(\d{4})$/.exec(
      words,
    );
  return found && partsOf(found.slice(1), ['month', 'day', 'hour', 'minute', 'second', 'zone', 'year']);
}

/** February 27, 2024. */
function readEnglish(words: string): Parts | null {
  const found = /^([A-Za-z]{3,9})\.?\s{1,3}(\d{1,2}),\s{0,3}(\d{4})$/.exec(words);
  return found && partsOf(found.slice(1), ['month', 'day', 'year']);
}

function partsOf(values: (string | undefined)[], names: (keyof Parts)[]): Parts {
  return Object.fromEntries(names.map((name, index) => [name, values[index]]));
}

/** Null when a number is out of its range (31 February, 25 o'clock) or a zone is unknown: rather none than a wrong date. */
function instantOf(parts: Parts): number | null {
  const year = fullYear(parts.year ?? '');
  const month = monthNumber(parts.month ?? '1');
  const day = Number(parts.day ?? 1);
  const hour = Number(parts.hour ?? 0);
  const minute = Number(parts.minute ?? 0);
  // A leap second is the last second that other clocks know.
  const second = Math.min(Number(parts.second ?? 0), Number(parts.second) === 60 ? 59 : 60);
  const offset = offsetOf(parts.zone);
  if (month === null || offset === null || hour > 24 || minute > 59 || second > 59) return null;
  if (hour === 24 && (minute > 0 || second > 0)) return null;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const milliseconds = Math.floor(Number(`0.${parts.fraction ?? 0}`) * 1000);
  const instant = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds) - offset * 60_000;
  return year < 1000 ? null : instant;
}

/** Two digits are 1970 to 2069, as mail programs read them. */
function fullYear(digits: string): number {
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) < 70 ? 2000 : 1900);
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** 1 to 12, from a number or an English name of at least three letters. */
function monthNumber(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word) >= 1 && Number(word) <= 12 ? Number(word) : null;
  const folded = word.toLowerCase();
  const index = MONTHS.findIndex((month) => month.startsWith(folded) || (folded === 'sept' && month === 'september'));
  return index < 0 ? null : index + 1;
}

/** Minutes east of Greenwich. EST and its kin are fixed by RFC 822; other names are too many things to too many people. */
const ZONES: Record<string, number> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
};

function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return 0;
  const known = ZONES[zone.toUpperCase()];
  if (known !== undefined) return known;
  const found = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (found === null) return null;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  if (Number(found[3] ?? 0) > 59 || minutes > 14 * 60) return null;
  return found[1] === '-' ? -minutes : minutes;
}

interface Parts {
  year?: string;
  month?: string;
  day?: string;
  hour?: string;
  minute?: string;
  second?: string;
  fraction?: string;
  zone?: string;
}
