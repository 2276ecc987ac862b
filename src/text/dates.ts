import { monthOf } from './monthNames.ts';
import { offsetOfZone } from './zoneOffsets.ts';

/**
 * When a feed, a page or a file says that something was published, in milliseconds since 1970 UTC; null where the words
 * are no date that can be read without guessing. A date alone is its midnight, a time without a zone is UTC.
 */
export function parseDate(words: string): number | null {
  if (words.length > LONGEST) return null;
  const written = tidy(words);
  for (const pattern of PATTERNS) {
    const parts = pattern.exec(written)?.groups;
    if (parts !== undefined) return instantOf({ ...parts, zone: parts.zone ?? zoneOfScript(words) });
  }
  return null;
}

const LONGEST = 80;

/** Latin digits, plain spaces and commas, and one way to write the halves of a day. */
function tidy(words: string): string {
  return (
    words
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
      .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
      .replace(/\s/g, ' ')
      .replaceAll('،', ',')
      // "2025م" is a year of our era.
      .replace(/(?<=\d{4}) ?(?:م|ميلادية?)(?= |,|$)/, '')
      .replace(/(\d) ?(?:ص|صباح[اً]{0,2}|a\.?m\.?)(?= |$)/i, '$1 AM')
      .replace(/(\d) ?(?:م|مساء[اً]{0,2}|p\.?m\.?)(?= |$)/i, '$1 PM')
      .replace(/(?:ب?توقيت (?:غرين|جرين|غريني)تش|ت\.? ?غ\.?)$/, 'GMT')
      .replace(/ب?توقيت (?:مكة|السعودية)(?: المكرمة)?$/, '+0300')
      // 2004년 05월 28일 오후 11:23
      .replace(/(\d)년 ?(\d\d?)월 ?(\d\d?)일/, '$1-$2-$3')
      .replace(
        /(오전|오후) ?(\d[\d:]{0,7})/,
        (_, half: string, time: string) => `${time} ${half === '오전' ? 'AM' : 'PM'}`,
      )
      .trim()
  );
}

const ZONE = String.raw`(?<zone>[A-Za-z]{1,5}|Etc/(?:GMT|UTC)|(?:GMT|UTC)?[+-]\d{2}(?::?\d{2})?)(?: {0,3}\([^()]{1,40}\))?`;
const TIME = String.raw`(?<hour>\d{1,2})[:h](?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?(?: (?<half>AM|PM))?`;
const CLOCK = `${TIME}(?: {0,3}${ZONE})?`;
/** What stands between a date and its time: 4 mars 2025 à 9h15, 4 مارس 2025 - الساعة 09:15. */
const AT = String.raw`[ ,]{1,3}(?:(?:-|\||à|at|um|a las|в|الساعة|- الساعة) {1,2})?`;
const WEEKDAY = String.raw`(?:\p{L}{2,12}\.?(?:, {0,3}| {1,3}))?`;
/** A name, or two of the same month: آذار/مارس, آذار (مارس). */
const MONTH = String.raw`(?<month>(?:كانون|تشرين) \p{L}{5,6}|\p{L}[\p{L}\p{M}]{2,11})\.?(?: ?[/(] ?(?<twin>(?:كانون|تشرين) \p{L}{5,6}|\p{L}[\p{L}\p{M}]{2,11})\)?)?`;

/** Most frequent first; each anchored at both ends. The named groups are the parts of a date. */
const PATTERNS = [
  // 2024-02-27, 2024-02, 2024-02-27T18:30:00Z, 2024-02-27 18:30:00 +03:00, 2004-július-13T9:15-05:00
  String.raw`(?<year>\d{4})-(?<month>0?\d{1,2}|\p{L}[\p{L}\p{M}]{2,11})(?:-(?<day>\d{1,2})(?:(?:[Tt]| {1,2})${TIME}(?: ?${ZONE})?)?)?`,
  // Tue, 27 Feb 2024 18:30:00 GMT and its relatives: weekday, seconds, time and zone may be missing; الثلاثاء، 27 شباط/فبراير 2024
  String.raw`${WEEKDAY}(?<day>\d{1,2})(?:\.| de|er)?[ -]{1,3}${MONTH}(?: de)?,?[ -]{1,3}(?<year>\d{4}|\d{2})(?:${AT}${CLOCK})?`,
  // Tue Feb 27 2024 18:30:00 GMT+0200, Tuesday, February 27, 2024 6:30 pm
  String.raw`${WEEKDAY}${MONTH} {1,3}(?<day>\d{1,2}),? {1,3}(?<year>\d{4})(?:${AT}${CLOCK})?`,
  // Tue Feb 27 18:30:00 2024, with or without a zone before the year
  String.raw`${WEEKDAY}(?<month>[A-Za-z]{3,9}) {1,3}(?<day>\d{1,2}) {1,3}(?<hour>\d{1,2}):(?<minute>\d{2}):(?<second>\d{2})(?: {1,3}(?<zone>[A-Za-z]{1,5}|[+-]\d{4}))? {1,3}(?<year>\d{4})`,
  // Tue, 2024/02/27 18:30:00 EST
  String.raw`${WEEKDAY}(?<year>\d{4})/(?<month>\d{1,2})/(?<day>\d{1,2})(?:${AT}${CLOCK})?`,
  // 20240227, 20240227T183000Z
  String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:[Tt](?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<zone>[Zz]|[+-]\d{4})?)?`,
  // 2024; ISO 8601 before 2004: -2402, -24-02
  String.raw`(?<year>(?:19|20)\d{2})`,
  String.raw`-(?<year>\d{2})-?(?<month>\d{2})`,
].map((pattern) => new RegExp(`^${pattern}$`, 'u'));

/** Null when a number is out of its range (31 February, 25 o'clock) or a zone is unknown: rather none than a wrong date. */
function instantOf(parts: Parts): number | null {
  const year = fullYear(parts.year ?? '');
  const month = monthNumber(parts.month ?? '1');
  const day = Number(parts.day ?? 1);
  const hour = hourOf(Number(parts.hour ?? 0), parts.half);
  const minute = Number(parts.minute ?? 0);
  // A leap second is the last second that other clocks know.
  const second = Math.min(Number(parts.second ?? 0), Number(parts.second) === 60 ? 59 : 60);
  const offset = offsetOfZone(parts.zone);
  if (month === null || offset === null || hour === null || minute > 59 || second > 59) return null;
  if (parts.twin !== undefined && monthNumber(parts.twin) !== month) return null;
  if (hour === 24 && (minute > 0 || second > 0)) return null;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const milliseconds = Math.floor(Number(`0.${parts.fraction ?? 0}`) * 1000);
  const instant = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds) - offset * 60_000;
  // 0001-01-01 is what programs write who know no date.
  return year < 1000 ? null : instant;
}

/** Two digits are 1970 to 2069, as mail programs read them. */
function fullYear(digits: string): number {
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) < 70 ? 2000 : 1900);
}

function monthNumber(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word) >= 1 && Number(word) <= 12 ? Number(word) : null;
  return monthOf(word);
}

/** Of 24, whatever half of the day is said; null where the two contradict one another. */
function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined || (half === 'PM' && hour > 12)) return hour <= 24 ? hour : null;
  if (hour > 12 || (half === 'PM' && hour === 0)) return null;
  return (hour % 12) + (half === 'PM' ? 12 : 0);
}

/** Korean is written in one zone. */
function zoneOfScript(words: string): string | undefined {
  return /[\uac00-\ud7af]/.test(words) ? 'KST' : undefined;
}

type Parts = Record<string, string | undefined>;
