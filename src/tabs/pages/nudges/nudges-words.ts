import type { Catalogue } from '../../words.ts';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

export const nudgesWords: Catalogue<typeof en> = { en, cy };
export type NudgesWords = typeof en;
