import { deliver } from '../../src/chaperone/deliver-nudge.ts';
import type { InstallResult } from '../../src/chaperone/delivery-ways.ts';
import type { CardRef } from '../../src/chaperone/nudge.ts';
import type { ChatResult, SendResult } from '../../src/chaperone/ports.ts';
import { card, first, setUp } from './delivery-stage.ts';

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

  it('asks nobody to install it where the author’s chat is known', async () => {
    const { deps, calls } = setUp({}, [{ kind: 'sent', card }], 0, open, {
      ways: ['install', 'targeted'],
      install: async () => {
        throw new Error('It was installed long ago.');
      },
      knowsChat: true,
    });
    expect(await deliver(first, deps)).toEqual({ done: true });
    expect(calls).toEqual(['delivered 1']);
  });

  it('installs where the known chat is refused: Chaperone was removed there', async () => {
    const asked: string[] = [];
    const { deps, calls } = setUp({}, [notInstalled, { kind: 'sent', card }], 0, open, {
      ways: ['install', 'targeted'],
      install: async ({ person }) => {
        asked.push(person.id);
        return { kind: 'installed' };
      },
      knowsChat: true,
    });
    expect(await deliver(first, deps)).toEqual({ done: true });
    expect(asked).toEqual(['author-1']);
    expect(calls).toEqual(['back to queue', 'chat refused', 'delivered 1']);
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
