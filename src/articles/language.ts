/** A language tag in BCP 47 with its usual capitals (`ar_EG` → `ar-EG`); null for what is no tag. */
export function languageTag(words: string | null | undefined): string | null {
  const tag = (words ?? '')
    .trim()
    .split(/[,;.\s]/, 1)[0]!
    .replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** The declared language, or null where the text is visibly in another script: many Arabic pages declare `en`. */
export function plausibleLanguage(tag: string | null, text: string): string | null {
  if (tag === null) return null;
  const declared = new Intl.Locale(tag).maximize().script ?? '';
  const sample = text.slice(0, 2_000);
  const counts = SCRIPTS.map(({ script, letter }) => ({ script, count: sample.match(letter)?.length ?? 0 }));
  const main = counts.reduce((most, each) => (each.count > most.count ? each : most));
  const isKnown = SCRIPTS.some(({ script }) => script === declared);
  return main.count < 20 || main.script === declared || !isKnown ? tag : null;
}

const SCRIPTS = [
  { script: 'Arab', letter: /\p{Script=Arabic}/gu },
  { script: 'Latn', letter: /\p{Script=Latin}/gu },
  { script: 'Cyrl', letter: /\p{Script=Cyrillic}/gu },
  { script: 'Grek', letter: /\p{Script=Greek}/gu },
  { script: 'Hebr', letter: /\p{Script=Hebrew}/gu },
];
