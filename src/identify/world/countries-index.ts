import { countries, regions } from '../lexicons/countries.ts';
import { type Entry, readTable } from './read-table.ts';

/** Countries, their cities and islands, and wider regions, by visits a year. */
export const countryIndex = readTable(`${countries};${regions}`, 1000);

/** The first name of each group, so that "Lagos" also stands for Nigeria. */
const countryOf: ReadonlyMap<string, string> = new Map(
  countries.split(';').flatMap((group) => {
    const names = group
      .trim()
      .replace(/ [\d.]+$/, '')
      .split('/');
    return names.map((name) => [name.trim().toLowerCase(), (names[0] ?? '').toLowerCase()] as const);
  }),
);

/**
 * Travellers are over-represented among those whom a clinical post discusses, for a journey is told where it may be the cause:
 * five times, the low end of 5 to 20 (gk). Direction of error: too high a factor overstates k.
 */
const SELECTION = 5;
/** Of those who went to a country, how many went to one of its cities or islands that has a name of its own here. */
const CITIES = 5;

/** How many patients have made a journey within so many days that so many people make in a year. */
export const journeysOf = (people: number, days: number): number => (people * SELECTION * days) / 365;

/** How many patients have made a journey within so many days, and the values it goes by: the place, and the country that it is in. */
export function journeyTo(
  { phrase, people }: Entry,
  days: number,
): { readonly people: number; readonly values: readonly string[] } {
  const country = countryOf.get(phrase) ?? phrase;
  const isCity = country !== phrase;
  return {
    people: journeysOf(people, days) / (isCity ? CITIES : 1),
    values: isCity ? [phrase, country] : [country],
  };
}
