import type { Catalogue } from '../../words.ts';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The words of the page on which administrators set Chaperone up. */
export const organisationWords: Catalogue<typeof en> = { en, cy };
