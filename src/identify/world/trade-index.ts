import { occupations } from '../lexicons/occupations.ts';
import { readTable } from './read-table.ts';

/** Occupations, by how many people of the United Kingdom work in them. */
export const tradeIndex = readTable(occupations, 1000);
