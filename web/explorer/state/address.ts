/** The search parameters of an address by name; each as often as it is given, lists in one value with commas, as exports take them. */
export function parseParameters(search: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    if (Object.hasOwn(found, name)) found[name]!.push(value);
    else Object.defineProperty(found, name, { value: [value], enumerable: true, configurable: true });
  }
  return found;
}

/** The address's search parameters again, `?` in front; empty without any. The same state always gives the same address. */
export function writeParameters(state: Record<string, unknown>): string {
  const parameters = parametersOf(state).toString();
  return parameters === '' ? '' : `?${parameters.replaceAll('%2C', ',').replaceAll('%3A', ':')}`;
}

/** The same as parameters. What is empty is left out. */
export function parametersOf(state: Record<string, unknown>): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(state).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (value === undefined || value === null || value === '') continue;
    if (!Array.isArray(value)) parameters.set(name, String(value));
    else if (value.length > 0) parameters.set(name, value.join(','));
  }
  return parameters;
}

/** Several values, given with commas, repeated, or both. */
export function listOf(given: unknown): string[] {
  const values = Array.isArray(given) ? given : given === undefined || given === null ? [] : [given];
  return [...new Set(values.flatMap((value) => String(value).split(',')).filter((value) => value !== ''))];
}

/** One value; the first where there are several. */
export function oneOf(given: unknown): string | undefined {
  const value = Array.isArray(given) ? given[0] : given;
  return value === undefined || value === null || value === '' ? undefined : String(value);
}
