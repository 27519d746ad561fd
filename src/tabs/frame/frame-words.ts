import type { Catalogue } from '../words.ts';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The words around every page: navigation, loading, what failed and what to do. */
export const frameWords: Catalogue<typeof en> = { en, cy };
