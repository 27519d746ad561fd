import type { Limits } from '../chaperone/pace.ts';

/** The kinds of request that Teams counts apart. */
export type Operation = 'send' | 'create' | 'read';

const hourMs = 3_600_000;

/**
 * How fast Chaperone goes, below what Teams allows ("Optimize your bot with rate limiting in Teams"; Microsoft calls its own
 * figures estimates).
 *
 * Within a thread Teams allows 7 messages in 1 s, 8 in 2 s, 60 in 30 s and 1,800 in an hour, for updates of messages too, and
 * twice as many reads. One less in the short windows and a tenth less in the long ones, because requests that left at
 * an even pace may arrive closer together, and because some are repeated with a fresh token.
 *
 * Over all threads of a tenant Teams allows 30 requests a second, and developers report refusals from 7 recipients
 * a second on. So 6 messages and 6 new chats; with 12 reads that is 24 a second at most, whatever comes together,
 * and reading the rosters of many teams takes nothing from the nudges.
 */
export const rateLimits: Readonly<Record<Operation, Limits>> = {
  send: { thread: windows(6, 7, 54, 1_620), tenant: [{ most: 6, ms: 1_000 }] },
  create: { thread: windows(6, 7, 54, 1_620), tenant: [{ most: 6, ms: 1_000 }] },
  read: { thread: windows(12, 14, 108, 3_240), tenant: [{ most: 12, ms: 1_000 }] },
};

/**
 * How fast Chaperone installs itself for people, over all of a tenant. Graph allows 30 a second ("Microsoft Graph service-specific throttling
 * limits", Teams, POST installedApps); each is followed by a new chat, of which there are 6 a second, so more would only wait for these.
 */
export const installLimits: Limits = { thread: [], tenant: [{ most: 6, ms: 1_000 }] };

function windows(in1s: number, in2s: number, in30s: number, inAnHour: number): Limits['thread'] {
  return [
    { most: in1s, ms: 1_000 },
    { most: in2s, ms: 2_000 },
    { most: in30s, ms: 30_000 },
    { most: inAnHour, ms: hourMs },
  ];
}
