import type { Connector, ConnectorRequest, Exchange } from '../../src/teams/connector.ts';
import { createPersonNames } from '../../src/teams/person-names.ts';
import { publicServiceUrl, teamId, tenantId } from '../support/activities.ts';
import { wallClock } from '../support/wall-clock.ts';

const chat = 'a:own-chat';
const ok = (name: unknown): Exchange => ({ kind: 'answered', status: 200, body: { name } });
const gone: Exchange = { kind: 'answered', status: 404, body: { error: { code: 'NotFound' } } };
const broken: Exchange = { kind: 'answered', status: 503, body: undefined };

function setUp(
  answer: (request: ConnectorRequest) => Exchange | Promise<Exchange>,
  more: Partial<Parameters<typeof createPersonNames>[0]> = {},
) {
  const asked: string[] = [];
  let now = 0;
  const connector: Connector = {
    request: async (request) => {
      asked.push(decodeURIComponent(request.path));
      return answer(request);
    },
  };
  const names = createPersonNames({
    connector,
    chatOf: async (_tenant, personId) => (personId === 'admin' ? chat : undefined),
    serviceUrlOf: async () => publicServiceUrl,
    now: () => now,
    patienceMs: 200,
    ...more,
  });
  const of = async (...actors: { personId: string; teamIds: readonly string[] }[]) => {
    const { names: found, complete } = await names.of(tenantId, actors);
    return { found: Object.fromEntries(found), complete };
  };
  return { asked, of, pass: (ms: number) => (now += ms) };
}

const admin = { personId: 'admin', teamIds: [''] };
const owner = { personId: 'owner', teamIds: ['', teamId] };

describe('the names of people who changed something', () => {
  it('come from their own chat with Chaperone, or from a team in which they changed something', async () => {
    const { of, asked } = setUp(({ path }) => ok(path.endsWith('admin') ? ' Ada Ward ' : 'Morag Ferris'));
    expect(await of(admin, owner)).toEqual({
      found: { admin: 'Ada Ward', owner: 'Morag Ferris' },
      complete: true,
    });
    expect(asked).toEqual([
      `/v3/conversations/${chat}/members/admin`,
      `/v3/conversations/${teamId}/members/owner`,
    ]);
  });

  it('are looked for in the team where the chat does not know them', async () => {
    const { of } = setUp(({ thread }) => (thread === chat ? gone : ok('Ada Ward')));
    expect((await of({ personId: 'admin', teamIds: [teamId] })).found).toEqual({ admin: 'Ada Ward' });
  });

  it('are missing, and that is all, for whoever is nowhere', async () => {
    const { of, asked } = setUp(() => gone);
    expect(await of(owner, { personId: 'stranger', teamIds: [''] })).toEqual({ found: {}, complete: true });
    // Nor is anybody asked about somebody who shares no place with the bot.
    expect(asked).toHaveLength(1);
  });

  it.each<[string, () => Exchange | Promise<Exchange>]>([
    ['is down', () => broken],
    ['cannot be reached', () => ({ kind: 'not_sent', code: 'no_token' })],
    ['is too busy', () => ({ kind: 'throttled', retryAfterMs: 60_000 })],
    ['does not answer', () => new Promise(() => undefined)],
    ['breaks', () => Promise.reject(new Error('broken'))],
  ])('are said to be incomplete where Teams %s, and looked up the next time', async (_case, answer) => {
    let isBroken = true;
    const { of } = setUp(() => (isBroken ? answer() : ok('Morag Ferris')));
    expect(await of(owner)).toEqual({ found: {}, complete: false });
    isBroken = false;
    expect(await of(owner)).toEqual({ found: { owner: 'Morag Ferris' }, complete: true });
  });

  it('are incomplete where the database does not say in which chat', async () => {
    const { of } = setUp(() => ok('Ada Ward'), { chatOf: () => Promise.reject(new Error('away')) });
    expect(await of(admin)).toEqual({ found: {}, complete: false });
  });

  it('never are what is no name', async () => {
    for (const name of ['', '  ', 7, null]) {
      const { of } = setUp(() => ok(name));
      expect(await of(owner)).toEqual({ found: {}, complete: true });
    }
  });

  it('are remembered for ten minutes, for each tenant by itself', async () => {
    const { of, asked, pass } = setUp(() => ok('Morag Ferris'));
    await of(owner);
    pass(9 * 60_000);
    await of(owner);
    expect(asked).toHaveLength(1);
    pass(2 * 60_000);
    await of(owner);
    expect(asked).toHaveLength(2);
  });

  describe('while the machine’s clock is set', () => {
    const wall = wallClock();
    it('are waited for as long as they would have been', async () => {
      const { of } = setUp(() => ok('Ada Ward'), {
        now: undefined,
        chatOf: async () => {
          wall.set(3_600_000);
          return chat;
        },
      });
      expect(await of(admin)).toEqual({ found: { admin: 'Ada Ward' }, complete: true });
    });
  });

  it('are those of the demo without asking anybody', async () => {
    const { of, asked } = setUp(() => gone, { known: new Map([['admin', 'Tom Hughes']]) });
    expect((await of(admin)).found).toEqual({ admin: 'Tom Hughes' });
    expect(asked).toEqual([]);
  });
});
