import type { LedgerDetail } from '../../src/assess/types.ts';
import type { Nudge } from '../../src/chaperone/nudge.ts';
import type { Clock, Logger } from '../../src/chaperone/ports.ts';
import type { ThreadRef } from '../../src/chaperone/post.ts';
import type { KnownPost } from '../../src/chaperone/thread-ledger.ts';
import { createAuthorDigest } from '../../src/store/author-digest.ts';
import { createVault } from '../../src/store/vault.ts';

/** A vault under an invented key. */
export const testVault = createVault(new Uint8Array(32).fill(3));

export const tenantId = '11111111-2222-4333-8444-555555555555';
export const authorId = 'aaaaaaaa-0000-4000-8000-000000000001';

/** Oversight of a store whose numbers nobody looks at. */
export const testOversight = { digestAuthor: createAuthorDigest(new Uint8Array(32)), months: 13 };

export function threadRef(name = '1'): ThreadRef {
  const channelId = '19:tests@thread.tacv2';
  return {
    tenantId,
    teamId: '19:team@thread.tacv2',
    channelId,
    conversationId: `${channelId};messageid=${name}`,
  };
}

export function knownPost(change: Partial<KnownPost> = {}): KnownPost {
  return {
    id: '1700000000001',
    version: 1_700_000_000_001,
    authorId,
    authorPlatformId: '29:author',
    deleted: false,
    spared: false,
    ...change,
  };
}

export function ledgerDetail(change: Partial<LedgerDetail> = {}): LedgerDetail {
  return {
    postId: '1700000000001',
    subject: 0,
    trait: 'age',
    direct: false,
    marks: ['mark-exact', 'mark-decade'],
    share: 0.0133,
    uncertainty: 1.5,
    unique: false,
    ...change,
  };
}

export function queuedNudge(change: Partial<Nudge> = {}): Nudge {
  return {
    id: 'nudge-1',
    thread: threadRef(),
    postId: '1700000000001',
    author: { id: authorId, platformId: '29:author', name: '', locale: 'en' },
    state: 'queued',
    why: ['combination'],
    traits: ['age', 'place'],
    band: 'handful',
    urgent: false,
    serviceUrl: 'https://smba.trafficmanager.net/uk/',
    messageUrl: 'https://teams.microsoft.com/l/message/1',
    card: undefined,
    sealed: 'sealed-text',
    outcome: undefined,
    formUntil: undefined,
    ...change,
  };
}

/** A clock that stands until it is moved. */
export interface TestClock extends Clock {
  forward(ms: number): void;
}

export function testClock(start = '2026-03-02T10:20:30.000Z'): TestClock {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    forward: (ms) => {
      now += ms;
    },
  };
}

export const silentLog: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
