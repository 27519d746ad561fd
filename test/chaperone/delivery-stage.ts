import type { DeliveryDeps } from '../../src/chaperone/deliveries.ts';
import type { DeliveryWay } from '../../src/chaperone/delivery-ways.ts';
import type { CardRef, Nudge } from '../../src/chaperone/nudge.ts';
import type { ChannelInfo, ChatResult, SendResult } from '../../src/chaperone/ports.ts';
import type { CardView } from '../../src/chaperone/views.ts';
import { channel, openVault, post } from '../fakes/review-deps.ts';
import { recordLog, recordMetrics } from '../support/recorders.ts';

export const card: CardRef = { conversationId: 'a:chat', activityId: '1' };
export const decidedAt = new Date('2026-03-02T14:00:00Z');
const postedAt = new Date('2026-03-02T13:59:58.500Z');
export const carried = { safer: 'the patient', question: 'what now?' };

/**
 * One nudge, and a messenger that gives these results in turn; what happened stands in `calls`, what was sent in `views`.
 * @param minutesLater how long after the decision it is delivered
 * @param chat how opening the author's chat ends
 */
export function setUp(
  state: Partial<Nudge>,
  results: readonly SendResult[],
  minutesLater = 0,
  chat: ChatResult = { kind: 'open' },
  more: Partial<Pick<DeliveryDeps, 'ways' | 'install'>> & {
    readonly refused?: readonly DeliveryWay[];
    readonly inDoubt?: boolean;
    readonly updating?: boolean;
    readonly knowsChat?: boolean;
    /** How long after the decision it is by the database's clock, where that is not the instance's. */
    readonly minutesByDatabase?: number;
    /** What is in force for the channel by then. */
    readonly inForce?: Partial<ChannelInfo>;
  } = {},
) {
  const { thread, author, serviceUrl } = post('x');
  let nudge: Nudge = {
    id: 'nudge-1',
    thread,
    postId: '1',
    author,
    state: 'queued',
    why: ['direct'],
    traits: ['name'],
    band: 'one',
    urgent: false,
    serviceUrl,
    messageUrl: undefined,
    card: undefined,
    sealed: openVault.seal(JSON.stringify(carried), 'nudge-1'),
    outcome: undefined,
    formUntil: undefined,
    ...state,
  };
  const after = (minutes: number) => new Date(decidedAt.getTime() + minutes * 60_000);
  const readAt = after(more.minutesByDatabase ?? minutesLater);
  const metrics = recordMetrics();
  const calls: string[] = [];
  const views: CardView[] = [];
  const refused = [...(more.refused ?? [])];
  const waiting = [...results];
  const answer = (): SendResult => waiting.shift() ?? { kind: 'refused', code: 'unexpected' };
  const deps: DeliveryDeps = {
    nudges: {
      claimForSending: async () => {
        if (nudge.state !== 'queued' || more.inDoubt) return undefined;
        nudge = { ...nudge, state: 'sending' };
        return { nudge, decidedAt, readAt, postedAt, refused };
      },
      find: async () => ({ nudge, decidedAt, readAt, postedAt, refused }),
      recordDelivered: async (_, at) => void calls.push(`delivered ${at.activityId}`),
      recordUndeliverable: async (_, code) => void calls.push(`undeliverable ${code}`),
      withdraw: async (_, code) => void calls.push(`withdrawn ${code}`),
      backToQueue: async () => {
        calls.push('back to queue');
        nudge = { ...nudge, state: 'queued' };
      },
      recordRefused: async (_, way) => {
        calls.push(`${way} refused`);
        refused.push(way);
      },
      claimForUpdating: async () =>
        nudge.card && !more.updating ? { nudge, decidedAt, readAt, postedAt, refused } : undefined,
      backFromUpdating: async () => void calls.push('back from updating'),
      recordUpdated: async () => void calls.push('updated'),
    },
    messenger: {
      knowsChat: async () => more.knowsChat ?? false,
      openChat: async () => chat,
      sendTargeted: async ({ thread: to }, view) => {
        calls.push(`to ${to.conversationId}`);
        views.push(view);
        return answer();
      },
      sendPrivate: async (_, view) => {
        views.push(view);
        return answer();
      },
      updateCard: async (_, view) => {
        views.push(view);
        return answer();
      },
      replyInThread: async () => answer(),
    },
    directory: { channel: async () => ({ ...channel, ...more.inForce }) },
    ways: more.ways ?? ['chat'],
    install: more.install,
    vault: openVault,
    clock: { now: () => after(minutesLater) },
    metrics,
    log: recordLog(),
  };
  return { deps, calls, views, metrics };
}

/** The jobs of that nudge. */
export const first = { kind: 'deliver', nudgeId: 'nudge-1' } as const;
export const update = { kind: 'update_card', nudgeId: 'nudge-1' } as const;
