import { createChannels } from '../../src/chaperone/channels.ts';
import { deliver } from '../../src/chaperone/deliver-nudge.ts';
import type { DeliveryDeps } from '../../src/chaperone/deliveries.ts';
import { obeyIncidentCommand } from '../../src/chaperone/incident-command.ts';
import type { Nudge } from '../../src/chaperone/nudge.ts';
import type { SendResult } from '../../src/chaperone/ports.ts';
import type { ReviewDeps } from '../../src/chaperone/review.ts';
import { reviewPost } from '../../src/chaperone/review-post.ts';
import { type TidyUpDeps, tidyUp } from '../../src/chaperone/tidy-up.ts';
import type { CardView } from '../../src/chaperone/views.ts';
import { MemoryIncidents } from '../fakes/memory-incidents.ts';
import { MemorySettings } from '../fakes/memory-settings.ts';
import { channel, post, reviewDeps } from '../fakes/review-deps.ts';
import { recordLog, recordMetrics } from '../support/recorders.ts';

/** A team with its incident, its people, and a delivery that shows what reached whom. */
export function stage(results: SendResult[] = []) {
  const base = reviewDeps();
  const { ledger, counts } = base;
  const settings = new MemorySettings();
  const incidents = new MemoryIncidents(ledger);
  const directory = createChannels({
    reader: { facts: async () => channel },
    settings,
    incidents,
    mutes: { at: () => new Set() },
  });
  const deps: ReviewDeps = { ...base.deps, directory, incidents };
  const told: string[] = [];
  const seen: { to: string; view: CardView }[] = [];
  const sent = (to: string, view: CardView): SendResult => {
    seen.push({ to, view });
    return { kind: 'sent', card: { conversationId: `chat-of-${to}`, activityId: '1' } };
  };
  const tidyDeps: TidyUpDeps = {
    ...deps,
    incidents,
    tellEnd: async ({ scope }) => {
      const result = results.shift() ?? { kind: 'sent', card: { conversationId: '', activityId: '' } };
      if (result.kind === 'sent') told.push(`over for the ${scope.level}`);
      return result;
    },
    log: recordLog(),
  };
  const save = async (id: string, change: Partial<Nudge>) => {
    const nudge = ledger.nudges.find((each) => each.id === id);
    if (nudge) await ledger.withThread(nudge.thread, (turn) => turn.saveNudge({ ...nudge, ...change }));
  };
  const find = async (id: string) => {
    const nudge = ledger.nudges.find((each) => each.id === id);
    return nudge && { nudge, decidedAt: ledger.now, readAt: ledger.now, postedAt: undefined, refused: [] };
  };
  const delivery: DeliveryDeps = {
    nudges: {
      find,
      claimForSending: async (id) => ((await find(id))?.nudge.state === 'queued' ? find(id) : undefined),
      recordDelivered: (id, card) => save(id, { state: 'delivered', card, sealed: undefined }),
      recordUndeliverable: (id) => save(id, { state: 'undeliverable', sealed: undefined }),
      withdraw: async (id) => {
        for (const thread of ledger.threads.values())
          thread.nudges = thread.nudges.filter(({ nudge }) => nudge.id !== id);
      },
      backToQueue: async () => undefined,
      recordRefused: async () => undefined,
      claimForUpdating: find,
      backFromUpdating: async () => undefined,
      recordUpdated: (id) => save(id, { sealed: undefined }),
    },
    messenger: {
      knowsChat: async () => false,
      openChat: async () => ({ kind: 'open' }),
      sendPrivate: async (to, view) => sent(to.person.id, view),
      sendTargeted: async () => ({ kind: 'refused', code: 'unexpected' }),
      updateCard: async (at, view) => sent(`${at.card.conversationId}, in place`, view),
      replyInThread: async () => ({ kind: 'refused', code: 'unexpected' }),
    },
    ways: ['chat'],
    install: undefined,
    directory,
    vault: deps.vault,
    clock: deps.clock,
    metrics: recordMetrics(),
    log: recordLog(),
  };
  return {
    ledger,
    counts,
    settings,
    incidents,
    told,
    seen,
    deps,
    tidyDeps,
    at: (time: string) => {
      ledger.now = new Date(`2026-03-02T${time}:00Z`);
    },
    /** A message posted now, or at another time of that day. */
    say: (text: string, authorId = 'author-1', over: { at?: string; conversation?: string } = {}) => {
      const time = over.at ? Date.parse(`2026-03-02T${over.at}:00Z`) : ledger.now.getTime();
      const base = post(text, { authorId, conversation: over.conversation ?? 'channel-1;messageid=1' });
      const version = time + Math.floor(Math.random() * 1000);
      const said = { ...base, version, at: new Date(version) };
      return reviewPost(said, deps).then((review) => ({ said, review }));
    },
    command: (text: string) =>
      obeyIncidentCommand(post(text, { addressed: true }), {
        ...deps,
        settings,
        incidents,
        reading: deps.settings,
      }),
    /** What every instance does from time to time, and then the outbox. */
    round: async () => {
      await tidyUp(tidyDeps, new AbortController().signal);
      for (const job of ledger.jobs.splice(0)) await deliver(job, delivery);
    },
    deliverAll: async () => {
      const outcomes = [];
      for (const job of ledger.jobs.splice(0)) outcomes.push(await deliver(job, delivery));
      return outcomes;
    },
  };
}

export const declaration = 'major incident until 18:00 reason coach crash';
/** Which cards reached whom, in order; a tidy-up with its number of messages. */
export const cards = (s: ReturnType<typeof stage>) =>
  s.seen.map(({ to, view }) => `${to}: ${view.view}${view.view === 'tidy_up' ? ` ${view.messages}` : ''}`);
