import type { IdentifyContext } from './types.ts';

/**
 * The context of a text that stands alone, as a draft does: no colleagues, no place, no files.
 * @param at when it was written
 * @param known what is known of it all the same
 */
export const bareContext = (at: Date, known: Partial<IdentifyContext> = {}): IdentifyContext => ({
  roster: [],
  mentions: [],
  site: '',
  team: '',
  channel: '',
  followsDetails: false,
  questions: [],
  talk: undefined,
  at,
  attachments: [],
  hospitalNumberPatterns: [],
  staffDomains: [],
  ...known,
});
