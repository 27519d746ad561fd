import { assess } from '../../src/assess/assess.ts';
import type { Look } from '../../src/assess/generalize.ts';
import { policies } from '../../src/assess/policy.ts';
import type { LedgerDetail } from '../../src/assess/types.ts';
import { bareContext } from '../../src/identify/bare-context.ts';
import { identify } from '../../src/identify/identify.ts';
import { readPerhaps } from '../../src/identify/perhaps.ts';
import type { Finding, IdentifyContext } from '../../src/identify/types.ts';

const context: IdentifyContext = bareContext(new Date('2026-03-02T10:00:00Z'));

/** The bot's own look at a text, in a thread that has told what the ledger holds. */
export function lookWith(about: IdentifyContext, ledger: readonly LedgerDetail[] = []): Look {
  return (text) => {
    const found = identify(text, { ...about, attachments: [] });
    const post = { id: 'safer', text, findings: found };
    const { findings, flag } = assess(ledger, post, policies.advice, (value) => value);
    return { findings, flagged: flag, perhaps: () => readPerhaps(text, about) };
  };
}

/** The look at a text that stands alone. */
export const look = lookWith(context);

/** Findings that are given, for as long as the text is the one that they stand in; nothing in any other text. */
export function lookOnce(text: string, findings: readonly Finding[]): Look {
  return (seen) => (seen === text ? { findings, flagged: true } : { findings: [], flagged: false });
}
