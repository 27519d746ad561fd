import { z } from 'zod';
import type { AuditLog } from '../chaperone/audit-log.ts';
import type { ScopeSettings } from '../chaperone/channel-settings.ts';
import type { SettingsBook } from '../chaperone/ports.ts';
import { parseHours } from '../escalate/opening-hours.ts';
import { type AnyRoute, route } from './route.ts';
import type { SignedIn } from './sign-in.ts';

/** Scopes that administrators set; channels are set by their owners. */
const levels = ['tenant', 'organisation', 'team'] as const;

/** Settings of a scope as they are shown and changed; what is null is inherited. */
export const scopeSettings = z.strictObject({
  mode: z.enum(['on', 'dry_run', 'off'], 'must be one of on, dry_run, off').nullable(),
  channelClass: z
    .enum(
      ['direct_care', 'coordination', 'advice', 'open'],
      'must be one of direct_care, coordination, advice, open',
    )
    .nullable(),
  quietHours: z
    .string()
    .max(200, 'must be at most 200 characters')
    .refine((text) => parseHours(text) !== undefined, 'must be like "Mon-Fri 20:00-07:00, Sat 09:00-12:00"')
    .nullable(),
  nudgesPerDay: z
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(20, 'must be at most 20')
    .nullable(),
  organisation: z
    .string()
    .regex(/^[A-Z0-9]{3,10}$/, 'must be an ODS code, like RXX or A81001')
    .nullable(),
  incidentLeads: z.array(z.guid('must be Entra object ids')).max(50, 'must be at most 50 people').nullable(),
});
export type ScopeSettingsAnswer = z.infer<typeof scopeSettings>;

const change = scopeSettings.partial();

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
  readonly delivery: readonly string[];
  readonly graph: boolean;
}
/** The answer of `GET /api/audit`: changes, the latest first; times to the hour, ISO 8601. */
export interface AuditAnswer {
  readonly changes: readonly {
    readonly id: string;
    readonly at: string;
    readonly event: string;
    readonly teamId: string;
    readonly note: string;
    readonly actorId: string | null;
  }[];
  /** Ask with `before` for those that follow; null at the end. */
  readonly next: string | null;
}

export interface OrganisationApiDeps {
  readonly settings: SettingsBook;
  readonly auditLog: AuditLog;
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
  installation,
}: OrganisationApiDeps): readonly AnyRoute[] {
  const scopesOf = (tenantId: string): readonly ScopeAnswer[] => [
    { level: 'tenant', id: '', settings: shown(settings.scope({ tenantId, level: 'tenant', id: '' })) },
    ...(['organisation', 'team'] as const).flatMap((level) =>
      settings.list(tenantId, level).map(([id, set]) => ({ level, id, settings: shown(set) })),
    ),
  ];
  const put = (level: (typeof levels)[number], path: string) =>
    route({
      method: 'put',
      path,
      roles: ['Admin.Config'],
      body: change,
      answer: async ({ params: { id = '' }, body }, { tenantId, personId }) => {
        if (level === 'organisation' && !/^[A-Z0-9]{3,10}$/.test(id))
          return {
            status: 400,
            body: {
              error: 'bad_request',
              fields: [{ field: 'id', problem: 'must be an ODS code, like RXX or A81001' }],
            },
          };
        const by = { id: personId, platformId: '', name: '' };
        const set = await settings.change({ tenantId, level, id }, patchOf(body), by);
        return { body: { level, id, settings: shown(set) } satisfies ScopeAnswer };
      },
    });
  return [
    route({
      method: 'get',
      path: '/api/settings',
      roles: ['Admin.Config'],
      answer: (_asked, { tenantId }: SignedIn) => ({
        body: {
          scopes: scopesOf(tenantId),
          installation: {
            tenants: [tenantId],
            detailDays: installation.detailDays,
            auditDays: installation.auditDays,
            nudgesPerDay: installation.nudgesPerDay,
            delivery: installation.delivery,
            graph: installation.graph,
          },
        } satisfies SettingsAnswer,
      }),
    }),
    put('tenant', '/api/settings/tenant'),
    put('organisation', '/api/settings/organisations/:id'),
    put('team', '/api/settings/teams/:id'),
    route({
      method: 'get',
      path: '/api/audit',
      roles: ['Admin.Config', 'Audit.Read'],
      query: auditQuery,
      answer: async ({ query: { before } }, { tenantId }) => {
        const changes = await auditLog.changes(tenantId, before, auditPage);
        const last = changes.length === auditPage ? changes.at(-1)?.id : undefined;
        return {
          body: {
            changes: changes.map(({ at, actorId, ...rest }) => ({
              ...rest,
              at: at.toISOString(),
              actorId: actorId ?? null,
            })),
            next: last ?? null,
          } satisfies AuditAnswer,
        };
      },
    }),
  ];
}

const shown = (set: ScopeSettings): ScopeSettingsAnswer => ({
  mode: set.mode ?? null,
  channelClass: set.channelClass ?? null,
  quietHours: set.quietHours ?? null,
  nudgesPerDay: set.nudgesPerDay ?? null,
  organisation: set.organisation ?? null,
  incidentLeads: set.incidentLeads ? [...set.incidentLeads] : null,
});

/** What a change names; null there inherits again. */
function patchOf(asked: z.infer<typeof change>): ScopeSettings {
  return Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, value ?? undefined]));
}
