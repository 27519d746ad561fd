import fc from 'fast-check';
import type { Person, ThreadRef } from '../../src/chaperone/post.ts';
import { channelId, messageEvent, publicServiceUrl, reply, teamId, tenantId } from '../support/activities.ts';
import { deeds, disorder, type Happening, happen } from '../support/thread-history.ts';
import type { Chance } from './chance.ts';

/** A thread of the run: what happens in it, and how Teams will tell of it. */
export interface ChaosThread {
  readonly thread: ThreadRef;
  /** Nobody writes in two threads, so that each person's chat shows the cards of one thread. */
  readonly people: readonly Person[];
  /** In the order of their times. */
  readonly happenings: readonly Happening[];
  /** Positions in `happenings`, in the order of delivery; some come twice. */
  readonly order: readonly number[];
}

/** How long ago threads begin: none of them may reach beyond now. */
const agoMs = 3_600_000;
/** Longer than the time in which a redelivery under a new id is looked for. */
const copyAfterMs = 4_000;

/** Invents a thread. Some are delivered in order, some shuffled and doubled, and some posts come again under a new id. */
export function inventThread(serial: number, chance: Chance): ChaosThread {
  const start = Date.now() - agoMs + serial;
  const people = ['ann', 'ben', 'cat'].map((name) => ({
    id: `entra-of-${name}-${serial}`,
    platformId: `29:${name}-${serial}`,
    name: '',
  }));
  const thread = { tenantId, teamId, channelId, conversationId: `${channelId};messageid=${start}` };
  const setting = { thread, serviceUrl: publicServiceUrl, start, people };
  const draw = <T>(arbitrary: fc.Arbitrary<T>): T =>
    fc.sample(arbitrary, { numRuns: 1, seed: chance.between(0, 2 ** 30) })[0] as T;
  const happenings = happen(draw(deeds), setting).flatMap((happening) =>
    happening.kind === 'post' && !happening.post.edited && chance.is(0.05)
      ? [happening, copyOf(happening)]
      : [happening],
  );
  const orderly = happenings.map((_, at) => at);
  const positions = new Map(happenings.map((happening, at) => [happening, at]));
  const order = chance.is(0.4)
    ? orderly
    : draw(disorder(happenings)).map((happening) => positions.get(happening) ?? 0);
  return { thread, people, happenings, order };
}

/** The connector delivers again, with a new id and time, what it takes for lost. */
function copyOf({ post }: Happening & { kind: 'post' }): Happening {
  const version = post.version + copyAfterMs;
  return { kind: 'post', post: { ...post, id: String(version), version, at: new Date(version) } };
}

/** The activity by which Teams tells of a happening, through the connector at `serviceUrl`. */
export function activityOf({ thread }: ChaosThread, happening: Happening, serviceUrl: string): object {
  const root = Number(thread.conversationId.split('=')[1]);
  const conversation = {
    isGroup: true,
    conversationType: 'channel',
    tenantId,
    id: thread.conversationId,
  };
  if (happening.kind === 'deletion') {
    const { id, version } = happening.deletion;
    const fields = { id, conversation, serviceUrl };
    return messageEvent('messageDelete', 'softDeleteMessage', new Date(version).toISOString(), fields);
  }
  const { post } = happening;
  const from = { id: post.author.platformId, aadObjectId: post.author.id };
  if (!post.edited) return reply(post.text, root, post.version, { id: post.id, from, serviceUrl });
  const { text } = post;
  const at = new Date(post.version).toISOString();
  const fields = { id: post.id, from, conversation, serviceUrl, text, textFormat: 'plain' };
  return messageEvent('messageUpdate', 'editMessage', at, fields);
}
