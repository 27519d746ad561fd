import { type DeliveryDeps, deliver } from '../../src/chaperone/deliver-nudge.ts';
import type { DeliveryWay, InstallResult } from '../../src/chaperone/delivery-ways.ts';
import type { Incident } from '../../src/chaperone/incident.ts';
import type { CardRef, ChatResult, Nudge, SendResult } from '../../src/chaperone/ports.ts';
import type { CardView } from '../../src/chaperone/views.ts';
import { channel, openVault, post } from '../fakes/review-deps.ts';
import { recordLog, recordMetrics } from '../support/recorders.ts';

const card: CardRef = { conversationId: 'a:chat', activityId: '1' };
const decidedAt = new Date('2026-03-02T14:00:00Z');
const postedAt = new Date('2026-03-02T13:59:58.500Z');
const carried = { safer: 'the patient', question: 'what now?' };

function setUp(
  state: Partial<Nudge>,
  results: readonly SendResult[],
  minutesLater = 0,
  chat: ChatResult = { kind: 'open' },
  more: Partial<Pick<DeliveryDeps, 'ways' | 'install'>> & {
    readonly refused?: readonly DeliveryWay[];
    readonly inDoubt?: boolean;
    readonly incidents?: readonly Incident[];
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
    ...state,
  };
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
        return { nudge, decidedAt, postedAt, refused };
      },
      find: async () => ({ nudge, decidedAt, postedAt, refused }),
      recordDelivered: async (_, at) => void calls.push(`delivered ${at.activityId}`),
      recordUndeliverable: async (_, code) => void calls.push(`undeliverable ${code}`),
      backToQueue: async () => {
        calls.push('back to queue');
        nudge = { ...nudge, state: 'queued' };
      },
      recordRefused: async (_, way) => {
        calls.push(`${way} refused`);
        refused.push(way);
      },
      recordUpdated: async () => void calls.push('updated'),
    },
    messenger: {
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
    directory: { channel: async () => ({ ...channel, incidents: more.incidents ?? [] }) },
    ways: more.ways ?? ['chat'],
    install: more.install,
    vault: openVault,
    clock: { now: () => new Date(decidedAt.getTime() + minutesLater * 60_000) },
    metrics,
    log: recordLog(),
  };
  return { deps, calls, views, metrics };
}

const first = { kind: 'deliver', nudgeId: 'nudge-1' } as const;
const update = { kind: 'update_card', nudgeId: 'nudge-1' } as const;

describe('a nudge that was closed and opened again after a sending in doubt', () => {
  it('waits for what may still be on its way, and is given up when its moment has passed', async () => {
    const soon = setUp({}, [], 1, { kind: 'open' }, { inDoubt: true });
    expect(await deliver(first, soon.deps)).toEqual({ done: false, retryAfterMs: 5_000 });
    const late = setUp({}, [], 11, { kind: 'open' }, { inDoubt: true });
    expect(await deliver(first, late.deps)).toEqual({ done: true });
    expect([...soon.calls, ...late.calls]).toEqual(['undeliverable ambiguous:interrupted']);
    expect([...soon.views, ...late.views]).toEqual([]);
  });
});

describe('the first delivery', () => {
  it('is counted, and measured from the posting of the message', async () => {
    const { deps, metrics } = setUp({}, [{ kind: 'sent', card }], 1);
    await deliver(first, deps);
    expect(metrics.counts.get('nudges:delivered')).toBe(1);
    expect(metrics.durations).toEqual([{ name: 'post_to_nudge_ms', ms: 61_500 }]);
  });

  it('is counted as undeliverable, and not measured, when the card is refused', async () => {
    const { deps, metrics } = setUp({}, [{ kind: 'refused', code: 'BotNotInConversationRoster' }]);
    await deliver(first, deps);
    expect(metrics.counts.get('nudges:undeliverable')).toBe(1);
    expect(metrics.durations).toEqual([]);
  });

  it('sends the card with the unsealed wording and notes where it stands', async () => {
    const { deps, calls, views } = setUp({}, [{ kind: 'sent', card }]);
    expect(await deliver(first, deps)).toEqual({ done: true });
    expect(calls).toEqual(['delivered 1']);
    expect(views).toEqual([expect.objectContaining({ view: 'nudge', carried })]);
  });

  it.each<[string, SendResult, unknown, string[]]>([
    [
      'waits as long as it is told',
      { kind: 'throttled', retryAfterMs: 7_000 },
      { done: false, notBeforeMs: 7_000 },
      ['back to queue'],
    ],
    [
      'tries again what never left',
      { kind: 'unavailable', code: 'ECONNREFUSED' },
      { done: false, retryAfterMs: 5_000 },
      ['back to queue'],
    ],
    [
      'ends what will never work',
      { kind: 'refused', code: 'BotNotInConversationRoster' },
      { done: true },
      ['undeliverable refused:BotNotInConversationRoster'],
    ],
    [
      'does not repeat what may have arrived',
      { kind: 'ambiguous', code: 'http_502' },
      { done: true },
      ['undeliverable ambiguous:http_502'],
    ],
  ])('%s', async (_, result, outcome, noted) => {
    const { deps, calls } = setUp({}, [result]);
    expect(await deliver(first, deps)).toEqual(outcome);
    expect(calls).toEqual(noted);
  });

  it.each<[string, ChatResult, unknown, string[]]>([
    [
      'cannot be reached',
      { kind: 'unavailable', code: 'ECONNREFUSED' },
      { done: false, retryAfterMs: 5_000 },
      [],
    ],
    ['answers in doubt', { kind: 'ambiguous', code: 'http_500' }, { done: false, retryAfterMs: 5_000 }, []],
    [
      'asks for patience',
      { kind: 'throttled', retryAfterMs: 9_000 },
      { done: false, notBeforeMs: 9_000 },
      [],
    ],
    [
      'is closed to us',
      { kind: 'refused', code: 'ConversationBlockedByUser' },
      { done: true },
      ['undeliverable refused:ConversationBlockedByUser'],
    ],
  ])('is not begun while the chat %s', async (_, chat, outcome, noted) => {
    const { deps, calls, views } = setUp({}, [{ kind: 'sent', card }], 0, chat);
    expect(await deliver(first, deps)).toEqual(outcome);
    expect(calls).toEqual(noted);
    expect(views).toEqual([]);
  });

  it('does not come ten minutes after the message', async () => {
    const { deps, calls, views } = setUp({}, [{ kind: 'sent', card }], 11);
    await deliver(first, deps);
    expect(calls).toEqual(['undeliverable too_late']);
    expect(views).toEqual([]);
  });

  it('sends nothing that was sealed with another key', async () => {
    const { deps, calls, views } = setUp({ sealed: undefined }, [{ kind: 'sent', card }]);
    await deliver(first, deps);
    expect(calls).toEqual(['undeliverable unreadable']);
    expect(views).toEqual([]);
  });

  it('leaves a nudge alone that another job is sending, and ends one whose sender died', async () => {
    const soon = setUp({ state: 'sending' }, []);
    expect(await deliver(first, soon.deps)).toEqual({ done: false, retryAfterMs: 5_000 });
    const later = setUp({ state: 'sending' }, [], 11);
    expect(await deliver(first, later.deps)).toEqual({ done: true });
    expect([...soon.calls, ...later.calls]).toEqual(['undeliverable ambiguous:interrupted']);
    expect([...soon.views, ...later.views]).toEqual([]);
  });

  it('has nothing to do for a nudge that is closed or delivered', async () => {
    for (const state of ['closed', 'delivered', 'undeliverable'] as const) {
      const { deps, calls, views } = setUp({ state }, []);
      expect(await deliver(first, deps)).toEqual({ done: true });
      expect([...calls, ...views]).toEqual([]);
    }
  });
});

describe('during a major incident', () => {
  const incident: Incident = {
    id: 'incident-1',
    scope: { tenantId: 'tenant-1', level: 'team', id: 'team-1' },
    declaredAt: new Date(decidedAt.getTime() - 60_000),
    endsAt: new Date(decidedAt.getTime() + 3_600_000),
    endedAt: undefined,
    thread: post('x').thread,
    serviceUrl: '',
  };
  const tidyUp = {
    thread: { ...post('x').thread, tidyUpOf: 'incident-0 author-1' },
    sealed: openVault.seal(
      JSON.stringify({ messages: 2, messageUrls: ['https://teams.example/1'] }),
      'nudge-1',
    ),
  };

  it('a nudge is not sent, and never later', async () => {
    const { deps, calls, views } = setUp(
      {},
      [{ kind: 'sent', card }],
      0,
      { kind: 'open' },
      { incidents: [incident] },
    );
    expect(await deliver(first, deps)).toEqual({ done: true });
    expect([...calls, ...views]).toEqual(['undeliverable major_incident']);
  });

  it('a tidy-up card waits until it is over', async () => {
    const { deps, calls, views } = setUp(
      tidyUp,
      [{ kind: 'sent', card }],
      0,
      { kind: 'open' },
      { incidents: [incident] },
    );
    expect(await deliver(first, deps)).toEqual({ done: false, retryAfterMs: 60_000 });
    expect([...calls, ...views]).toEqual([]);
  });

  it('a tidy-up card may come hours after it was decided, and not a day', async () => {
    const later = setUp(tidyUp, [{ kind: 'sent', card }], 23 * 60);
    expect(await deliver(first, later.deps)).toEqual({ done: true });
    expect(later.views).toEqual([{ view: 'tidy_up', messages: 2, messageUrls: ['https://teams.example/1'] }]);
    const tooLate = setUp(tidyUp, [{ kind: 'sent', card }], 25 * 60);
    await deliver(first, tooLate.deps);
    expect(tooLate.calls).toEqual(['undeliverable too_late']);
  });
});

const open: ChatResult = { kind: 'open' };
const notInstalled: SendResult = { kind: 'refused', code: 'ForbiddenOperationException' };
const inThread: CardRef = { conversationId: 'channel-1;messageid=1', activityId: '2', targeted: true };

describe('the ways of delivery', () => {
  it('goes to the next way after a definite refusal, and notes the refusal before it does', async () => {
    const { deps, calls, views, metrics } = setUp(
      {},
      [notInstalled, { kind: 'sent', card: inThread }],
      0,
      open,
      {
        ways: ['chat', 'targeted'],
      },
    );
    expect(await deliver(first, deps)).toEqual({ done: true });
    expect(calls).toEqual(['back to queue', 'chat refused', 'to channel-1;messageid=1', 'delivered 2']);
    expect(views).toHaveLength(2);
    expect(Object.fromEntries(metrics.counts)).toEqual({
      'deliveries:refused': 1,
      'deliveries:targeted_sent': 1,
      'nudges:delivered': 1,
    });
  });

  it('goes to the next way when the chat cannot be opened', async () => {
    const { deps, calls } = setUp({}, [{ kind: 'sent', card: inThread }], 0, notInstalled, {
      ways: ['chat', 'targeted'],
    });
    expect(await deliver(first, deps)).toEqual({ done: true });
    expect(calls).toEqual(['chat refused', 'to channel-1;messageid=1', 'delivered 2']);
  });

  it.each<[string, SendResult, unknown, string[]]>([
    [
      'may have arrived',
      { kind: 'ambiguous', code: 'http_502' },
      { done: true },
      ['undeliverable ambiguous:http_502'],
    ],
    [
      'has to wait',
      { kind: 'throttled', retryAfterMs: 7_000 },
      { done: false, notBeforeMs: 7_000 },
      ['back to queue'],
    ],
    [
      'never left',
      { kind: 'unavailable', code: 'econnrefused' },
      { done: false, retryAfterMs: 5_000 },
      ['back to queue'],
    ],
  ])('takes no other way for what %s', async (_what, result, outcome, noted) => {
    const { deps, calls, views } = setUp({}, [result, { kind: 'sent', card }], 0, open, {
      ways: ['chat', 'install', 'targeted'],
      install: async () => ({ kind: 'installed' }),
    });
    expect(await deliver(first, deps)).toEqual(outcome);
    expect(calls).toEqual(noted);
    expect(views).toHaveLength(1);
  });

  it.each(['ConversationBlockedByUser', 'BotDisabledByAdmin', 'BotNotRegistered', 'foreign_service_url'])(
    'takes no other way after %s',
    async (code) => {
      const { deps, calls, views } = setUp(
        {},
        [
          { kind: 'refused', code },
          { kind: 'sent', card },
        ],
        0,
        open,
        {
          ways: ['chat', 'targeted'],
        },
      );
      expect(await deliver(first, deps)).toEqual({ done: true });
      expect(calls).toEqual([`undeliverable refused:${code}`]);
      expect(views).toHaveLength(1);
    },
  );

  it('goes on after a crash where it was: ways that were refused before are not tried again', async () => {
    const { deps, calls, views } = setUp({}, [{ kind: 'sent', card: inThread }], 0, open, {
      ways: ['chat', 'targeted'],
      refused: ['chat'],
    });
    await deliver(first, deps);
    expect(calls).toEqual(['to channel-1;messageid=1', 'delivered 2']);
    expect(views).toHaveLength(1);
  });

  it('installs, opens the chat and sends there', async () => {
    const asked: string[] = [];
    const { deps, calls, metrics } = setUp({}, [notInstalled, { kind: 'sent', card }], 0, open, {
      ways: ['chat', 'install'],
      install: async ({ tenantId, person }) => {
        asked.push(`${tenantId} ${person.id}`);
        return { kind: 'installed' };
      },
    });
    expect(await deliver(first, deps)).toEqual({ done: true });
    expect(asked).toEqual(['tenant-1 author-1']);
    expect(calls).toEqual(['back to queue', 'chat refused', 'delivered 1']);
    expect(metrics.counts.get('deliveries:installation_installed')).toBe(1);
    expect(metrics.counts.get('deliveries:install_sent')).toBe(1);
  });

  it.each<[InstallResult, unknown, string[]]>([
    [{ kind: 'throttled', retryAfterMs: 4_000 }, { done: false, notBeforeMs: 4_000 }, []],
    [{ kind: 'unavailable', code: 'http_503' }, { done: false, retryAfterMs: 5_000 }, []],
    [
      { kind: 'refused', code: 'http_403' },
      { done: true },
      ['install refused', 'to channel-1;messageid=1', 'delivered 2'],
    ],
  ])('answers an installation that ended so: %j', async (installed, outcome, noted) => {
    const { deps, calls } = setUp({}, [{ kind: 'sent', card: inThread }], 0, open, {
      ways: ['install', 'targeted'],
      install: async () => installed,
    });
    expect(await deliver(first, deps)).toEqual(outcome);
    expect(calls).toEqual(noted);
  });

  it('passes over installing where nobody can', async () => {
    const { deps, calls } = setUp({}, [], 0, open, { ways: ['install'] });
    await deliver(first, deps);
    expect(calls).toEqual(['undeliverable refused:no_installer']);
  });

  it('ends with the reason of the last way, and counts it', async () => {
    const last: SendResult = { kind: 'refused', code: 'BotNotInConversationRoster' };
    const { deps, calls, metrics } = setUp({}, [notInstalled, last], 0, open, { ways: ['chat', 'targeted'] });
    expect(await deliver(first, deps)).toEqual({ done: true });
    expect(calls.at(-1)).toBe('undeliverable refused:BotNotInConversationRoster');
    expect(metrics.counts.get('nudges:undeliverable')).toBe(1);
  });

  it('sends by no way that it did not prepare, when another instance was faster', async () => {
    const { deps, calls, views } = setUp({}, [{ kind: 'sent', card }], 0, open, {
      ways: ['chat', 'install'],
      refused: ['chat'],
      install: async () => ({ kind: 'installed' }),
    });
    const { nudges } = deps;
    const stale = async (id: string) => {
      const found = await nudges.find(id);
      return found && { ...found, refused: [] };
    };
    expect(await deliver(first, { ...deps, nudges: { ...nudges, find: stale } })).toEqual({
      done: false,
      retryAfterMs: 0,
    });
    expect(calls).toEqual(['back to queue']);
    expect(views).toEqual([]);
  });

  it('ends when the settings leave no way any more', async () => {
    const { deps, calls } = setUp({}, [], 0, open, { ways: ['chat'], refused: ['chat'] });
    await deliver(first, deps);
    expect(calls).toEqual(['undeliverable refused:every_way']);
  });

  it('sends nothing where delivery is off, and says so', async () => {
    const { deps, calls, views, metrics } = setUp({}, [{ kind: 'sent', card }], 0, open, { ways: [] });
    expect(await deliver(first, deps)).toEqual({ done: true });
    expect(calls).toEqual(['undeliverable delivery_off']);
    expect(views).toEqual([]);
    expect(metrics.counts.get('nudges:undeliverable')).toBe(1);
  });
});

describe('an update', () => {
  it('turns the card of a closed nudge into a thank-you', async () => {
    const { deps, calls, views } = setUp({ state: 'closed', card, outcome: 'deleted', sealed: undefined }, [
      { kind: 'sent', card },
    ]);
    expect(await deliver(update, deps)).toEqual({ done: true });
    expect(views).toEqual([{ view: 'closed', because: 'deleted' }]);
    expect(calls).toEqual(['updated']);
  });

  it('is repeated when in doubt, since replacing a card twice does no harm', async () => {
    const { deps, calls } = setUp({ state: 'delivered', card }, [{ kind: 'ambiguous', code: 'http_500' }]);
    expect(await deliver(update, deps)).toEqual({ done: false, retryAfterMs: 5_000 });
    expect(calls).toEqual([]);
  });

  it('waits for the first delivery, but not for ever', async () => {
    const soon = setUp({ state: 'sending' }, []);
    expect(await deliver(update, soon.deps)).toEqual({ done: false, retryAfterMs: 5_000 });
    const later = setUp({ state: 'sending' }, [], 11);
    expect(await deliver(update, later.deps)).toEqual({ done: true });
  });

  it('has nothing to replace where no card arrived', async () => {
    const { deps, views } = setUp({ state: 'queued' }, []);
    expect(await deliver(update, deps)).toEqual({ done: true });
    expect(views).toEqual([]);
  });
});
