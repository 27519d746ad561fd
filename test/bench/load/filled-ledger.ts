import pg from 'pg';
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
 * @returns the number of threads
 */
export async function fillLedger(
  url: string,
  details: number,
  { teams, channelsPerTeam }: Filling,
): Promise<number> {
  const threads = Math.ceil(details / detailsEach);
  const client = new pg.Client({ connectionString: url });
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
          left(md5(number::text), 22), now() + interval '1 day' + number % 6 * interval '1 day'
        from filled order by key`,
      [tenantId],
    );
    await client.query(
      `insert into post (thread_id, post_id, version, author_id, deleted)
        select key, (1700000000000 + number + post)::text, 1700000000000 + number + post,
          format('bbbbbbbb-0000-4000-8%s-%s', lpad((number % 60)::text, 3, '0'), lpad(team::text, 12, '0')), false
        from filled, generate_series(0, $1::int - 1) as post order by key, post`,
      [postsEach],
    );
    await client.query(
      `insert into detail (thread_id, post_id, position, subject, trait, direct, marks, share, uncertainty, is_unique)
        select key, (1700000000000 + number + place % $1::int)::text, place / $1::int, 0,
          (array['age', 'place', 'condition', 'sex', 'time'])[place + 1], false,
          array[left(md5(number::text || place), 22), left(md5(place::text || number), 22)], 0.9, 1.5, false
        from filled, generate_series(0, $2::int - 1) as place order by key, place % $1::int, place`,
      [postsEach, detailsEach],
    );
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
