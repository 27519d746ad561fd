import { z } from 'zod';
import { channelClasses } from '../assess/types.ts';
import { addMonths, dayOf, lastClosedDay, monthOf } from '../chaperone/calendar.ts';
import type { Coverage, SomeTeams } from '../chaperone/channel-watch.ts';
import type { Mutes } from '../chaperone/learning.ts';
import { actBands, leastAuthors, type OversightBook, steps } from '../chaperone/oversight.ts';
import type { Clock, SettingsBook } from '../chaperone/ports.ts';
import { mutedToShow, sumUp } from '../chaperone/sum-up.ts';
import { atomsToCsv } from './oversight-csv.ts';
import { type AnyRoute, forbid, route } from './route.ts';
import type { SignedIn } from './sign-in.ts';

/** Months of one question. */
const mostMonths = 13;

const month = z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2])$/, 'must be a month, like 2026-03');
/** The query of `GET /api/oversight`. */
const oversightQuery = z
  .strictObject({
    from: month.meta({ description: 'First month.' }),
    to: month.meta({ description: 'Last month, at most twelve after the first.' }),
    by: z.enum(steps, `must be one of ${steps.join(', ')}`).default('month'),
    channelClass: z.enum(channelClasses, `must be one of ${channelClasses.join(', ')}`).optional(),
    organisation: z
      .string()
      .max(40, 'must be at most 40 characters')
      .optional()
      .meta({ description: 'ODS code; empty for channels of none.' }),
  })
  .superRefine(({ from, to }, context) => {
    if (to < from || to >= addMonths(from, mostMonths))
      context.addIssue({
        code: 'custom',
        path: ['to'],
        message: `must not be before from, and at most ${mostMonths - 1} months after it`,
      });
  })
  .meta({ id: 'OversightQuery' });
export type OversightQuery = z.infer<typeof oversightQuery>;

const count = z.int().min(0);
const figures = z.strictObject({
  seen: count.meta({ description: 'Messages read.' }),
  nudged: count,
  silent: count.meta({ description: 'Nudges decided and not given.' }),
  acted: count.meta({
    description: 'Nudges after which the author changed or deleted the message, or took the safe route.',
  }),
  fine: count.meta({ description: 'Nudges dismissed without Chaperone being wrong.' }),
  wrong: count.meta({ description: 'Nudges dismissed as wrong.' }),
  undeliverable: count,
});
const channelClass = z.enum(channelClasses).nullable().meta({ description: 'Null: several together.' });
const organisation = z
  .string()
  .nullable()
  .meta({ description: 'ODS code, empty where none is set; null: several together.' });
const day = z.string().meta({ description: 'A calendar day of UTC.' });

/** The answer of `GET /api/oversight`. */
export const oversightAnswer = z
  .strictObject({
    leastAuthors: z.literal(leastAuthors),
    until: day.meta({ description: 'The last day that is counted.' }),
    total: figures.nullable(),
    periods: z.array(
      z.strictObject({
        first: day,
        last: day,
        figures: figures.nullable().meta({ description: 'Null: fewer than ten authors, or none.' }),
      }),
    ),
    classes: z.array(z.strictObject({ channelClass, figures })),
    organisations: z.array(z.strictObject({ organisation, figures })),
    recognizers: z.array(z.strictObject({ trait: z.string(), nudged: count, wrong: count })),
    answers: z.array(z.strictObject({ outcome: z.string(), count })),
    cardSteps: z.array(z.strictObject({ step: z.string(), count })),
    silences: z.array(z.strictObject({ reason: z.string(), count })),
    dryRun: z.array(z.strictObject({ reason: z.string(), count })).meta({
      description:
        'Why nudges would have been given but for a dry run; one with several reasons counts under each.',
    }),
    undeliverable: z.array(z.strictObject({ reason: z.string(), count })),
    timeToAct: z.array(z.strictObject({ band: z.enum(actBands), count })),
    medianBand: z.enum(actBands).nullable(),
    hidden: z
      .array(z.strictObject({ organisation: z.string(), channelClass: z.enum(channelClasses) }))
      .meta({ description: 'Places with fewer than ten authors in some of the time.' }),
    muted: z.array(
      z.strictObject({
        trait: z.string(),
        place: z
          .strictObject({ organisation: z.string(), channelClass: z.enum(channelClasses) })
          .nullable()
          .meta({ description: 'Null: a place with fewer than ten authors.' }),
      }),
    ),
    coverage: z
      .strictObject({ heard: count, silent: count, no_consent: count, unknown: count })
      .meta({ description: 'Channels by whether their messages reach Chaperone, now.' }),
  })
  .meta({ id: 'OversightAnswer' });
export type OversightAnswer = z.infer<typeof oversightAnswer>;

export interface OversightDeps {
  readonly book: OversightBook;
  readonly mutes: Pick<Mutes, 'list'>;
  readonly settings: Pick<SettingsBook, 'scope' | 'list' | 'ledBy'>;
  readonly coverage: (tenantId: string, teams?: SomeTeams) => Promise<Readonly<Record<Coverage, number>>>;
  readonly clock: Clock;
}

/**
 * `GET /api/oversight` and the same numbers as a file, for the Information Governance lead of a tenant, and for that of an organisation, who
 * is given this organisation's and no other's: the database gives no more for them. There is no way to
 * ask for less than whole months, and no number of fewer than ten authors (`release-counts.ts`).
 */
export function oversightRoutes(deps: OversightDeps): readonly AnyRoute[] {
  const ledBy = ({ tenantId, personId }: SignedIn) => deps.settings.ledBy(tenantId, personId);
  const may = {
    roles: ['IG.Lead'],
    also: async (person: SignedIn) => (await ledBy(person)).length > 0,
  } as const;
  /** Of which organisation alone somebody is answered: undefined for the whole tenant's, null for none that they may ask for. */
  const confinedTo = async (asked: string | undefined, person: SignedIn) => {
    if (person.roles.includes('IG.Lead')) return undefined;
    return (await ledBy(person)).find((code) => asked === undefined || code === asked) ?? null;
  };
  return [
    route({
      method: 'get',
      path: '/api/oversight',
      ...may,
      query: oversightQuery,
      answer: async ({ query }, person) => {
        const only = await confinedTo(query.organisation, person);
        if (only === null) return forbid('IG.Lead');
        return {
          body: await answerOf(
            { ...query, ...(only && { organisation: only }) },
            person.tenantId,
            only,
            deps,
          ),
        };
      },
    }),
    route({
      method: 'get',
      path: '/api/oversight/csv',
      ...may,
      query: oversightQuery,
      answer: async ({ query }, person) => {
        const only = await confinedTo(query.organisation, person);
        if (only === null) return forbid('IG.Lead');
        const extract = { ...query, ...(only !== undefined && { organisation: only }) };
        return {
          file: {
            name: `chaperone-${query.from}-to-${query.to}.csv`,
            type: 'text/csv; charset=utf-8',
            content: atomsToCsv(deps.book.atoms(person.tenantId, extract, only)),
          },
        };
      },
    }),
  ];
}

async function answerOf(
  question: OversightQuery,
  tenantId: string,
  only: string | undefined,
  deps: OversightDeps,
): Promise<OversightAnswer> {
  const now = deps.clock.now();
  const until = lastClosedDay(now);
  const current = monthOf(dayOf(now));
  const muted = deps.mutes
    .list(tenantId)
    .filter(({ organisation: code }) => only === undefined || code === only);
  const [sums, lately, coverage] = await Promise.all([
    deps.book.sums(tenantId, question, only),
    muted.length === 0 ? [] : deps.book.shownPlaces(tenantId, addMonths(current, -1), current, only),
    deps.coverage(tenantId, only === undefined ? undefined : teamsOf(only, tenantId, deps.settings)),
  ]);
  const summary = sumUp(sums, question, until);
  return {
    ...summary,
    leastAuthors,
    until,
    total: summary.total ?? null,
    periods: summary.periods.map((row) => ({ ...row, figures: row.figures ?? null })),
    classes: summary.classes.map((row) => ({ ...row, channelClass: row.channelClass ?? null })),
    organisations: summary.organisations.map((row) => ({ ...row, organisation: row.organisation ?? null })),
    recognizers: [...summary.recognizers],
    answers: [...summary.answers],
    cardSteps: [...summary.cardSteps],
    silences: [...summary.silences],
    dryRun: [...summary.dryRun],
    undeliverable: [...summary.undeliverable],
    timeToAct: [...summary.timeToAct],
    medianBand: summary.medianBand ?? null,
    hidden: [...summary.hidden],
    muted: mutedToShow(muted, lately).map(({ trait, place }) => ({
      trait,
      place: place ?? null,
    })),
    coverage,
  };
}

/** Teams that belong to an organisation: those that are set to it and, where the whole tenant is, those that are set to none. */
function teamsOf(code: string, tenantId: string, settings: Pick<SettingsBook, 'scope' | 'list'>): SomeTeams {
  const inherited = settings.scope({ tenantId, level: 'tenant', id: '' }).organisation === code;
  const ids = settings
    .list(tenantId, 'team')
    .filter(([, { organisation: set }]) => set !== undefined && (set === code) !== inherited)
    .map(([teamId]) => teamId);
  return { which: inherited ? 'all_but' : 'these', ids };
}
