/**
 * Every route of the whole program, as the running server lists them, with everybody who may come: who is let in, who is not, and what every
 * answer carries. A route that has no entry here fails.
 */
import { jest } from '@jest/globals';
import { type Role, roles } from '../../src/web/sign-in.ts';
import { startWhole, type Whole } from '../support/whole.ts';

jest.setTimeout(120_000);

/** Who may: anybody at all, the platform, everybody who has signed in, or those with one of these app roles; or who leads for an organisation, by its settings. */
type Who = 'anybody' | 'platform' | 'signed_in' | readonly (Role | 'organisation_lead')[];

/** A route that narrows further than by role (an owner of the team, the author) has its own tests beside its code. */
const table: Readonly<Record<string, Who>> = {
  'GET /healthz': 'anybody',
  'GET /readyz': 'anybody',
  'POST /api/messages': 'platform',
  'POST /api/check': 'signed_in',
  'POST /api/template': 'signed_in',
  'GET /api/my/nudges': 'signed_in',
  'GET /api/my/nudges/export': 'signed_in',
  'POST /api/my/nudges/erase': 'signed_in',
  'GET /api/teams': ['Admin.Config'],
  // Their owners too, whom the roster tells: here there is no such team.
  'GET /api/teams/:teamId/channels': 'signed_in',
  'PUT /api/teams/:teamId/channels/:channelId': 'signed_in',
  'GET /api/settings': ['Admin.Config'],
  'PUT /api/settings/tenant': ['Admin.Config'],
  'PUT /api/settings/organisations/:id': ['Admin.Config'],
  'PUT /api/settings/teams/:id': ['Admin.Config'],
  'GET /api/audit': ['Admin.Config', 'Audit.Read'],
  'GET /api/audit/names': ['Admin.Config', 'Audit.Read'],
  'GET /api/routes': ['Admin.Config'],
  'GET /api/routes/export': ['Admin.Config'],
  'GET /api/routes/schema': ['Admin.Config'],
  'POST /api/routes/check': ['Admin.Config'],
  'PUT /api/routes': ['Admin.Config'],
  'DELETE /api/routes': ['Admin.Config'],
  'GET /api/incidents': ['Admin.Config', 'Incident.Lead'],
  'POST /api/incidents': 'signed_in',
  'POST /api/incidents/:id/stand-down': 'signed_in',
  'GET /api/oversight': ['IG.Lead', 'organisation_lead'],
  'GET /api/oversight/csv': ['IG.Lead', 'organisation_lead'],
  'GET /api/first-run': ['Admin.Config'],
  'GET /api/session': 'signed_in',
  'GET /api/model': 'signed_in',
  'GET /api/model/:table': 'signed_in',
  // The pages hold no data: what they show is asked for with a token.
  'GET /': 'anybody',
  'GET /tabs': 'anybody',
  'GET /tabs/*': 'anybody',
  'HEAD /tabs': 'anybody',
  'HEAD /tabs/*': 'anybody',
};

/** What every answer carries; a page may have another policy than that of the first line. */
const carried = {
  'content-security-policy': /default-src 'none'/,
  'x-content-type-options': /^nosniff$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\), .*geolocation=\(\), microphone=\(\)/,
  'referrer-policy': /^no-referrer$/,
  'strict-transport-security': /^max-age=\d{8}/,
};

describe('the routes of the whole program', () => {
  let whole: Whole;
  const seen: { readonly what: string; readonly response: Response }[] = [];
  const ask = async (route: string, headers: Readonly<Record<string, string>> = {}, body?: string) => {
    const [method = '', path = ''] = route.split(' ');
    const response = await fetch(`${whole.root}${path.replace(/:\w+/g, 'x')}`, {
      method,
      redirect: 'manual',
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body }),
    });
    await response.clone().arrayBuffer();
    seen.push({ what: route, response });
    return response;
  };
  const withBody = (route: string) => (/^(?:POST|PUT|PATCH) /.test(route) ? '{}' : undefined);
  const as = async (...given: string[]) => ({
    authorization: `Bearer ${await whole.people.sign({ payload: { roles: given } })}`,
  });
  const lead = 'aaaaaaaa-0000-4000-8000-00000000001e';
  const asLead = async (...given: string[]) => ({
    authorization: `Bearer ${await whole.people.sign({ payload: { oid: lead, roles: given } })}`,
  });

  beforeAll(async () => {
    whole = await startWhole();
    const named = JSON.stringify({ igLeads: [lead] });
    expect((await ask('PUT /api/settings/organisations/RXX', await as('Admin.Config'), named)).status).toBe(
      200,
    );
  });
  afterAll(() => whole?.stop());

  it('are all in this table, and no others', () => {
    expect([...whole.chaperone.routes].sort()).toEqual(Object.keys(table).sort());
  });

  const entries = Object.entries(table);
  const may = (who: Who, given: readonly string[]) =>
    who === 'signed_in' || given.some((role) => who.includes(role as Role));
  const closed = entries.filter(([, who]) => who !== 'anybody');
  const forPeople = entries.filter(([, who]) => who !== 'anybody' && who !== 'platform');

  it.each(closed)(
    '%s: nobody gets in unknown, with a cookie, with a form, or with what the demo takes',
    async (route) => {
      const bodies = route.startsWith('POST /api/messages') ? '{"type":"message"}' : withBody(route);
      for (const headers of [
        {},
        { cookie: `token=${await whole.people.sign()}; session=1` },
        { authorization: 'Demo administrator' },
        { authorization: 'Basic YWRtaW46YWRtaW4=' },
        { origin: 'https://evil.example', 'content-type': 'text/plain' },
      ])
        expect((await ask(route, headers, bodies)).status).toBe(
          // A form's body is no activity at all.
          bodies?.includes('message') && 'origin' in headers ? 400 : 401,
        );
      if (bodies !== undefined)
        expect((await ask(route, {}, '{"half')).status).toBe(route.includes('messages') ? 400 : 401);
    },
  );

  it.each(forPeople)("%s: the platform's own token does not open it", async (route) => {
    expect((await ask(route, { authorization: await whole.bearer() }, withBody(route))).status).toBe(401);
  });

  it('POST /api/messages: the token of a person does not open it', async () => {
    expect((await ask('POST /api/messages', await as(...roles), '{"type":"message"}')).status).toBe(401);
  });

  it.each(forPeople)('%s: each role is let in or not, as the table says', async (route, who) => {
    for (const given of [
      [],
      ...roles.map((role) => [role]),
      [...roles],
      ['Admin.config'],
      ['Global Administrator'],
    ]) {
      const { status } = await ask(route, await as(...given), withBody(route));
      const answer = `${given.join('+') || 'no role'}: ${status === 403 ? 'shut' : 'open'}`;
      // Whoever is let in may still have asked for what is not there, or said too little.
      expect(answer).toBe(`${given.join('+') || 'no role'}: ${may(who, given) ? 'open' : 'shut'}`);
      expect(status).not.toBe(401);
      expect(status).toBeLessThan(500);
    }
  });

  it.each(forPeople)(
    '%s: whoever leads for an organisation is let in or not, as the table says',
    async (route, who) => {
      for (const given of [[], ['Audit.Read'], ['IG.Lead']]) {
        const { status } = await ask(route, await asLead(...given), withBody(route));
        expect([given, status === 403 ? 'shut' : 'open']).toEqual([
          given,
          may(who, ['organisation_lead', ...given]) ? 'open' : 'shut',
        ]);
      }
    },
  );

  const bodiless = ['POST /api/my/nudges/erase', 'POST /api/incidents/:id/stand-down'];
  it.each(forPeople.map(([route]) => route).filter((route) => withBody(route) && !bodiless.includes(route)))(
    '%s: takes no field that there is not, and repeats nothing of it',
    async (route) => {
      // What may be changed of a channel says first which change it is.
      const body = { ...(route.includes('/channels/') ? { change: 'confirm' } : {}), surplus: 'marked' };
      const response = await ask(route, await as(...roles), JSON.stringify(body));
      const answer = await response.text();
      expect([response.status, answer]).toEqual([
        400,
        expect.stringContaining('has a field that there is not'),
      ]);
      expect(answer).not.toMatch(/surplus|marked/);
    },
  );

  it('GET /tabs: offers nobody to be one of the people of the demo', async () => {
    const page = await (await ask('GET /tabs')).text();
    expect(/name="chaperone-demo" content="([^"]*)"/.exec(page)?.[1]).toBe('');
  });

  it('answer other methods, other paths and other origins with nothing', async () => {
    for (const [path, status] of [
      ['GET /api/messages', 405],
      ['GET /', 302],
      ['GET /tabs/', 200],
      ['GET /tabs/../src/main.ts', 404],
      ['GET /tabs/%2e%2e/package.json', 404],
      ['GET /.env', 404],
      ['GET /api/../healthz/../etc/passwd', 404],
      ['GET /%2e%2e%2f%2e%2e%2fpackage.json', 404],
      ['GET /healthz', 200],
      ['GET /readyz', 200],
    ] as const)
      expect((await ask(path)).status).toBe(status);
    const huge = JSON.stringify({ type: 'x'.repeat(300_000) });
    expect((await ask('POST /api/messages', {}, huge)).status).toBe(413);
    expect((await ask('POST /api/messages', { 'content-encoding': 'gzip' }, '{}')).status).toBe(415);
    for (const route of Object.keys(table)) {
      const preflight = await ask(`OPTIONS ${route.split(' ')[1]}`, {
        origin: 'https://evil.example',
        'access-control-request-method': route.split(' ')[0] ?? '',
        'access-control-request-headers': 'authorization',
      });
      expect(preflight.status).toBeGreaterThanOrEqual(400);
    }
  });

  it('carry the same protection on every answer, errors too; no cookie, and no leave for another origin', () => {
    expect(new Set(seen.map(({ response }) => response.status)).size).toBeGreaterThan(6);
    for (const { what, response } of seen) {
      for (const [name, value] of Object.entries(carried))
        expect(`${what} ${response.status} ${name}: ${response.headers.get(name)}`).toMatch(
          new RegExp(`: ${value.source.replace(/^\^/, '')}`),
        );
      const names = [...response.headers.keys()];
      expect(names.filter((name) => name === 'set-cookie' || name.startsWith('access-control-'))).toEqual([]);
      const isPage = what.includes('/tabs') && response.status < 300;
      expect(response.headers.get('cache-control')).toBe(isPage ? 'no-cache' : 'no-store');
      // Teams shows the pages in a frame; nothing else is ever framed.
      const frames =
        /frame-ancestors ([^;]*)/.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? '';
      if (!isPage) expect(frames).toBe("'none'");
      else
        for (const host of frames.split(' '))
          expect(host).toMatch(/^https:\/\/[*.a-z0-9]+\.(?:com|microsoft)$/);
    }
  });
});
