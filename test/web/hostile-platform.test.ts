/** A platform, or somebody in its place, that answers with more than there can be. Over HTTP, as everything that is asked of it. */
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exchange } from '../../src/teams/exchange.ts';
import { readTeam } from '../../src/teams/team-facts.ts';
import { teamId, tenantId } from '../support/activities.ts';
import { deliveryStage } from './delivery-stage.ts';
import { channel, graphStage, groupId, never, postsIn, start } from './graph-stage.ts';

const members = /pagedmembers$/;

describe('a request to the platform', () => {
  let server: Server;
  let other: Server;
  let asked: string[];
  let answer: (response: ServerResponse) => void;
  const root = (of: Server) => `http://127.0.0.1:${(of.address() as AddressInfo).port}`;
  const get = () => exchange('GET', new URL(root(server)), { timeoutMs: 20_000, token: 'invented' });

  beforeEach(async () => {
    asked = [];
    server = createServer((_, response) => answer(response));
    other = createServer((request, response) => {
      asked.push(request.headers.authorization ?? '');
      response.end('{}');
    });
    for (const each of [server, other]) await once(each.listen(0, '127.0.0.1'), 'listening');
  });
  afterEach(() => {
    for (const each of [server, other]) {
      each.closeAllConnections();
      each.close();
    }
  });

  it.each([200, 500])(
    'is cut off where the answer (%i) never ends, long before its time is up',
    async (status) => {
      let sent = 0;
      const closed = new Promise<void>((resolve) => {
        answer = (response) => {
          response.writeHead(status, { 'content-type': 'application/json' });
          const megabyte = Buffer.alloc(1_000_000, '[');
          const more = () => {
            sent += 1;
            if (!response.destroyed) response.write(megabyte, more);
          };
          response.once('close', resolve);
          more();
        };
      });
      expect(await get()).toEqual({ kind: 'unknown', code: 'answer_too_long' });
      await closed;
      // What lay in the buffers of the way comes on top of what was read.
      expect(sent).toBeLessThan(60);
    },
  );

  it('follows nobody elsewhere, and shows nobody its token', async () => {
    answer = (response) => {
      response.writeHead(307, { location: `${root(other)}/elsewhere` });
      response.end();
    };
    expect(await get()).toMatchObject({ kind: 'answered', status: 307 });
    expect(asked).toEqual([]);
  });

  it.each(['{"a":', '<html>', '\0', '[1e999', '"\\ud800'])(
    'takes an answer that is no JSON for none: %s',
    async (body) => {
      answer = (response) => {
        response.writeHead(200);
        response.end(body);
      };
      expect(await get()).toEqual({ kind: 'answered', status: 200, body: undefined, retryAfter: undefined });
    },
  );

  it('does not know what became of it where the headers never end', async () => {
    answer = (response) => {
      response.writeHead(429, { 'retry-after': '9'.repeat(100_000) });
      response.end();
    };
    expect(await get()).toEqual({ kind: 'unknown', code: 'hpe_header_overflow' });
  });
});

describe('a roster', () => {
  const stage = deliveryStage();
  const read = () =>
    readTeam(stage.setUp().connector, { tenantId, teamId, serviceUrl: stage.double.serviceUrl });
  const page = (from: number, more?: string) => ({
    on: members,
    status: 200,
    body: {
      members: Array.from({ length: 500 }, (_, at) => ({
        id: `29:${from + at}`,
        name: `Given Family${from + at}`,
      })),
      ...(more ? { continuationToken: more } : {}),
    },
  });

  it('of 100,000 members, on pages that never end, is read for 60 pages', async () => {
    stage.double.trouble(...Array.from({ length: 200 }, (_, at) => page(500 * at, 'again')));
    const facts = await read();
    expect([facts?.members, facts?.roster.length]).toEqual([30_000, 30_000]);
    expect(stage.double.received.filter(({ path }) => members.test(path))).toHaveLength(60);
  });

  it('has no names of 100 kB, none of blanks, and counts members without one', async () => {
    const body = {
      members: [
        { name: 'x'.repeat(100_000), givenName: 'Ann', surname: 'y'.repeat(100_000) },
        { name: 'Priya Raman', givenName: 'Priya', surname: null },
        { name: null },
        {},
        { name: { toString: 1 } },
        { name: '   ' },
      ],
    };
    stage.double.trouble({ on: members, status: 200, body });
    expect(await read()).toMatchObject({ members: 6, roster: ['Priya Raman'] });
  });

  it.each([
    ['no list', { members: 'all' }],
    ['a list of something else', { members: [1, null] }],
    ['nothing', null],
  ])('that is %s is none', async (_what, body) => {
    stage.double.trouble({ on: members, status: 200, body });
    expect(await read()).toBeUndefined();
  });
});

describe('a channel read through Graph', () => {
  const stage = graphStage();

  it('has an end, though the replies of a thread have none', async () => {
    const message = (id: number) => ({
      id: String(id),
      messageType: 'message',
      from: { user: { id: 'person', displayName: 'Somebody' } },
      body: { contentType: 'text', content: 'x' },
    });
    const next = `${stage.double.url}/teams/${groupId}/channels/c/messages/${start}/replies?$skiptoken=1`;
    stage.double.trouble(
      { status: 200, body: { value: [{ ...message(start), replies: [], 'replies@odata.nextLink': next }] } },
      ...Array.from({ length: 300 }, (_, at) => ({
        status: 200,
        body: { value: [message(start + 1 + at)], '@odata.nextLink': next },
      })),
    );
    expect(postsIn(await stage.read(0))).toHaveLength(201);
    expect(stage.double.received).toHaveLength(201);
  });

  it('is read of each message as far as an event would tell it', async () => {
    stage.say(start, `<p>${'a '.repeat(60_000)}</p>`);
    const from = { link: undefined, since: new Date(0) };
    for await (const part of stage.messages().changes(channel, groupId, from, never))
      expect(postsIn([part]).map(({ text }) => text.length)).toEqual([60_000]);
  });
});
