import { incidents } from '../lexicons/events.ts';
import { readTable } from './read-table.ts';

/** What happens to people, by how many it happens to in a year. */
export const incidentIndex = readTable(incidents, 1000);
