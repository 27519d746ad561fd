import { type Kysely, type Selectable, sql } from 'kysely';
import type { ChannelRef, Channels, Coverage, WatchedChannel } from '../chaperone/channel-watch.ts';
import { withoutValues } from './database-error.ts';
import { dueBy } from './due.ts';
import { askFor, transactFor } from './row-security.ts';
import type { Tables } from './tables.ts';
import { transact } from './transact.ts';

/** An instance that could not write for so long what it heard has other troubles. */
const rememberGoneMs = 86_400_000;
/** The platform's clock, by which messages are heard, may be so much ahead. */
const aheadSeconds = 10;

export interface StoredChannels extends Channels {
  /** Forgets which channels went, once no instance can still bring them back. */
  forgetGone(): Promise<void>;
}

/** The watched channels in PostgreSQL. @throws AppError `database_unavailable` from every method */
export function createChannels(db: Kysely<Tables>, clock: { now(): Date }): StoredChannels {
  const later = (ms: number) => new Date(clock.now().getTime() + ms);
  const at = ({ tenantId, channelId }: ChannelRef) =>
    db.updateTable('channel').where('tenant_id', '=', tenantId).where('channel_id', '=', channelId);

  return {
    recordHeard: (heard) =>
      withoutValues(async () => {
        const now = clock.now();
        const rows = inOrder(heard).map((each) => ({
          ...newRow(each, now),
          coverage: 'heard' as const,
          last_heard_at: each.at,
        }));
        if (rows.length === 0) return;
        await sql`${insertOf(rows)}
          where not exists (select from gone_channel as gone
            where gone.tenant_id = heard.tenant_id and gone.team_id = heard.team_id
              and gone.channel_id in ('', heard.channel_id) and gone.gone_at >= heard.last_heard_at)
          on conflict (tenant_id, channel_id) do update set
            team_id = excluded.team_id,
            service_url = excluded.service_url,
            last_heard_at = greatest(channel.last_heard_at, excluded.last_heard_at),
            coverage = case
              when channel.coverage = 'unknown' then 'heard'
              when channel.coverage = 'silent' and excluded.last_heard_at >= channel.last_seen_at then 'heard'
              else channel.coverage end`.execute(db);
      }),
    register: (channels) =>
      withoutValues(async () => {
        const now = clock.now();
        const rows = inOrder(channels).map((each) => ({
          ...newRow(each, now),
          coverage: 'unknown' as const,
          last_heard_at: null,
        }));
        if (rows.length > 0) await sql`${insertOf(rows)} on conflict do nothing`.execute(db);
      }),
    beat: (outageMs) =>
      transact(db, async (transaction) => {
        const now = clock.now();
        // The first of several that start together finds the silence; the others wait here and find none.
        await sql`insert into watch (id, alive_at) values (1, ${now}) on conflict do nothing`.execute(
          transaction,
        );
        const { alive_at: before } = await transaction
          .selectFrom('watch')
          .select('alive_at')
          .forUpdate()
          .executeTakeFirstOrThrow();
        const silentMs = now.getTime() - before.getTime();
        if (silentMs >= 0) await transaction.updateTable('watch').set({ alive_at: now }).execute();
        if (silentMs <= outageMs) return undefined;
        await transaction.updateTable('channel').set({ next_check_at: now }).execute();
        return silentMs;
      }),
    lead: (instance, forMs) =>
      withoutValues(async () => {
        const { numUpdatedRows } = await db
          .updateTable('watch')
          .set({ leader: instance, leads_until: later(forMs) })
          .where((where) =>
            where.or([
              where('leader', '=', instance),
              where('leader', 'is', null),
              where('leads_until', '<=', clock.now()),
            ]),
          )
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }),
    nextDue: (claimMs) =>
      withoutValues(async () => {
        const row = await db
          .updateTable('channel')
          .set({ next_check_at: later(claimMs) })
          .where(
            sql<boolean>`(tenant_id, channel_id) = (select tenant_id, channel_id from channel
              where next_check_at <= ${clock.now()} order by next_check_at, last_heard_at desc nulls last limit 1
              for update skip locked)`,
          )
          .returningAll()
          .executeTakeFirst();
        return row && toChannel(row);
      }),
    savePosition: (channel, { position, lastSeenAt }, claimMs) =>
      withoutValues(async () => {
        await at(channel)
          .set({
            position: position ?? null,
            // Graph gives the newest first.
            last_seen_at: sql`greatest(last_seen_at, ${lastSeenAt ?? null}::timestamptz)`,
            next_check_at: later(claimMs),
          })
          .execute();
      }),
    release: (channel) =>
      withoutValues(async () => {
        await at(channel).set({ next_check_at: clock.now() }).execute();
      }),
    saveCheck: (channel, check) =>
      withoutValues(async () => {
        await at(channel)
          .set({
            coverage: check.coverage,
            last_seen_at: check.lastSeenAt ?? null,
            position: check.position ?? null,
            checked_at: clock.now(),
            next_check_at: check.nextCheckAt,
          })
          .execute();
      }),
    find: ({ tenantId, channelId }) =>
      transactFor(db, { tenantId }, async (transaction) => {
        const row = await transaction
          .selectFrom('channel')
          .selectAll()
          .where('tenant_id', '=', tenantId)
          .where('channel_id', '=', channelId)
          .executeTakeFirst();
        return row && toChannel(row);
      }),
    list: (tenantId, teamId) =>
      transactFor(db, { tenantId }, async (transaction) => {
        const rows = await transaction
          .selectFrom('channel')
          .selectAll()
          .where('tenant_id', '=', tenantId)
          .$if(teamId !== undefined, (query) => query.where('team_id', '=', teamId ?? ''))
          .orderBy('team_id')
          .orderBy('channel_id')
          .execute();
        return rows.map(toChannel);
      }),
    serviceUrl: async (tenantId, teamId) => {
      const [row] = await askFor<{ service_url: string }>(
        db,
        { tenantId },
        db
          .selectFrom('channel')
          .select('service_url')
          .where('tenant_id', '=', tenantId)
          .$if(teamId !== undefined, (query) => query.where('team_id', '=', teamId ?? ''))
          .limit(1)
          .compile(),
      );
      return row?.service_url;
    },
    countByCoverage: (tenantId, teams) => {
      const count = async (of: Kysely<Tables>) => {
        const rows = await of
          .selectFrom('channel')
          .select(['coverage', sql<number>`count(*)::int`.as('count')])
          .$if(tenantId !== undefined, (query) => query.where('tenant_id', '=', tenantId ?? ''))
          .$if(teams !== undefined, (query) =>
            query.where(
              sql<boolean>`(team_id = any(${[...(teams?.ids ?? [])]})) = ${teams?.which === 'these'}`,
            ),
          )
          .groupBy('coverage')
          .execute();
        return { ...none, ...Object.fromEntries(rows.map(({ coverage, count }) => [coverage, count])) };
      };
      return tenantId === undefined ? withoutValues(() => count(db)) : transactFor(db, { tenantId }, count);
    },
    forget: (tenantId, teamId, channelId) =>
      transactFor(db, { tenantId }, async (transaction) => {
        const goneAt = sql<Date>`${dueBy(clock.now())} + ${aheadSeconds}::float8 * interval '1 second'`;
        await transaction
          .insertInto('gone_channel')
          .values({ tenant_id: tenantId, team_id: teamId, channel_id: channelId ?? '', gone_at: goneAt })
          .onConflict((conflict) =>
            conflict.columns(['tenant_id', 'team_id', 'channel_id']).doUpdateSet({ gone_at: goneAt }),
          )
          .execute();
        const team = transaction
          .deleteFrom('channel')
          .where('tenant_id', '=', tenantId)
          .where('team_id', '=', teamId);
        await (channelId === undefined ? team : team.where('channel_id', '=', channelId)).execute();
      }),
    forgetGone: () =>
      withoutValues(async () => {
        const before = sql<Date>`${dueBy(clock.now())} - ${rememberGoneMs}::float8 * interval '1 millisecond'`;
        await db.deleteFrom('gone_channel').where('gone_at', '<', before).execute();
      }),
  };
}

const none: Readonly<Record<Coverage, number>> = { heard: 0, silent: 0, no_consent: 0, unknown: 0 };

type NewChannel = ReturnType<typeof newRow> & {
  readonly coverage: Coverage;
  readonly last_heard_at: Date | null;
};

function newRow(channel: ChannelRef & { readonly serviceUrl: string }, now: Date) {
  return {
    tenant_id: channel.tenantId,
    team_id: channel.teamId,
    channel_id: channel.channelId,
    service_url: channel.serviceUrl,
    registered_at: now,
    next_check_at: now,
  };
}

/** One statement however many the channels are: arrays, because a statement has at most 65,535 parameters. */
function insertOf(rows: readonly NewChannel[]) {
  const column = <Name extends keyof NewChannel>(name: Name) => rows.map((row) => row[name]);
  return sql`insert into channel
    (tenant_id, team_id, channel_id, service_url, registered_at, next_check_at, coverage, last_heard_at)
    select heard.* from unnest(${column('tenant_id')}::text[], ${column('team_id')}::text[], ${column('channel_id')}::text[],
      ${column('service_url')}::text[], ${column('registered_at')}::timestamptz[], ${column('next_check_at')}::timestamptz[],
      ${column('coverage')}::text[], ${column('last_heard_at')}::timestamptz[])
      as heard(tenant_id, team_id, channel_id, service_url, registered_at, next_check_at, coverage, last_heard_at)`;
}

/** Two instances that write the same channels lock them in the same order. */
function inOrder<T extends ChannelRef>(channels: readonly T[]): T[] {
  const keyOf = ({ tenantId, channelId }: ChannelRef) => `${tenantId} ${channelId}`;
  return [...channels].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function toChannel(row: Selectable<Tables['channel']>): WatchedChannel {
  return {
    tenantId: row.tenant_id,
    teamId: row.team_id,
    channelId: row.channel_id,
    serviceUrl: row.service_url,
    coverage: row.coverage,
    registeredAt: row.registered_at,
    lastHeardAt: row.last_heard_at ?? undefined,
    lastSeenAt: row.last_seen_at ?? undefined,
    checkedAt: row.checked_at ?? undefined,
    position: row.position ?? undefined,
  };
}
