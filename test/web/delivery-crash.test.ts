import { jest } from '@jest/globals';
import { deliver } from '../../src/chaperone/deliver-nudge.ts';
import type { DeliveryDeps } from '../../src/chaperone/deliveries.ts';
import type { CarriedText } from '../../src/chaperone/views.ts';
import { nationalDirectory } from '../../src/escalate/routes.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { createVault } from '../../src/store/vault.ts';
import { renderCard } from '../../src/teams/cards.ts';
import { createConnector } from '../../src/teams/connector.ts';
import { createMessenger } from '../../src/teams/messenger.ts';
import { channel } from '../fakes/review-deps.ts';
import { type ConnectorDouble, failures, startConnectorDouble } from '../support/connector-double.ts';
import { queuedNudge, silentLog, testClock, testOversight, threadRef } from '../support/ledger-fixtures.ts';
import { freePace } from '../support/pace.ts';
import { recordMetrics } from '../support/recorders.ts';

jest.setTimeout(120_000);

const carried: CarriedText = { safer: 'the patient', question: 'what now?', changed: [] };
/** More steps than a delivery over three ways has. */
const manySteps = 40;

/** A process that dies at one of its steps, before or after the step has had its effect, and does nothing any more. */
function dyingAt(step: number, effect: 'before' | 'after') {
  let steps = 0;
  let dead = false;
  const mortal = <T extends object>(part: T): T =>
    new Proxy(part, {
      get(target, name) {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return async (...given: unknown[]) => {
          steps += 1;
          if (dead || (steps === step && effect === 'before')) throw died();
          const result: unknown = await Reflect.apply(method, target, given);
          if (steps === step) throw died();
          return result;
        };
      },
    });
  const died = () => {
    dead = true;
    return new Error('killed');
  };
  return { mortal, isDead: () => dead };
}

describe('a delivery over several ways whose process dies at any step', () => {
  let double: ConnectorDouble;
  let store: Store;
  const clock = testClock();
  const vault = createVault(new Uint8Array(32).fill(9));

  beforeAll(async () => {
    double = await startConnectorDouble();
    store = await openStore(
      { memory: true },
      {
        clock,
        log: silentLog,
        vault,
        retention: { detailDays: 7, auditDays: 90 },
        installedRoutes: nationalDirectory,
        oversight: testOversight,
      },
    );
  });
  afterAll(async () => {
    await store.close();
    await double.close();
  });

  const parts = (): DeliveryDeps => ({
    nudges: store.nudges,
    ways: ['chat', 'install', 'targeted'],
    messenger: createMessenger({
      connector: createConnector({
        tokens: { token: async () => undefined, forget: () => undefined },
        serviceHosts: ['127.0.0.1'],
        pace: freePace(),
        onThrottle: () => undefined,
      }),
      conversations: store.conversations,
      renderCard,
      botId: '28:bot',
      threadReply: 'x',
    }),
    install: async () => ({ kind: 'installed' }),
    directory: { channel: async () => channel },
    vault,
    clock,
    metrics: recordMetrics(),
    log: silentLog,
  });

  /** The chat is refused, again after installing, and the thread takes the card. */
  async function dieAndRestart(step: number, effect: 'before' | 'after') {
    const id = `${effect}-${step}`;
    const platformId = `29:${id}`;
    await store.ledger.withThread(threadRef(id), ({ addNudge }) =>
      addNudge(
        queuedNudge({
          id,
          thread: threadRef(id),
          author: { id, platformId, name: '' },
          serviceUrl: double.serviceUrl,
          sealed: vault.seal(JSON.stringify(carried), id),
        }),
      ),
    );
    const job = { kind: 'deliver', nudgeId: id } as const;
    double.trouble(
      ...Array.from({ length: 20 }, () => ({
        on: new RegExp(`^POST .*a:chat-of-${platformId}/activities$`),
        ...failures.notInstalled,
      })),
    );
    const { mortal, isDead } = dyingAt(step, effect);
    const { nudges, messenger, ...rest } = parts();
    const first = { ...rest, nudges: mortal(nudges), messenger: mortal(messenger) };
    await deliver(job, first).catch((error: Error) => expect(error.message).toBe('killed'));
    const left = (await store.nudges.find(id))?.nudge.state;
    // The job is given back after a crash; what is not done yet is done again later.
    for (let round = 0; round < 5 && !(await deliver(job, parts())).done; round += 1)
      clock.forward(11 * 60_000);
    return {
      died: isDead(),
      left,
      cards: double.messages.filter(({ onlyFor }) => onlyFor === platformId).length,
      end: (await store.nudges.find(id))?.nudge.state,
    };
  }

  it.each(['before', 'after'] as const)(
    'brings one card at most, and one where none was begun: %s the step',
    async (effect) => {
      let died = 0;
      for (let step = 1; step <= manySteps; step += 1) {
        const story = await dieAndRestart(step, effect);
        if (!story.died) break;
        died += 1;
        expect(story.cards).toBeLessThanOrEqual(1);
        expect(['delivered', 'undeliverable']).toContain(story.end);
        if (story.left === 'queued') expect(story).toMatchObject({ cards: 1, end: 'delivered' });
      }
      // Look, open, claim, send and note for each of three ways.
      expect(died).toBeGreaterThanOrEqual(12);
      expect(died).toBeLessThan(manySteps);
      expect(double.messages.every(({ onlyFor }) => onlyFor !== undefined)).toBe(true);
    },
  );
});
