import { oddHomes } from '../lexicons/odd-homes.ts';
import { readTable } from './read-table.ts';

/** Homes that few have, by how many people live in one. */
export const oddHomeIndex = readTable(oddHomes, 1000);
