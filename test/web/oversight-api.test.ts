import { Readable } from 'node:stream';
import { jest } from '@jest/globals';
import pg from 'pg';
import { addMonths, lastClosedDay } from '../../src/chaperone/calendar.ts';
import type { Atom } from '../../src/chaperone/oversight.ts';
import { type OversightAnswer, oversightAnswer } from '../../src/web/oversight-api.ts';
import { atomsToCsv } from '../../src/web/oversight-csv.ts';
import { author, channelMessage, tenantId } from '../support/activities.ts';
import { fillOversight, lastMonth } from '../support/fill-oversight.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';
import { startWhole, type Whole } from '../support/whole.ts';

jest.setTimeout(120_000);

describe('the interface of oversight', () => {
  const month = lastMonth();
  const other = '22222222-2222-4333-8444-555555555555';
  let postgres: PostgresServer;
  let url: string;
  let whole: Whole;
  beforeAll(async () => {
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    postgres = await startPostgresServer();
    url = await postgres.newDatabase();
    whole = await startWhole({
      CHAPERONE_DATABASE_URL: url,
      CHAPERONE_TENANTS: `${tenantId},${other}`,
    });
    await fillOversight(url, tenantId);
    // Not settled, so that the first question is tried that has to settle it.
    await fillOversight(url, other, false, [
      { organisation: 'QQQ', channelClass: 'direct_care', authors: 40 },
    ]);
  });
  afterAll(async () => {
    await whole?.stop();
    await postgres?.stop();
    jest.restoreAllMocks();
  });

  const ask = async (query: string, tenant = tenantId, path = '/api/oversight') =>
    fetch(`${whole.root}${path}?${query}`, {
      headers: {
        authorization: `Bearer ${await whole.people.sign({ tenantId: tenant, payload: { roles: ['IG.Lead'] } })}`,
      },
    });
  const answer = async (query: string, tenant?: string): Promise<OversightAnswer> =>
    oversightAnswer.parse(await (await ask(query, tenant)).json());

  it('gives the numbers of a month, of which every breakdown makes the same total', async () => {
    const found = await answer(`from=${month}&to=${month}`);
    const seen = found.total?.seen ?? 0;
    expect(seen).toBeGreaterThan(1_000);
    expect(found.until).toBe(lastClosedDay(new Date()));
    for (const rows of [found.classes, found.organisations])
      expect(rows.reduce((sum, { figures }) => sum + figures.seen, 0)).toBe(seen);
    expect(found.periods).toHaveLength(1);
    expect(found.periods[0]?.figures?.seen).toBe(seen);
    expect(found.medianBand).toBe('1');
    expect(found.recognizers[0]).toMatchObject({ trait: 'age', wrong: 0 });
    const [most, least] = found.dryRun;
    expect([most?.reason, least?.reason]).toEqual(['combination', 'direct']);
    expect(most?.count).toBe(found.silences.find(({ reason }) => reason === 'dry_run')?.count);
  });

  it('says of a group of three people that it has fewer than ten authors, and has it in no number', async () => {
    const found = await answer(`from=${addMonths(month, -1)}&to=${month}&by=week`);
    expect(found.hidden).toContainEqual({ organisation: 'RZZ', channelClass: 'open' });
    expect(found.organisations.map(({ organisation }) => organisation)).not.toContain('RZZ');
    expect(found.classes.map(({ channelClass }) => channelClass)).not.toContain('open');
    const alone = await answer(`from=${month}&to=${month}&organisation=RZZ`);
    expect([alone.total, alone.classes, alone.answers]).toEqual([null, [], []]);
    expect(
      await (await ask(`from=${month}&to=${month}`, tenantId, '/api/oversight/csv')).text(),
    ).not.toContain('RZZ');
  });

  it('gives a tenant nothing of another', async () => {
    const [mine, theirs] = [
      await answer(`from=${month}&to=${month}`),
      await answer(`from=${month}&to=${month}`, other),
    ];
    expect(theirs.organisations.map(({ organisation }) => organisation)).toEqual(['QQQ']);
    expect(JSON.stringify(mine)).not.toContain('QQQ');
    expect((await answer(`from=${month}&to=${month}&organisation=QQQ`)).total).toBeNull();
    expect(
      await (await ask(`from=${month}&to=${month}&organisation=QQQ`, tenantId, '/api/oversight/csv')).text(),
    ).toBe('period,first_day,organisation,channel_class,measure,count\r\n');
  });

  describe('to whoever leads for one organisation', () => {
    const lead = 'aaaaaaaa-0000-4000-8000-00000000001e';
    const as = async (payload: object, tenant = tenantId) => ({
      'content-type': 'application/json',
      authorization: `Bearer ${await whole.people.sign({ tenantId: tenant, payload: { oid: lead, ...payload } })}`,
    });
    const setLeads = async (code: string, igLeads: readonly string[] | null) => {
      const response = await fetch(`${whole.root}/api/settings/organisations/${code}`, {
        method: 'PUT',
        headers: await as({ oid: author.aadObjectId, roles: ['Admin.Config'] }),
        body: JSON.stringify({ igLeads }),
      });
      expect(response.status).toBe(200);
    };
    const asLead = async (path: string, tenant?: string, payload: object = {}) =>
      fetch(`${whole.root}${path}`, { headers: await as(payload, tenant) });
    // A month that is over, and the one that is going on.
    const months = `from=${month}&to=${addMonths(month, 1)}`;
    beforeAll(() => setLeads('RXX', [lead.toUpperCase()]));
    afterAll(() => setLeads('RXX', null));

    it('gives the same numbers of it as to the lead of the tenant, and no line of another', async () => {
      const given = oversightAnswer.parse(await (await asLead(`/api/oversight?${months}`)).json());
      const asked = await answer(`${months}&organisation=RXX`);
      expect(given.total?.seen).toBeGreaterThan(1_000);
      expect(given).toMatchObject({ total: asked.total, periods: asked.periods, classes: asked.classes });
      expect(given.organisations.map(({ organisation }) => organisation)).toEqual(['RXX']);
      const file = await (await asLead(`/api/oversight/csv?${months}`)).text();
      const lines = file.trim().split('\r\n').slice(1);
      expect(lines.length).toBeGreaterThan(20);
      expect(new Set(lines.map((line) => line.split(',')[2]))).toEqual(new Set(['RXX']));
      expect(`${file}${JSON.stringify(given)}`).not.toMatch(/RYY|RZZ|QQQ/);
    });

    it.each([
      ['another organisation', `${months}&organisation=RYY`, tenantId, {}],
      ['the channels of none', `${months}&organisation=`, tenantId, {}],
      [
        'the organisation, with other roles but for another',
        `${months}&organisation=RYY`,
        tenantId,
        { roles: ['Audit.Read', 'Admin.Config'] },
      ],
      ['the same person in another tenant', months, other, {}],
      ['somebody else', months, tenantId, { oid: 'aaaaaaaa-0000-4000-8000-00000000001f' }],
    ])('refuses %s', async (_, query, tenant, payload) => {
      for (const path of ['/api/oversight', '/api/oversight/csv'])
        expect((await asLead(`${path}?${query}`, tenant, payload)).status).toBe(403);
    });

    it('opens nothing else, and ends with the setting', async () => {
      for (const path of [
        '/api/settings',
        '/api/audit',
        '/api/teams',
        '/api/routes',
        '/api/incidents',
        '/api/first-run',
      ])
        expect([path, (await asLead(path)).status]).toEqual([path, 403]);
      expect(await (await asLead('/api/session')).json()).toMatchObject({ roles: [], leads: ['RXX'] });
      await setLeads('RXX', null);
      expect((await asLead(`/api/oversight?${months}`)).status).toBe(403);
      expect(await (await asLead('/api/session')).json()).toMatchObject({ leads: [] });
      await setLeads('RXX', [lead]);
    });
  });

  it('gives a file whose lines add up to the same', async () => {
    const response = await ask(
      `from=${month}&to=${month}&channelClass=advice`,
      tenantId,
      '/api/oversight/csv',
    );
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="chaperone-${month}-to-${month}.csv"`,
    );
    const lines = (await response.text())
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(','));
    const seen = lines
      .filter(([, , , , measure]) => measure === 'seen')
      .reduce((sum, line) => sum + Number(line[5]), 0);
    expect(seen).toBe((await answer(`from=${month}&to=${month}&channelClass=advice`)).total?.seen);
    expect(new Set(lines.map(([, , , channelClass]) => channelClass))).toEqual(new Set(['advice']));
  });

  it.each([
    ['', 'from'],
    [`from=${month}`, 'to'],
    [`from=2026-13&to=2026-12`, 'from'],
    [`from=2026-05&to=2026-04`, 'to'],
    [`from=2025-01&to=2026-02`, 'to'],
    [`from=${month}&to=${month}&by=hour`, 'by'],
    [`from=${month}&to=${month}&person=x`, 'body'],
    [`from=${month}&to=${month}&channelClass=secret`, 'channelClass'],
  ])('refuses %s and names what is wrong', async (query, field) => {
    for (const path of ['/api/oversight', '/api/oversight/csv']) {
      const response = await ask(query, tenantId, path);
      expect(response.status).toBe(400);
      const { fields } = (await response.json()) as { fields: { field: string }[] };
      expect(fields.map((each) => each.field)).toContain(field);
    }
  });

  it('writes what it counted when it stops, and only then for messages in which nothing is found', async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const today = new Date().toISOString().slice(0, 10);
    const seen = async () =>
      (
        await client.query(
          "select sum(count)::int as n from oversight_count where measure = 'seen' and day = $1",
          [today],
        )
      ).rows[0].n;
    for (let at = 0; at < 3; at += 1) {
      const activity = channelMessage(
        'Good morning all, who has the bleep today?',
        {},
        1_760_000_000_000 + at,
      );
      expect((await whole.post(activity, await whole.bearer())).status).toBe(200);
    }
    expect(await seen()).toBeNull();
    await whole.stop();
    expect(await seen()).toBe(3);
    const { rows } = await client.query('select authors from oversight_author where day = $1', [today]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(author.aadObjectId);
    await client.end();
    whole = await startWhole({ CHAPERONE_DATABASE_URL: url });
  });
});

describe('the file of oversight', () => {
  const fileOf = async (...parts: (readonly Atom[])[]): Promise<string> => {
    let text = '';
    for await (const part of atomsToCsv(Readable.from(parts))) text += part;
    return text;
  };

  it('has its header once, however many parts there are', async () => {
    const atom = {
      organisation: 'RXX',
      channelClass: 'advice',
      period: 'day',
      first: '2026-03-02',
      counts: { seen: 9 },
    } as const;
    const header = 'period,first_day,organisation,channel_class,measure,count\r\n';
    const line = 'day,2026-03-02,RXX,advice,seen,9\r\n';
    expect(await fileOf()).toBe(header);
    expect(await fileOf([atom], [atom])).toBe(header + line + line);
  });

  it('lets no text pass for a formula, and quotes what needs it', async () => {
    const atom = {
      channelClass: undefined,
      period: 'month',
      first: '2026-03-01',
      counts: { seen: 3 },
    } as const;
    expect(
      await fileOf([
        { ...atom, organisation: '=1+1' },
        { ...atom, organisation: 'A"B,C' },
        { ...atom, organisation: '' },
        { ...atom, organisation: undefined },
      ]),
    ).toBe(
      [
        'period,first_day,organisation,channel_class,measure,count',
        "month,2026-03-01,'=1+1,several,seen,3",
        'month,2026-03-01,"A""B,C",several,seen,3',
        'month,2026-03-01,none,several,seen,3',
        'month,2026-03-01,several,several,seen,3',
        '',
      ].join('\r\n'),
    );
  });
});
