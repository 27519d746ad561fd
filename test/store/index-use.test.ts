import { jest } from '@jest/globals';
import pg from 'pg';
import { nationalDirectory } from '../../src/escalate/routes.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { createVault } from '../../src/store/vault.ts';
import { fillLedger } from '../bench/load/filled-ledger.ts';
import { channelIdOf, teamIdOf } from '../bench/load/traffic.ts';
import {
  knownPost,
  ledgerDetail,
  queuedNudge,
  silentLog,
  tenantId,
  testOversight,
} from '../support/ledger-fixtures.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';

jest.setTimeout(120_000);

const place = { teams: 20, channelsPerTeam: 3 };
const filled = {
  tenantId,
  teamId: teamIdOf(7),
  channelId: channelIdOf(7, 0),
  conversationId: `${channelIdOf(7, 0)};messageid=27`,
};
const started = new Date();
const vault = createVault(new Uint8Array(32).fill(1));

describe('a ledger of 100,000 details', () => {
  let server: PostgresServer;
  let url: string;

  const query = async <Row extends object>(
    text: string,
    values: unknown[] = [],
    place = url,
  ): Promise<Row[]> => {
    const client = new pg.Client({ connectionString: place });
    await client.connect();
    const { rows } = await client.query<Row>(text, values).finally(() => client.end());
    return rows;
  };
  const open = (place = url) =>
    openStore(
      { url: place },
      {
        clock: { now: () => new Date() },
        log: silentLog,
        vault,
        retention: { detailDays: 7, auditDays: 90 },
        installedRoutes: nationalDirectory,
        oversight: testOversight,
      },
    );
  /** A session hands over what it has counted when it ends, which may be a moment after it was let go. */
  const counted = () => new Promise((resolve) => setTimeout(resolve, 500));
  /** Runs some work on the store; gives the large tables that were read from end to end meanwhile. */
  const readWholeBy = async (work: (store: Store) => Promise<void>): Promise<string[]> => {
    await query('select pg_stat_reset()');
    const store = await open();
    await work(store).finally(() => store.close());
    await counted();
    // By an index from end to end is from end to end as well.
    const rows = await query<{ relname: string }>(
      `select pg_class.relname from pg_stat_user_tables join pg_class on pg_class.oid = relid
        where pg_class.relname = any($1) and reltuples / 2 < seq_tup_read +
          (select sum(idx_tup_read) from pg_stat_user_indexes as used where used.relid = pg_class.oid)
        order by pg_class.relname`,
      [['audit', 'nudge', 'personal_conversation', 'post', 'thread']],
    );
    return rows.map(({ relname }) => relname);
  };

  beforeAll(async () => {
    server = await startPostgresServer();
    url = await server.newDatabase();
    await (await open()).close();
    await query(
      `insert into audit (at, tenant_id, team_id, event, expires_at)
        select date_trunc('hour', now(), 'UTC'), $1, 'team', 'nudge_decided', now() + interval '90 days' from generate_series(1, 20000)`,
      [tenantId],
    );
    await query(
      `insert into personal_conversation (tenant_id, person_id, conversation_id, updated_at)
        select $1, 'person-' || number, 'chat', now() from generate_series(1, 20000) as number`,
      [tenantId],
    );
    await fillLedger(url, 100_000, place, vault);
    // Links the lines that were added, which are more than ever come at once.
    await (await open()).close();
  });
  afterAll(() => server.stop());

  it('is found where messages look for it', async () => {
    const store = await open();
    const state = await store.ledger
      .withThread(filled, async ({ state }) => state)
      .finally(() => store.close());
    expect(state).toMatchObject({ posts: { length: 2 }, details: { length: 5 } });
  });

  it('is never read from end to end for a message, its edit, its nudge and the delivery', async () => {
    const whole = await readWholeBy(async ({ ledger, nudges, conversations }) => {
      const post = knownPost();
      for (const thread of [filled, { ...filled, conversationId: `${filled.channelId};messageid=new` }]) {
        const nudge = queuedNudge({ id: `nudge of ${thread.conversationId}`, thread });
        for (const version of [post.version, post.version + 1])
          await ledger.withThread(thread, ({ savePost }) =>
            savePost({ ...post, version }, [ledgerDetail(), ledgerDetail({ trait: 'place' })]),
          );
        await ledger.withThread(thread, async (transaction) => {
          await transaction.countNudges(post.authorId, started);
          await transaction.addNudge(nudge);
          await transaction.audit({ event: 'nudge_decided', tenantId, teamId: thread.teamId });
        });
        await conversations.put(tenantId, post.authorId, 'a:chat');
        await conversations.get(tenantId, post.authorId);
        await nudges.find(nudge.id);
        await nudges.claimForSending(nudge.id);
        await nudges.recordDelivered(nudge.id, { conversationId: 'a:chat', activityId: 'card' });
        await ledger.threadOfNudge(nudge.id);
        await ledger.withThread(thread, ({ state, saveNudge }) => {
          const [own] = state.nudges.filter(({ id }) => id === nudge.id);
          return own
            ? saveNudge({ ...own, state: 'closed', outcome: 'changed' }, 'update_card')
            : Promise.reject();
        });
        await nudges.recordUpdated(nudge.id, 'sealed');
      }
      await ledger.forgetTeam(tenantId, teamIdOf(3));
    });
    expect(whole).toEqual([]);
  });

  it('is not read from end to end by a plan that was made when it was empty', async () => {
    const early = await server.newDatabase();
    const store = await open(early);
    const thread = { ...filled, conversationId: `${filled.channelId};messageid=early` };
    const message = (id: number) =>
      store.ledger.withThread(thread, ({ savePost }) => savePost({ ...knownPost(), id: String(id) }, []));
    try {
      await query('vacuum analyze', [], early);
      // A connection makes five plans for the values of the moment, and keeps the next for any.
      for (let id = 0; id < 10; id += 1) await message(id);
      await query(
        `insert into post (thread_id, tenant_id, post_id, version, author_id, deleted)
          select id, tenant_id, number::text, 1, 'nobody', true from thread, generate_series(1000, 20000) as number`,
        [],
        early,
      );
      await message(10);
    } finally {
      await store.close();
    }
    await counted();
    const [post] = await query<{ rows: number }>(
      "select seq_tup_read::int as rows from pg_stat_user_tables where relname = 'post'",
      [],
      early,
    );
    expect(post?.rows).toBeLessThan(1_000);
  });

  it('would be noticed to be read from end to end', async () => {
    const whole = await readWholeBy(async () => {
      await query('select count(*) from post where version < 9');
      await query('set enable_seqscan = off; select count(*) from nudge where not urgent');
    });
    expect(whole).toEqual(['nudge', 'post']);
  });
});
