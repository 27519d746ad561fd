import type { Attribute } from '../identify/types.ts';
import type { Trait } from './types.ts';

/** Quasi-identifiers: they point to somebody in combination only. Every other trait does by itself. */
export const quasiTraits: ReadonlySet<Trait> = new Set<Attribute>([
  'age',
  'sex',
  'ethnicity',
  'condition',
  'place',
  'time',
  'travel',
  'occupation',
  'family',
  'event',
  'appearance',
  'role',
  'other',
]);
