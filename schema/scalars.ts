import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';

/** A moment. Comes in as a `Date`; goes out from a `Date` or from milliseconds since 1970 UTC. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  description: 'A moment as ISO 8601 (RFC 3339), such as `2026-03-31T14:05:00Z`. Answers are always in UTC.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
});

/** An address of the web. Goes in checked and normalised (`URL.href`), goes out as it is stored. */
export const WebAddress = textScalar({
  name: 'URL',
  description: 'An address of the web: absolute, http or https, at most 2,048 characters.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  read(text) {
    const isAddress = text.length <= 2048 && /^https?:/i.test(text) && URL.canParse(text);
    if (!isAddress) throw new TypeError('URL must be an absolute http or https address of at most 2,048 characters.');
    return new URL(text).href;
  },
});

/** Which codes are countries is the country table's knowledge: a well-formed code of none is simply not found. */
export const CountryCode = textScalar({
  name: 'CountryCode',
  description: 'A country as ISO 3166-1 alpha-2, upper case, such as `ML`.',
  specifiedByURL: 'https://www.iso.org/iso-3166-country-codes.html',
  read(text) {
    if (!/^[A-Z]{2}$/.test(text)) throw new TypeError('CountryCode must be two upper-case letters, such as "ML".');
    return text;
  },
});

export const LanguageCode = textScalar({
  name: 'LanguageCode',
  description: 'A language as BCP 47, such as `ar`, `en` or `zh-Hant`.',
  specifiedByURL: 'https://www.rfc-editor.org/info/bcp47',
  read(text) {
    const language = text.length <= 35 ? canonicalLanguage(text) : null;
    if (language === null) throw new TypeError('LanguageCode must be a BCP 47 language tag, such as "ar".');
    return language;
  },
});

export const TimeZone = textScalar({
  name: 'TimeZone',
  description: 'A time zone by its IANA name, such as `Africa/Bamako`, or `UTC`.',
  specifiedByURL: 'https://www.iana.org/time-zones',
  read(text) {
    if (text.length > 64 || !isTimeZone(text))
      throw new TypeError('TimeZone must be the IANA name of a time zone, such as "Africa/Bamako".');
    return text;
  },
});

function isTimeZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

/** The tag in its canonical case, or null when it is none. */
export function canonicalLanguage(tag: string): string | null {
  // By far the most are like this, and an argument is read once for each row.
  if (/^[a-z]{2}$/.test(tag)) return tag;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** A scalar over text: checked on its way in, trusted on its way out. */
function textScalar({ name, description, specifiedByURL, read }: TextScalar): GraphQLScalarType<string, string> {
  const parseValue = (value: unknown) => {
    if (typeof value !== 'string') throw new TypeError(`${name} must be text.`);
    return read(value);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: (value) => value as string,
    parseValue,
    parseLiteral: (node: ValueNode) => parseValue(node.kind === Kind.STRING ? node.value : undefined),
  });
}

interface TextScalar {
  name: string;
  description: string;
  specifiedByURL: string;
  /** The checked value; throws a TypeError that says what is expected. */
  read(text: string): string;
}
