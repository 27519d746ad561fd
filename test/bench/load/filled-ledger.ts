import { createHash } from 'node:crypto';
import pg from 'pg';
import type { LedgerDetail } from '../../../src/assess/types.ts';
import { sealDetails } from '../../../src/store/sealed-details.ts';
import type { StoreVault } from '../../../src/store/vault.ts';
import { tenantId } from '../../support/activities.ts';

/** Posts and details of each thread that is filled in, as a thread about one patient has them. */
const postsEach = 2;
const detailsEach = 5;

export interface Filling {
  readonly teams: number;
  readonly channelsPerTeam: number;
}

/**
 * Fills a ledger whose tables stand with threads as `traffic.ts` can reply to (`filledThreads`): two posts and five details
 * each, of a kind that fits nearly everybody, so that a reply adds to them and gives nobody away; a nudge in every tenth. Rows are written in the order of their keys, so that no index has to be built anew.
 * @param vault as the program has it that is to read them
 * @returns the number of threads
 */
export async function fillLedger(
  url: string,
  details: number,
  { teams, channelsPerTeam }: Filling,
  vault: StoreVault,
): Promise<number> {
  const threads = Math.ceil(details / detailsEach);
  const client = new pg.Client({ connectionString: url });
  const salt = vault.newSalt();
  await client.connect();
  try {
    // Every row has its parent; checking ten million times would be the longest part.
    await client.query('set session_replication_role = replica');
    await client.query("set work_mem = '512MB'");
    await client.query('set synchronous_commit = off');
    await client.query(
      `create temporary table filled as
        select id, number, team, channel,
          encode(substring(sha256(convert_to($1, 'UTF8') || '\\x00'::bytea || convert_to(conversation, 'UTF8')) from 1 for 16), 'hex')::uuid as key,
          conversation
        from (select number, number as id, number % $2::int as team, number % $3::int as channel,
            format('19:invented-channel-%s-%s@thread.tacv2;messageid=%s', number % $2::int, number % $3::int, number) as conversation
          from generate_series(0, $4::int - 1) as number) as numbered
        order by key`,
      [tenantId, teams, channelsPerTeam, threads],
    );
    await client.query(
      `insert into thread (id, tenant_id, team_id, channel_id, conversation_id, salt, expires_at)
        select key, $1, format('19:invented-team-%s@thread.tacv2', team),
          format('19:invented-channel-%s-%s@thread.tacv2', team, channel), conversation,
          $2, now() + interval '1 day' + number % 6 * interval '1 day'
        from filled order by key`,
      [tenantId, salt],
    );
    await fillPosts(client, vault, salt);
    await client.query(
      `insert into nudge (id, thread_id, tenant_id, author_id, author_platform_id, post_id, state, why, traits, band, urgent,
          service_url, decided_at)
        select format('filled-%s', number), key, $1,
          format('bbbbbbbb-0000-4000-8%s-%s', lpad((number % 60)::text, 3, '0'), lpad(team::text, 12, '0')), '29:invented',
          (1700000000000 + number)::text, 'delivered', array['combination'], array['age', 'place'], 'handful', false,
          'https://smba.trafficmanager.net/uk/', now() - interval '1 day'
        from filled where number % 10 = 0`,
      [tenantId],
    );
    await client.query('analyze');
    await client.query('checkpoint');
    return threads;
  } finally {
    await client.end();
  }
}

/** Threads whose posts are written together. */
const batch = 10_000;
const traits = ['age', 'place', 'condition', 'sex', 'time'] as const;

async function fillPosts(client: pg.Client, vault: StoreVault, salt: string): Promise<void> {
  await client.query('begin');
  await client.query('declare each no scroll cursor for select key, number, team from filled order by key');
  for (;;) {
    const { rows } = await client.query<{ key: string; number: number; team: number }>(
      `fetch ${batch} from each`,
    );
    if (rows.length === 0) break;
    const posts = rows.flatMap((thread) =>
      Array.from({ length: postsEach }, (_, post) => ({
        ...thread,
        id: String(1_700_000_000_000 + thread.number + post),
        author: `bbbbbbbb-0000-4000-8${String(thread.number % 60).padStart(3, '0')}-${String(thread.team).padStart(12, '0')}`,
        details: traits.flatMap((trait, at): LedgerDetail[] =>
          at % postsEach === post && at < detailsEach ? [detail(trait, thread.number)] : [],
        ),
      })),
    );
    await client.query(
      `insert into post (thread_id, tenant_id, post_id, version, author_id, deleted, details)
        select thread_id, $5, post_id, post_id::bigint, author_id, false, details
        from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as each (thread_id, post_id, author_id, details)`,
      [
        posts.map(({ key }) => key),
        posts.map(({ id }) => id),
        posts.map(({ author }) => author),
        posts.map(({ key, id, details }) => sealDetails(vault, salt, key, id, details) ?? null),
        tenantId,
      ],
    );
  }
  await client.query('commit');
}

function detail(trait: (typeof traits)[number], number: number): LedgerDetail {
  const mark = (level: number) =>
    createHash('md5').update(`${trait} ${number} ${level}`).digest('base64url').slice(0, 22);
  return {
    postId: '',
    subject: 0,
    trait,
    direct: false,
    marks: [mark(0), mark(1)],
    share: 0.9,
    uncertainty: 1.5,
    unique: false,
  };
}
