import { base } from './base.ts';
import { everyday } from './everyday.ts';
import { medicine } from './medicine.ts';
import { uncommon } from './uncommon.ts';
import { womenChildren } from './women-children.ts';

/** Every table of conditions, in the row format that `parseConditions` reads; no name stands twice (a test holds them to it). */
export const conditionTables: readonly string[] = [base, medicine, womenChildren, everyday, uncommon];
