import type { Catalogue } from '../../words.ts';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

export const templateWords: Catalogue<typeof en> = { en, cy };
