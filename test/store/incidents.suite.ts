import { createChannels } from '../../src/chaperone/channels.ts';
import type { Incident, IncidentLevel, Note } from '../../src/chaperone/incident.ts';
import { tidyUp } from '../../src/chaperone/tidy-up.ts';
import { openIncidents } from '../../src/store/incidents.ts';
import { createThreadLedger } from '../../src/store/ledger.ts';
import { createNudgeDeliveries } from '../../src/store/nudge-deliveries.ts';
import { openSettings } from '../../src/store/settings.ts';
import { channel, openVault } from '../fakes/review-deps.ts';
import type { TestDatabase } from '../support/databases.ts';
import {
  authorId,
  queuedNudge,
  tenantId,
  testClock,
  testVault,
  threadRef,
} from '../support/ledger-fixtures.ts';
import { recordLog } from '../support/recorders.ts';

/** What must hold on either database; `both-databases.test.ts` runs it. */
export function describeIncidents(database: () => TestDatabase): void {
  const hourMs = 3_600_000;
  const by = { id: 'lead-1', platformId: '29:lead', name: 'Priya Raman' };
  let clock = testClock();
  let jobs: string[] = [];
  let ids = 0;
  const db = () => database().database.db;
  const retention = { detailDays: 7, auditDays: 90 };
  const ledgerDeps = () => ({
    clock,
    retention,
    jobs: {
      enqueue: async (_: unknown, job: { kind: string; nudgeId: string }) => {
        jobs.push(`${job.kind} ${job.nudgeId}`);
      },
      wake: () => undefined,
    },
    vault: testVault,
  });
  const open = () => openIncidents(db(), { clock, retention });
  const incident = (level: IncidentLevel = 'team', change: Partial<Incident> = {}): Incident => ({
    id: `incident-${++ids}`,
    scope: { tenantId, level, id: { tenant: '', organisation: 'RXX', team: threadRef().teamId }[level] },
    declaredAt: clock.now(),
    endsAt: new Date(clock.now().getTime() + 4 * hourMs),
    endedAt: undefined,
    thread: threadRef(),
    serviceUrl: 'https://smba.trafficmanager.net/uk/',
    ...change,
  });
  const note = (of: Incident, post: number, author = authorId, change: Partial<Note> = {}): Note => ({
    incidentId: of.id,
    thread: threadRef(),
    postId: `170000000000${post}`,
    version: 1_700_000_000_000 + post,
    author: { id: author, platformId: `29:${author}`, name: 'Tom Hughes' },
    serviceUrl: 'https://smba.trafficmanager.net/uk/',
    messageUrl: `https://teams.example/${post}`,
    ...change,
  });
  /** An instance of its own, over the one database. */
  const instance = async () => {
    const incidents = await open();
    const settings = await openSettings(db(), { clock, auditDays: 90 });
    const ledger = createThreadLedger(db(), ledgerDeps());
    const told: string[] = [];
    const directory = createChannels({
      reader: { facts: async () => channel },
      settings,
      incidents,
      mutes: { at: () => new Set() },
    });
    const round = () =>
      tidyUp(
        {
          incidents,
          ledger,
          directory,
          vault: openVault,
          clock,
          log: recordLog(),
          tellEnd: async ({ id }) => {
            told.push(id);
            return { kind: 'sent', card: { conversationId: '', activityId: '' } };
          },
          newId: () => `card-${++ids}`,
        },
        new AbortController().signal,
      );
    return { incidents, ledger, told, round };
  };
  const cards = async () =>
    (
      await db().selectFrom('nudge').select(['author_id', 'state', 'sealed']).orderBy('author_id').execute()
    ).map(
      ({ author_id, state, sealed }) => `${author_id} ${state} ${/"messages":\d+/.exec(sealed ?? '')?.[0]}`,
    );
  const audit = async () =>
    (await db().selectFrom('audit').selectAll().orderBy('id').execute()).map(({ event, actor_id, note }) =>
      [event, actor_id ?? 'nobody', note ?? ''].join(' ').trim(),
    );

  beforeEach(async () => {
    clock = testClock();
    jobs = [];
    ids = 0;
    await database().empty();
  });

  it('are on for a place from wide to narrow, and found again after a restart', async () => {
    const book = await open();
    for (const level of ['team', 'tenant', 'organisation'] as const) await book.declare(incident(level), by);
    const levels = (of: Awaited<ReturnType<typeof open>>, organisation?: string) =>
      of.of(threadRef(), organisation).map(({ scope }) => scope.level);
    expect(levels(book, 'RXX')).toEqual(['tenant', 'organisation', 'team']);
    expect(levels(book)).toEqual(['tenant', 'team']);
    expect(levels(await open(), 'RXX')).toEqual(['tenant', 'organisation', 'team']);
    expect((await open()).of({ ...threadRef(), tenantId: 'other' }, 'RXX')).toEqual([]);
    const [kept] = (await open()).of(threadRef(), undefined);
    expect(kept).toEqual(incident('tenant', { id: 'incident-2' }));
  });

  it('begin once, though two declare them at the same moment, and end once', async () => {
    const [one, two] = [await open(), await open()];
    const begun = await Promise.all([one.declare(incident(), by), two.declare(incident(), by)]);
    expect(begun.map((each) => each.begun).sort()).toEqual([false, true]);
    expect(begun[0].incident.id).toBe(begun[1].incident.id);
    const ended = await Promise.all([
      one.end(begun[0].incident, by, false),
      two.end(begun[0].incident, by, false),
    ]);
    expect(ended.sort()).toEqual([false, true]);
    const team = threadRef().teamId;
    expect(await audit()).toEqual([
      `incident_declared lead-1 team ${team} until 2026-03-02T14:20Z`,
      `incident_ended lead-1 team ${team} stood down`,
    ]);
  });

  it('reach another instance at its next look', async () => {
    const [one, two] = [await open(), await open()];
    await one.declare(incident(), by);
    expect(two.of(threadRef(), undefined)).toEqual([]);
    await two.look();
    expect(two.of(threadRef(), undefined)).toHaveLength(1);
  });

  it('can follow one whose time is up before anybody has noticed', async () => {
    const book = await open();
    await book.declare(incident(), by);
    clock.forward(5 * hourMs);
    expect(await book.declare(incident(), by)).toMatchObject({ begun: true });
    expect((await book.takeAnnouncements()).map(({ id }) => id)).toEqual(['incident-1']);
    expect(book.of(threadRef(), undefined).map(({ endedAt }) => endedAt !== undefined)).toEqual([
      true,
      false,
    ]);
  });

  it('are not ended by an instance whose clock is ahead', async () => {
    const soon = new Date(Date.now() + hourMs);
    const ahead = testClock(new Date(soon.getTime() + hourMs).toISOString());
    const book = await open();
    await book.declare(incident('team', { endsAt: soon }), by);
    const hasty = await openIncidents(db(), { clock: ahead, retention });
    expect(await hasty.overdue()).toEqual([]);
    await book.declare(incident('tenant', { endsAt: new Date(Date.now() - hourMs) }), by);
    expect((await hasty.overdue()).map(({ scope }) => scope.level)).toEqual(['tenant']);
  });

  it('end by themselves, tell it once and leave one card for each author, whatever number of instances', async () => {
    const [one, two] = [await instance(), await instance()];
    const { incident: on } = await one.incidents.declare(incident(), by);
    for (const [post, author] of [
      [1, 'a'],
      [2, 'a'],
      [3, 'b'],
    ] as const)
      await two.incidents.saveNote(note(on, post, author));
    await Promise.all([one.round(), two.round()]);
    expect([...(await cards()), ...jobs]).toEqual([]);
    clock.forward(4 * hourMs);
    await Promise.all([one.round(), two.round(), one.round(), two.round()]);
    expect([...one.told, ...two.told]).toEqual([on.id]);
    expect(await cards()).toEqual(['a queued "messages":2', 'b queued "messages":1']);
    expect(jobs).toHaveLength(2);
    expect((await audit()).filter((line) => !line.startsWith('incident'))).toEqual([
      'tidy_up_decided nobody',
      'tidy_up_decided nobody',
    ]);
  });

  it('take late notes and corrections into the one card, after a restart too', async () => {
    const first = await instance();
    const { incident: on } = await first.incidents.declare(incident(), by);
    await first.incidents.saveNote(note(on, 1));
    await first.incidents.saveNote(note(on, 2));
    await first.incidents.end(on, by, false);
    await first.round();
    const deliveries = createNudgeDeliveries(db(), ledgerDeps());
    const [id = ''] = jobs.map((job) => job.replace('deliver ', ''));
    expect((await deliveries.claimForSending(id))?.nudge).toMatchObject({
      id,
      thread: { ...threadRef(), tidyUpOf: `${on.id} ${authorId}` },
      author: { id: authorId },
    });
    await deliveries.recordDelivered(id, { conversationId: 'a:chat', activityId: '1' });
    jobs = [];

    const second = await instance();
    await second.incidents.saveNote(note(on, 3, authorId, { thread: threadRef('2') }));
    await Promise.all([first.round(), second.round()]);
    expect(await cards()).toEqual([`${authorId} delivered "messages":3`]);
    expect(jobs).toEqual([`update_card ${id}`]);
    for (const post of [1, 2])
      await second.incidents.dropNote(threadRef(), `170000000000${post}`, 1.8e12, []);
    await second.incidents.dropNote(threadRef('2'), '1700000000003', 1.8e12, [on.id]);
    await second.round();
    expect(await cards()).toEqual([`${authorId} closed undefined`]);
    await second.round();
    expect(jobs).toEqual([`update_card ${id}`, `update_card ${id}`]);
  });

  it('note the newest state of a message alone', async () => {
    const { incidents } = await instance();
    const { incident: on } = await incidents.declare(incident(), by);
    await incidents.saveNote(note(on, 1));
    await incidents.dropNote(threadRef(), '1700000000001', 1_700_000_005_000, [on.id]);
    await incidents.saveNote(note(on, 1));
    await incidents.dropNote(threadRef(), 'never noted', 1, []);
    const standing = async () =>
      (await db().selectFrom('incident_note').select('stands').execute()).map((r) => r.stands);
    expect(await standing()).toEqual([false]);
    await incidents.saveNote(note(on, 1, authorId, { version: 1_700_000_009_000 }));
    expect(await standing()).toEqual([true]);
  });

  it('remember what was mended before its first state arrives, of nobody, and tell nobody', async () => {
    const { incidents, round } = await instance();
    const { incident: on } = await incidents.declare(incident(), by);
    const { incident: wider } = await incidents.declare(incident('tenant'), by);
    const both = [on.id, wider.id, 'forgotten meanwhile'];
    await incidents.dropNote(threadRef(), '1700000000001', 1_700_000_005_000, both);
    await incidents.dropNote(threadRef(), '1700000000001', 1_700_000_004_000, both);
    await incidents.saveNote(note(on, 1));
    await incidents.saveNote(note(wider, 1));
    const rows = () =>
      db()
        .selectFrom('incident_note')
        .select(['incident_id', 'version', 'author_id', 'message_url', 'stands', 'told'])
        .orderBy('incident_id')
        .execute();
    const mended = { version: '1700000005000', author_id: '', message_url: null, stands: false, told: true };
    expect(await rows()).toEqual([
      { incident_id: on.id, ...mended },
      { incident_id: wider.id, ...mended },
    ]);
    for (const each of [on, wider]) await incidents.end(each, by, false);
    await round();
    expect([...(await cards()), ...jobs]).toEqual([]);
    await incidents.saveNote(note(on, 1, authorId, { version: 1_700_000_009_000 }));
    expect((await rows())[0]).toMatchObject({ author_id: authorId, stands: true, told: false });
    await round();
    expect(await cards()).toEqual([`${authorId} queued "messages":1`]);
  });

  it('leave an author who has nothing left to tidy up without a card', async () => {
    const { incidents, round } = await instance();
    const { incident: on } = await incidents.declare(incident(), by);
    await incidents.saveNote(note(on, 1));
    await incidents.dropNote(threadRef(), '1700000000001', 1.8e12, [on.id]);
    await incidents.end(on, by, false);
    await round();
    expect([...(await cards()), ...jobs]).toEqual([]);
  });

  it('leave a card that stands beside the thread, and counts as no nudge', async () => {
    const { incidents, ledger, round } = await instance();
    const { incident: on } = await incidents.declare(incident(), by);
    await incidents.saveNote(note(on, 1));
    await incidents.end(on, by, false);
    await round();
    await ledger.withThread(threadRef(), async (turn) => {
      expect(turn.state.nudges).toEqual([]);
      expect(await turn.countNudges(authorId, new Date(0))).toBe(0);
      await turn.addNudge(queuedNudge());
    });
    await ledger.withThread(threadRef(), async (turn) =>
      expect(await turn.countNudges(authorId, new Date(0))).toBe(1),
    );
    expect(await cards()).toHaveLength(2);
  });

  it('are forgotten with their notes a week after their end, and with their team', async () => {
    const book = await open();
    const rows = async () =>
      (await db().selectFrom('incident').select('id').execute()).length +
      (await db().selectFrom('incident_note').select('post_id').execute()).length;
    const { incident: on } = await book.declare(incident(), by);
    await book.saveNote(note(on, 1));
    await book.end(on, by, false);
    clock.forward(7 * 24 * hourMs - 1);
    await book.forget();
    expect(await rows()).toBe(2);
    clock.forward(1);
    await book.forget();
    expect(await rows()).toBe(0);
    const { incident: next } = await book.declare(incident('tenant'), by);
    await book.declare(incident('team'), by);
    await book.saveNote(note(next, 1));
    await book.forgetTeam(tenantId, threadRef().teamId);
    expect(book.of(threadRef(), undefined).map(({ scope }) => scope.level)).toEqual(['tenant']);
    expect(await rows()).toBe(1);
  });
}
