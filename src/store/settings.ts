import { type Kysely, sql, type Transaction } from 'kysely';
import type { ScopeSettings } from '../chaperone/channel-settings.ts';
import type { Clock, SettingsBook, SettingsScope } from '../chaperone/ports.ts';
import { writeAudit } from './audit.ts';
import { IgLeads } from './ig-leads.ts';
import { lookBack } from './look-back.ts';
import { askFor, transactFor } from './row-security.ts';
import type { Tables } from './tables.ts';

export interface SettingsDeps {
  readonly clock: Clock;
  readonly auditDays: number;
}

/** The settings of all scopes in memory, kept up to date with the table. */
export interface StoredSettings extends SettingsBook {
  /** Reads what has changed since the last look, on whatever instance. */
  look(): Promise<void>;
}

/**
 * Reads all settings once and then what has changed since: 100,000 set scopes are some tens of megabytes, and reading a message
 * costs no query.
 * @throws AppError `database_unavailable`
 */
export async function openSettings(db: Kysely<Tables>, deps: SettingsDeps): Promise<StoredSettings> {
  const known = new Map<string, { readonly settings: ScopeSettings; readonly changedAt: Date }>();
  const leads = new IgLeads();
  const scope = (place: SettingsScope): ScopeSettings => known.get(keyOf(place))?.settings ?? {};
  const keep = (place: SettingsScope, settings: ScopeSettings, changedAt: Date) => {
    // A look may have read what was changed while its answer was on the way.
    if (changedAt < (known.get(keyOf(place))?.changedAt ?? 0)) return;
    leads.change(place, scope(place), settings);
    known.set(keyOf(place), { settings, changedAt });
  };
  const look = lookBack(
    (since) => db.selectFrom('setting').selectAll().where('changed_at', '>', since).execute(),
    (row) =>
      keep({ tenantId: row.tenant_id, level: row.level, id: row.scope_id }, row.settings, row.changed_at),
  );
  await look();

  return {
    scope,
    list: (tenantId, level) => {
      const prefix = keyOf({ tenantId, level, id: '' });
      return [...known]
        .filter(([key, { settings }]) => key.startsWith(prefix) && Object.keys(settings).length > 0)
        .map(([key, { settings }]) => [key.slice(prefix.length), settings] as const)
        .sort(([one], [other]) => (one < other ? -1 : 1));
    },
    ledBy: async (tenantId, personId) => {
      // What is remembered may be seconds old: whose leads have changed since is asked anew.
      const codes = leads.of(tenantId, personId);
      if (codes.length === 0) return codes;
      const standing = await askFor<{ id: string }>(
        db,
        { tenantId },
        db
          .selectFrom('setting')
          .select('scope_id as id')
          .where('tenant_id', '=', tenantId)
          .where('level', '=', 'organisation')
          .where('scope_id', 'in', codes)
          .where(sql<boolean>`settings -> 'igLeads' ? ${personId}`)
          .orderBy('scope_id')
          .compile(),
      );
      return standing.map(({ id }) => id);
    },
    chain: ({ tenantId, teamId, channelId }) => {
      const tenant = scope({ tenantId, level: 'tenant', id: '' });
      const team = scope({ tenantId, level: 'team', id: teamId });
      const code = team.organisation ?? tenant.organisation;
      const organisation = code === undefined ? {} : scope({ tenantId, level: 'organisation', id: code });
      return [tenant, organisation, team, scope({ tenantId, level: 'channel', id: channelId })];
    },
    change: (place, patch, by) =>
      transactFor(db, place, async (transaction) => {
        const before = await lock(transaction, place);
        const after: ScopeSettings = JSON.parse(JSON.stringify({ ...before, ...patch }));
        const { changed_at: changedAt } = await transaction
          .updateTable('setting')
          .set({ settings: JSON.stringify(after), changed_at: sql<Date>`clock_timestamp()` })
          .where('tenant_id', '=', place.tenantId)
          .where('level', '=', place.level)
          .where('scope_id', '=', place.id)
          .returning('changed_at')
          .executeTakeFirstOrThrow();
        await writeAudit(
          transaction,
          {
            event: 'setting_changed',
            tenantId: place.tenantId,
            teamId: place.level === 'team' ? place.id : '',
            note: settingNote(place, patch),
            actorId: by.id,
          },
          deps.clock.now(),
          deps.auditDays,
        );
        return { after, changedAt };
      }).then(({ after, changedAt }) => {
        keep(place, after, changedAt);
        return after;
      }),
    look,
  };
}

const keyOf = ({ tenantId, level, id }: SettingsScope): string => `${tenantId} ${level} ${id}`;

/** Locks the scope's row, made empty where there is none, so that two changes at once both count. */
async function lock(
  transaction: Transaction<Tables>,
  { tenantId, level, id }: SettingsScope,
): Promise<ScopeSettings> {
  await transaction
    .insertInto('setting')
    .values({ tenant_id: tenantId, level, scope_id: id, settings: '{}' })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'level', 'scope_id']).doNothing())
    .execute();
  const { settings } = await transaction
    .selectFrom('setting')
    .select('settings')
    .where('tenant_id', '=', tenantId)
    .where('level', '=', level)
    .where('scope_id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return settings;
}

/** `team 19:x {"mode":"off","quietHours":null}`: what is null is inherited again. `change-notes.ts` reads it. */
const settingNote = ({ level, id }: SettingsScope, patch: ScopeSettings): string =>
  [level, id, JSON.stringify(patch, (_name, value: unknown) => (value === undefined ? null : value))]
    .filter((part) => part !== '')
    .join(' ');
