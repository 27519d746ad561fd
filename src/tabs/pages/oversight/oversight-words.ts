import type { Catalogue } from '../../words.ts';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The words of the page of counts. */
export const oversightWords: Catalogue<typeof en> = { en, cy };
