/** A folded word without the ending that its case gives it; at least three letters stay. */
export function withoutEnding(form: string, endings: string[]): string {
  for (const ending of endings)
    if (form.length >= ending.length + 3 && form.endsWith(ending)) return form.slice(0, -ending.length);
  return form;
}
