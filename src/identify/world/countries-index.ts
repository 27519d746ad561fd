import { countries, regions } from '../lexicons/countries.ts';
import { readTable } from './read-table.ts';

/** Countries, their cities and islands, and wider regions, by visits a year. */
export const countryIndex = readTable(`${countries};${regions}`, 1000);
