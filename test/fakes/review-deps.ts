import { createHash } from 'node:crypto';
import type { ChannelInfo, Vault } from '../../src/chaperone/ports.ts';
import type { Post } from '../../src/chaperone/post.ts';
import { Reading } from '../../src/chaperone/reading.ts';
import type { ReviewDeps } from '../../src/chaperone/review.ts';
import { ThreadMemory } from '../../src/chaperone/thread-memory.ts';
import { MemoryIncidents } from './memory-incidents.ts';
import { MemoryLedger } from './memory-ledger.ts';

export const channel: ChannelInfo = {
  mode: 'on',
  channelClass: 'advice',
  lifted: false,
  quietHours: undefined,
  nudgesPerDay: undefined,
  organisation: undefined,
  channel: 'Fever advice',
  team: 'Infection',
  site: 'Glen Nevis General',
  roster: ['Priya Raman', 'Tom Hughes'],
  members: 24,
  guests: 0,
  owners: ['author-1'],
  groupId: undefined,
  incidents: [],
  muted: new Set(),
};

/** A vault whose seal can be looked through: for tests of what travels, not of secrecy. */
export const openVault: Vault = {
  digest: (salt, value) => createHash('sha256').update(`${salt} ${value}`).digest('base64url').slice(0, 22),
  seal: (text, context) => `${context} ${text}`,
  open: (sealed, context) => sealed.slice(context.length + 1),
  newSalt: () => 'salt',
};

/** Dependencies of a review with a ledger in memory and counters that can be read. */
export function reviewDeps(over: Partial<ChannelInfo> = {}) {
  const ledger = new MemoryLedger();
  const counts: string[] = [];
  let ids = 0;
  const deps: ReviewDeps = {
    ledger,
    incidents: new MemoryIncidents(ledger),
    memory: new ThreadMemory(),
    reading: new Reading(),
    directory: { channel: async () => ({ ...channel, ...over }) },
    vault: openVault,
    clock: { now: () => ledger.now },
    metrics: { count: (name, label) => counts.push(`${name}:${label ?? ''}`), observe: () => undefined },
    settings: { nudgesPerDay: 2, staffDomains: [], hospitalNumberPatterns: [] },
    linkTo: (post) => `https://teams.example/${post.id}`,
    newId: () => `nudge-${++ids}`,
  };
  return { deps, ledger, counts };
}

let clock = Date.parse('2026-03-02T14:05:00Z');

/** An invented post; each one is a minute and a half later than the one before. */
export function post(
  text: string,
  over: Partial<Post> & { authorId?: string; conversation?: string } = {},
): Post {
  clock += 90_000;
  const { authorId = 'author-1', conversation = 'channel-1;messageid=1', ...rest } = over;
  return {
    thread: { tenantId: 'tenant-1', teamId: 'team-1', channelId: 'channel-1', conversationId: conversation },
    id: String(clock),
    version: clock,
    edited: false,
    author: {
      id: authorId,
      platformId: `29:${authorId}`,
      name: authorId === 'author-1' ? 'Priya Raman' : 'Tom Hughes',
    },
    at: new Date(clock),
    text,
    mentions: [],
    addressed: false,
    attachments: [],
    serviceUrl: 'https://smba.trafficmanager.net/uk/',
    ...rest,
  };
}
