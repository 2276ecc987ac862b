import { canonicalLanguage } from './scalars.ts';

/** The languages of an Accept-Language header, best first; what is not a language, or not wanted (q=0), is left out. */
export function acceptedLanguages(header: string | undefined): string[] {
  if (header === undefined || header.length > LONGEST_HEADER) return [];
  const wanted: { language: string; quality: number }[] = [];
  for (const part of header.split(',')) {
    const [tag = '', ...parameters] = part.split(';').map((text) => text.trim());
    const language = tag === '*' ? null : canonicalLanguage(tag);
    const quality = qualityOf(parameters);
    if (language !== null && quality > 0) wanted.push({ language, quality });
  }
  return wanted.sort((a, b) => b.quality - a.quality).map(({ language }) => language);
}

/** Longer than any browser sends; what is longer is not worth reading. */
const LONGEST_HEADER = 500;

function qualityOf(parameters: string[]): number {
  const given = parameters.find((parameter) => parameter.startsWith('q='));
  if (given === undefined) return 1;
  const quality = Number(given.slice(2));
  return quality >= 0 && quality <= 1 ? quality : 0;
}
