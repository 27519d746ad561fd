import type { CardRef } from '../../src/chaperone/nudge.ts';
import type { SendResult } from '../../src/chaperone/ports.ts';
import type { CardView } from '../../src/chaperone/views.ts';
import { createBot, type UseCases } from '../../src/teams/bot.ts';
import type { Connector, Exchange } from '../../src/teams/connector.ts';
import {
  author,
  botId,
  cardAction,
  channelId,
  channelMessage,
  installationUpdate,
  messageEvent,
  personalMessage,
  teamId,
  tenantId,
} from '../support/activities.ts';
import { recordLog, recordMetrics } from '../support/recorders.ts';

function setUp(
  overrides: Partial<UseCases> = {},
  replies: Exchange | (() => Exchange) = { kind: 'answered', status: 201, body: { id: '1' } },
  shown: SendResult['kind'] = 'sent',
) {
  const calls: { name: string; given: unknown }[] = [];
  const note = (name: string) => async (given: unknown) => {
    calls.push({ name, given });
  };
  const useCases: UseCases = {
    onPost: note('post'),
    onCommand: async () => '',
    onDeletion: note('deletion'),
    onInstalled: note('installed'),
    onGone: note('gone'),
    onPersonalMessage: async (message) => {
      calls.push({ name: 'personal', given: message });
      return { text: 'the answer' };
    },
    onDraft: async (text) => {
      calls.push({ name: 'draft', given: text });
      return { view: 'notice', notice: 'too_long' };
    },
    onCardAnswer: async (answer) => {
      calls.push({ name: 'card', given: answer });
      return { view: 'closed', because: 'fine' };
    },
    ...overrides,
  };
  const updates: { card: CardRef; view: CardView }[] = [];
  const requests: { method: string; path: string; body: unknown }[] = [];
  const connector: Connector = {
    async request({ method, path, body }) {
      requests.push({ method, path, body });
      return typeof replies === 'function' ? replies() : replies;
    },
  };
  const chats = new Map<string, string>();
  const metrics = recordMetrics();
  const logger = recordLog();
  const handle = createBot({
    gate: { tenants: [tenantId], serviceHosts: ['smba.trafficmanager.net'] },
    useCases,
    renderCard: (view: CardView) => ({ card: { type: 'AdaptiveCard', shows: view }, summary: 's' }),
    updateCard: async (at, view) => {
      updates.push({ card: at.card, view });
      return { kind: shown, card: at.card, code: 'invented', retryAfterMs: 9_000 };
    },
    connector,
    conversations: {
      get: async (tenant, person) => chats.get(`${tenant} ${person}`),
      put: async (tenant, person, id) => void chats.set(`${tenant} ${person}`, id),
    },
    botId,
    metrics,
    logger,
  });
  return { handle, calls, requests, updates, chats, metrics, logger };
}

describe('the bot', () => {
  it.each([
    ['a channel message', channelMessage('x'), 'post'],
    ['an edit', messageEvent('messageUpdate', 'editMessage', '2025-10-09T10:00:00Z', { text: 'y' }), 'post'],
    ['a deletion', messageEvent('messageDelete', 'softDeleteMessage', '2025-10-09T10:00:00Z'), 'deletion'],
    ['an installation', installationUpdate('add', 'team'), 'installed'],
    ['a removal', installationUpdate('remove', 'team'), 'gone'],
  ])('hands %s to its use case and answers nothing', async (_what, body, name) => {
    const { handle, calls } = setUp();
    expect(await handle(body)).toBeUndefined();
    expect(calls.map((call) => call.name)).toEqual([name]);
  });

  it("hands over a message that is delivered twice both times: once only is the ledger's business", async () => {
    const { handle, calls } = setUp();
    await handle(channelMessage('x'));
    await handle(channelMessage('x'));
    expect(calls).toHaveLength(2);
    expect(calls[1]).toEqual(calls[0]);
  });

  it('ends only after its use case has ended', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { handle } = setUp({ onPost: () => promise });
    let ended = false;
    const turn = handle(channelMessage('x')).then(() => {
      ended = true;
    });
    await new Promise((tick) => setTimeout(tick, 5));
    expect(ended).toBe(false);
    resolve();
    await turn;
    expect(ended).toBe(true);
  });

  it('passes a failure on, so that the platform delivers again', async () => {
    const { handle } = setUp({ onPost: () => Promise.reject(new Error('no database')) });
    await expect(handle(channelMessage('x'))).rejects.toThrow('no database');
  });

  it.each([
    ['another channel', channelMessage('x', { channelId: 'webchat' }), 'not_teams'],
    [
      'a stranger tenant',
      personalMessage('x', { channelData: {}, conversation: { id: 'a', tenantId: 'other' } }),
      'unknown_tenant',
    ],
    ['no service URL', channelMessage('x', { serviceUrl: undefined }), 'no_service_url'],
    [
      'a foreign service URL',
      cardAction('fine', {}, { serviceUrl: 'https://evil.example' }),
      'foreign_service_url',
    ],
    ['a message without an author', channelMessage('x', { from: undefined }), 'unreadable'],
    ['a body that is no activity', { hello: 1 }, 'unreadable'],
  ])('refuses %s, counts it, and calls nobody', async (_what, body, reason) => {
    const { handle, calls, requests, metrics } = setUp();
    expect(await handle(body)).toBeUndefined();
    expect(calls).toEqual([]);
    expect(requests).toEqual([]);
    expect(metrics.counts).toEqual(new Map([[`activities_refused:${reason}`, 1]]));
  });

  it('ignores what it has no use for without counting it as refused', async () => {
    const { handle, calls, metrics } = setUp();
    await handle(channelMessage('x', { type: 'messageReaction' }));
    expect(calls).toEqual([]);
    expect(metrics.counts.size).toBe(0);
  });

  it('answers a personal message where it came from, in plain text, and remembers the chat', async () => {
    const { handle, requests, chats } = setUp();
    await handle(personalMessage('what do you keep?'));
    expect(requests).toEqual([
      {
        method: 'POST',
        path: '/v3/conversations/a%3Ainvented-chat/activities',
        body: expect.objectContaining({ type: 'message', text: 'the answer', textFormat: 'plain' }),
      },
    ]);
    expect(chats).toEqual(new Map([[`${tenantId} ${author.aadObjectId}`, 'a:invented-chat']]));
  });

  it('sends nothing for an empty answer', async () => {
    const { handle, requests } = setUp({ onPersonalMessage: async () => ({ text: '' }) });
    await handle(personalMessage('x'));
    expect(requests).toEqual([]);
  });

  it('answers a personal message when it is its turn, and not at all when that is too late', async () => {
    const soon: Exchange[] = [
      { kind: 'throttled', retryAfterMs: 20 },
      { kind: 'throttled', retryAfterMs: 5 },
      { kind: 'answered', status: 201, body: { id: '1' } },
    ];
    const patient = setUp({}, () => soon.shift() ?? { kind: 'unknown', code: 'asked too often' });
    await patient.handle(personalMessage('x'));
    expect(patient.requests).toHaveLength(3);
    expect(patient.logger.lines).toEqual([]);

    const late = setUp({}, { kind: 'throttled', retryAfterMs: 9_000 });
    await late.handle(personalMessage('x'));
    expect(late.requests).toHaveLength(1);
    expect(late.logger.lines).toEqual([expect.stringContaining('throttled')]);
  });

  it('lets a reply that cannot be sent be, and logs how it ended', async () => {
    const { handle, logger } = setUp({}, { kind: 'answered', status: 403, body: {} });
    await handle(personalMessage('marked words'));
    expect(logger.lines).toEqual([expect.stringContaining('reply_failed')]);
    expect(logger.lines.join()).not.toContain('marked');
  });

  it('remembers the chat of a personal installation, and of a team none', async () => {
    const { handle, chats } = setUp();
    await handle(installationUpdate('add', 'team'));
    expect(chats.size).toBe(0);
    await handle(installationUpdate('add', 'personal'));
    expect([...chats.values()]).toEqual(['a:invented-chat']);
  });

  it('replaces the card of an old client, whose button sends a message instead of an invoke', async () => {
    const { handle, calls, updates, logger } = setUp();
    const value = { verb: 'fine', nudgeId: 'n1', reason: 'consented' };
    expect(await handle(personalMessage('', { value, replyToId: 'card-1' }))).toBeUndefined();
    expect(calls).toEqual([{ name: 'card', given: expect.objectContaining({ verb: 'fine', data: value }) }]);
    expect(logger.lines).toEqual([]);
    expect(updates).toEqual([
      {
        card: { conversationId: 'a:invented-chat', activityId: 'card-1' },
        view: { view: 'closed', because: 'fine' },
      },
    ]);
  });

  it.each(['throttled', 'unavailable', 'refused', 'ambiguous'] as const)(
    'logs that the answer to an old client could not be shown, and takes the button for pressed: %s',
    async (kind) => {
      const { handle, calls, updates, logger } = setUp({}, undefined, kind);
      const value = { verb: 'fine', nudgeId: 'n1', reason: 'consented' };
      expect(await handle(personalMessage('', { value, replyToId: 'card-1' }))).toBeUndefined();
      expect([calls.length, updates.length]).toEqual([1, 1]);
      expect(logger.lines.map((line) => JSON.parse(line))).toEqual([
        { level: 'warn', event: 'reply_failed', result: kind },
      ]);
    },
  );

  it('answers a pressed button with the card of its use case', async () => {
    const { handle, calls } = setUp();
    expect(await handle(cardAction('fine', { nudgeId: 'n1', person: { id: 'somebody-else' } }))).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { type: 'AdaptiveCard', shows: { view: 'closed', because: 'fine' } },
    });
    expect(calls[0]?.given).toMatchObject({ person: { id: author.aadObjectId }, verb: 'fine' });
  });

  it('gives a removal its team', async () => {
    const { handle, calls } = setUp();
    await handle(installationUpdate('remove', 'team'));
    expect(calls[0]?.given).toEqual({ what: 'team', tenantId, teamId });
  });

  it('never takes a group chat for somebody’s own', async () => {
    const { handle, calls, chats } = setUp();
    const conversation = { conversationType: 'groupChat', tenantId, id: '19:a-group@thread.v2' };
    await handle(installationUpdate('add', 'personal', { conversation }));
    expect([calls, [...chats]]).toEqual([[], []]);
    await handle(installationUpdate('add', 'personal'));
    expect([...chats.values()]).toEqual(['a:invented-chat']);
  });
});

describe('a message to Chaperone in a channel', () => {
  const addressed = (text: string) =>
    channelMessage(text, {
      entities: [
        { type: 'mention', mentioned: { id: botId, name: 'Chaperone' }, text: '<at>Chaperone</at>' },
      ],
    });

  it('that is a command is answered in its thread and is not reviewed', async () => {
    const { handle, calls, requests } = setUp({ onCommand: async () => 'This channel is set.' });
    await handle(addressed('<at>Chaperone</at> status'));
    expect(calls).toEqual([]);
    expect(requests).toMatchObject([
      { method: 'POST', body: { text: 'This channel is set.', textFormat: 'plain' } },
    ]);
    expect(decodeURIComponent(requests[0]?.path ?? '')).toContain(`${channelId};messageid=1760000000000`);
  });

  it('that is none is reviewed like any other', async () => {
    const { handle, calls, requests } = setUp();
    await handle(addressed('<at>Chaperone</at> what do you think of this?'));
    expect(calls.map(({ name }) => name)).toEqual(['post']);
    expect(requests).toEqual([]);
  });

  it('is no command when Chaperone is not mentioned', async () => {
    const { handle, calls } = setUp({ onCommand: async () => 'This channel is set.' });
    await handle(channelMessage('status'));
    expect(calls.map(({ name }) => name)).toEqual(['post']);
  });
});

describe('the message extension', () => {
  const invoke = (name: string, value: object) => personalMessage('', { type: 'invoke', name, value });

  it('shows a form, and the checked draft in its place', async () => {
    const { handle, calls, requests } = setUp();
    const form = await handle(invoke('composeExtension/fetchTask', { commandId: 'checkBeforePosting' }));
    expect(form).toMatchObject({ task: { type: 'continue' } });
    const checked = await handle(invoke('composeExtension/submitAction', { data: { draft: 'Bed 4' } }));
    expect(checked).toMatchObject({ task: { type: 'continue' } });
    expect(calls).toEqual([{ name: 'draft', given: 'Bed 4' }]);
    expect(requests).toEqual([]);
  });
});
