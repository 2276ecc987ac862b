/**
 * The name to show: the form in the first of these languages that there is one in (`fr` serves `fr-CA`): the language asked
 * for, those of Accept-Language, English. Else the native form, which is null for a country. Of several forms in a language
 * the fullest, and the native one before others.
 */
export function bestName<Native extends string | null>(
  names: { name: string; language: string }[],
  native: Native,
  asked: string | null | undefined,
  accepted: string[],
): string | Native {
  for (const language of asked == null ? accepted : [asked, ...accepted]) {
    const name = nameIn(language, names) ?? nameIn(baseOf(language), names);
    if (name !== null) return name;
  }
  return nameIn('en', names) ?? native;
}

function nameIn(language: string, names: { name: string; language: string }[]): string | null {
  return names.find((form) => form.language === language)?.name ?? null;
}

function baseOf(language: string): string {
  return language.split('-', 1)[0]!;
}
