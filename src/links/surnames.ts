import type { FoundCountry } from './countries.ts';
import type { NameRange } from './mentions.ts';

/** «محمد سالم السوداني … وقال السوداني»: a demonym that is part of a person's name names no country. Clears `countryAt` there. */
export function withoutSurnames(
  countries: FoundCountry[],
  names: NameRange[],
  countryAt: (FoundCountry | null)[],
): FoundCountry[] {
  const isSurname = new Set<FoundCountry>();
  for (const { start, end } of names)
    for (let token = start; token < end; token++)
      if (countryAt[token]?.reason === 'DEMONYM') isSurname.add(countryAt[token]!);
  for (const { start, end } of isSurname) countryAt.fill(null, start, end);
  return countries.filter((country) => !isSurname.has(country));
}
