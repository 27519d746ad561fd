import { assess } from '../assess/assess.ts';
import { generalize } from '../assess/generalize.ts';
import { policies } from '../assess/policy.ts';
import type { Trait } from '../assess/types.ts';
import { identify } from '../identify/identify.ts';
import type { ReviewSettings } from './review-post.ts';

/** A message that somebody sent to Chaperone in their own chat with it. */
export interface PersonalMessage {
  readonly text: string;
  readonly at: Date;
}

/** What Chaperone answers: an introduction, or what a draft would give away. Plain data; `teams/` finds the words. */
export type PersonalReply =
  | { readonly reply: 'introduction' }
  | { readonly reply: 'draft_quiet' }
  | { readonly reply: 'draft_adds_up'; readonly traits: readonly Trait[]; readonly safer: string };

/** Fewer words than this, with nothing found in them, are a greeting or a question to Chaperone, not a draft. */
const shortestDraftWords = 6;

/**
 * Checks a draft that was sent to Chaperone, as it would stand alone in an advice channel. Nothing is stored.
 * An empty, short or chatty message gets the introduction.
 */
export function answerPersonally(message: PersonalMessage, settings: ReviewSettings): PersonalReply {
  const look = (text: string) => {
    const findings = identify(text, {
      roster: [],
      mentions: [],
      site: '',
      team: '',
      channel: '',
      at: message.at,
      attachments: [],
      hospitalNumberPatterns: settings.hospitalNumberPatterns,
      staffDomains: settings.staffDomains,
    });
    const assessment = assess([], { id: 'draft', text, findings }, policies.advice, (value) => value);
    return { findings: assessment.findings, flagged: assessment.flag, traits: assessment.traits };
  };
  const { findings, flagged, traits } = look(message.text);
  if (flagged) return { reply: 'draft_adds_up', traits, safer: generalize(message.text, look).safer };
  return message.text.trim().split(/\s+/).length < shortestDraftWords && findings.length === 0
    ? { reply: 'introduction' }
    : { reply: 'draft_quiet' };
}
