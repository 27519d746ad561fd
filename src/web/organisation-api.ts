import { z } from 'zod';
import type { AuditLog, ChangeNote } from '../chaperone/audit-log.ts';
import type { ScopeSettings } from '../chaperone/channel-settings.ts';
import type { Channels } from '../chaperone/channel-watch.ts';
import type { DeliveryWay } from '../chaperone/delivery-ways.ts';
import type { Actor, PersonNames } from '../chaperone/person-names.ts';
import type { SettingsBook } from '../chaperone/ports.ts';
import { type Answer, type AnyRoute, notFound, route } from './route.ts';
import { organisationCode, orInherit, settingShapes } from './setting-shapes.ts';
import { actorOf } from './sign-in.ts';

/** Scopes that administrators set; channels are set by their owners. */
const levels = ['tenant', 'organisation', 'team'] as const;

const people = orInherit(
  // The identity provider writes small letters, and they are compared as they stand.
  z.array(z.guid('must be Entra object ids').toLowerCase()).max(50, 'must be at most 50 people'),
);
const scope = z.strictObject({
  ...settingShapes,
  organisation: orInherit(organisationCode),
  incidentLeads: people,
  /** Of an organisation alone: whoever leads for the whole tenant has the role. */
  igLeads: people,
});
const change = scope.partial();
/** Settings of a scope as they are shown; what is null is inherited. A change names some of them. */
export type ScopeSettingsAnswer = z.input<typeof scope>;

export interface ScopeAnswer {
  readonly level: (typeof levels)[number];
  /** ODS code, or the team's id; empty for the tenant. */
  readonly id: string;
  readonly settings: ScopeSettingsAnswer;
}
/** The answer of `GET /api/settings`. */
export interface SettingsAnswer {
  readonly scopes: readonly ScopeAnswer[];
  /** Set by whoever runs the program, in its environment. */
  readonly installation: Installation;
}
export interface Installation {
  readonly tenants: readonly string[];
  readonly detailDays: number;
  readonly auditDays: number;
  readonly nudgesPerDay: number;
  /** Ways in which a nudge reaches its author, in their order; empty: none is sent. */
  readonly delivery: readonly DeliveryWay[];
  readonly graph: boolean;
}
/** The answer of `GET /api/audit`: changes, the latest first; times to the hour, ISO 8601. */
export interface AuditAnswer {
  readonly changes: readonly {
    readonly id: string;
    readonly at: string;
    readonly event: ChangeNote['event'];
    readonly teamId: string;
    /** For whom: of a setting or an incident; null of everything else. */
    readonly scope: ChangeNote['scope'] | null;
    /** What was set, by the setting's name; null is inherited again. */
    readonly set: ChangeNote['set'] | null;
    readonly traits: ChangeNote['traits'];
    readonly note: string;
    /** Null for what happened by itself. */
    readonly actorId: string | null;
    /** Whoever asks did it. */
    readonly byYou: boolean;
  }[];
  /** Ask with `before` for those that follow; null at the end. */
  readonly next: string | null;
}

/** The answer of `GET /api/audit/names`: what those who made the same changes are called now. */
export interface AuditNamesAnswer {
  /** By Entra object id; only of those whom Teams knows. */
  readonly names: Readonly<Record<string, string>>;
  /** False where Teams did not answer for somebody. */
  readonly complete: boolean;
}

export interface OrganisationApiDeps {
  readonly settings: SettingsBook;
  readonly auditLog: AuditLog;
  readonly channels: Pick<Channels, 'list'>;
  readonly personNames: PersonNames;
  /** Which tenants are served is shown to each as its own id alone. */
  readonly installation: Omit<Installation, 'tenants'>;
}

const auditPage = 50;
const auditQuery = z.object({
  before: z
    .string()
    .regex(/^\d{1,18}$/, 'must be the id of a change')
    .optional(),
});

/** What is set for a tenant, its organisations and teams, and who changed it. */
export function organisationRoutes({
  settings,
  auditLog,
  channels,
  personNames,
  // One by one: what is handed over may hold more, passwords too.
  installation: { detailDays, auditDays, nudgesPerDay, delivery, graph },
}: OrganisationApiDeps): readonly AnyRoute[] {
  const scopesOf = (tenantId: string): readonly ScopeAnswer[] => [
    { level: 'tenant', id: '', settings: shown(settings.scope({ tenantId, level: 'tenant', id: '' })) },
    ...(['organisation', 'team'] as const).flatMap((level) =>
      settings.list(tenantId, level).map(([id, set]) => ({ level, id, settings: shown(set) })),
    ),
  ];
  const put = (
    level: (typeof levels)[number],
    path: string,
    /** What is wrong with the id, if anything. */
    check: (id: string, tenantId: string) => Answer | undefined | Promise<Answer | undefined>,
  ) =>
    route({
      method: 'put',
      path,
      roles: ['Admin.Config'],
      body: change,
      answer: async ({ params: { id = '' }, body }, person) => {
        const { tenantId } = person;
        const misplaced = level === 'organisation' ? 'organisation' : 'igLeads';
        const wrong = body[misplaced] ? notHere(misplaced) : await check(id, tenantId);
        if (wrong) return wrong;
        const set = await settings.change({ tenantId, level, id }, body, actorOf(person));
        return { body: { level, id, settings: shown(set) } satisfies ScopeAnswer };
      },
    });
  return [
    route({
      method: 'get',
      path: '/api/settings',
      roles: ['Admin.Config'],
      answer: (_asked, { tenantId }) => ({
        body: {
          scopes: scopesOf(tenantId),
          installation: { tenants: [tenantId], detailDays, auditDays, nudgesPerDay, delivery, graph },
        } satisfies SettingsAnswer,
      }),
    }),
    put('tenant', '/api/settings/tenant', () => undefined),
    put('organisation', '/api/settings/organisations/:id', (id) => {
      const problem = organisationCode.safeParse(id).error?.issues[0]?.message;
      return problem === undefined
        ? undefined
        : { status: 400, body: { error: 'bad_request', fields: [{ field: 'id', problem }] } };
    }),
    put('team', '/api/settings/teams/:id', async (id, tenantId) => {
      // What was set for a team that is gone can still be taken back.
      const known =
        settings.list(tenantId, 'team').some(([set]) => set === id) ||
        (await channels.list(tenantId, id)).length > 0;
      return known ? undefined : notFound;
    }),
    route({
      method: 'get',
      path: '/api/audit',
      roles: ['Admin.Config', 'Audit.Read'],
      query: auditQuery,
      answer: async ({ query: { before } }, { tenantId, personId }) => {
        const changes = await auditLog.changes(tenantId, before, auditPage);
        const last = changes.length === auditPage ? changes.at(-1)?.id : undefined;
        return {
          body: {
            changes: changes.map(({ at, actorId, scope: place, set, ...rest }) => ({
              ...rest,
              scope: place ?? null,
              set: set ?? null,
              at: at.toISOString(),
              actorId: actorId ?? null,
              byYou: actorId === personId,
            })),
            next: last ?? null,
          } satisfies AuditAnswer,
        };
      },
    }),
    // Apart from the changes, which need not wait for Teams. Nobody is named here but who made them: it is no way to look people up.
    route({
      method: 'get',
      path: '/api/audit/names',
      roles: ['Admin.Config', 'Audit.Read'],
      query: auditQuery,
      answer: async ({ query: { before } }, { tenantId }) => {
        const { names, complete } = await personNames.of(
          tenantId,
          actorsOf(await auditLog.changes(tenantId, before, auditPage)),
        );
        return { body: { names: Object.fromEntries(names), complete } satisfies AuditNamesAnswer };
      },
    }),
  ];
}

/** An organisation that belonged to another would show its counts to the other's leads. */
const notHere = (field: 'igLeads' | 'organisation'): Answer => ({
  status: 400,
  body: {
    error: 'bad_request',
    fields: [
      {
        field,
        problem:
          field === 'igLeads' ? 'can be set for an organisation alone' : 'cannot be set for an organisation',
      },
    ],
  },
});

/** Each once, with the teams of their changes. */
function actorsOf(changes: readonly ChangeNote[]): readonly Actor[] {
  const teams = new Map<string, Set<string>>();
  for (const { actorId, teamId } of changes) {
    if (actorId === undefined) continue;
    teams.set(actorId, (teams.get(actorId) ?? new Set()).add(teamId));
  }
  return [...teams].map(([personId, teamIds]) => ({ personId, teamIds: [...teamIds] }));
}

const shown = (set: ScopeSettings): ScopeSettingsAnswer => ({
  mode: set.mode ?? null,
  channelClass: set.channelClass ?? null,
  quietHours: set.quietHours ?? null,
  nudgesPerDay: set.nudgesPerDay ?? null,
  organisation: set.organisation ?? null,
  incidentLeads: set.incidentLeads ? [...set.incidentLeads] : null,
  igLeads: set.igLeads ? [...set.igLeads] : null,
});
