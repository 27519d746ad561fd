import type { NudgeStep } from './count-nudges.ts';
import { errorCodes } from './errors.ts';
import type { Review } from './review.ts';

/** How the review of a message that came by itself may end. */
const reviews = [
  'not_watched',
  'nothing_found',
  'known_already',
  'quiet',
  'nudged',
  'extended',
  'capped',
  'dry_run',
  'quiet_hours',
  'incident',
  'incident_noted',
  'incident_quiet',
  'dismissed',
  'closed',
] as const satisfies readonly Review[];

/**
 * Everything that is counted and measured, with the closed list of labels that each may carry. A label that is not listed here does not
 * compile, and one that comes from outside all the same is counted as `other`: no identity and no text can become one.
 * `docs/operations.md` says what each is for.
 */
export const counters = {
  activities_refused: {
    about: 'Activities that never reached a handler, by reason',
    outcomes: [
      'unreadable',
      'keys_unavailable',
      'unauthorized',
      'not_teams',
      'unknown_tenant',
      'tenant_mismatch',
      'no_service_url',
      'foreign_service_url',
      'too_many',
      'too_many_of_tenant',
      'overloaded',
    ],
  },
  messages_seen: {
    about: 'Messages reviewed, by outcome',
    outcomes: reviews,
  },
  messages_caught_up: {
    about: 'Messages reviewed that did not come by themselves, by outcome',
    outcomes: [...reviews, 'too_old'] as const satisfies readonly Review[],
  },
  files_read: {
    about: 'Messages whose files were asked for, by answer',
    outcomes: ['found', 'no_answer', 'no_consent', 'not_asked', 'throttled'],
  },
  threads_read: {
    about: 'Threads that were asked for at the wish of their author, by answer',
    outcomes: ['read', 'no_answer', 'no_consent', 'not_asked', 'throttled', 'gone'],
  },
  channels_checked: {
    about: 'Looks at channels through Graph, by coverage found',
    outcomes: ['heard', 'silent', 'no_consent', 'unknown'],
  },
  nudges: {
    about: 'Nudges, by the step that they have taken',
    outcomes: [
      'decided',
      'extended',
      'capped',
      'too_old',
      'dry_run',
      'quiet_hours',
      'incident',
      'delivered',
      'closed',
      'undeliverable',
    ] as const satisfies readonly NudgeStep[],
  },
  cards_answered: {
    about: 'Answers on cards, by button or by the notice that was given instead',
    outcomes: [
      'route',
      'safer',
      'back',
      'choose_route',
      'whole_thread',
      'changed',
      'fine',
      'draft',
      'not_yours',
      'unknown',
      'try_again',
      'not_author',
      'no_words',
      'too_long',
    ],
  },
  deliveries: {
    about: 'Attempts to open a chat, to install, to send or to update a card, by way and result',
    outcomes: [
      'sent',
      'throttled',
      'unavailable',
      'refused',
      'ambiguous',
      'chat_throttled',
      'chat_unavailable',
      'chat_refused',
      'chat_ambiguous',
      'installation_installed',
      'installation_throttled',
      'installation_unavailable',
      'installation_refused',
      'install_sent',
      'install_throttled',
      'install_unavailable',
      'install_refused',
      'install_ambiguous',
      'targeted_sent',
      'targeted_throttled',
      'targeted_unavailable',
      'targeted_refused',
      'targeted_ambiguous',
      'update_sent',
      'update_throttled',
      'update_unavailable',
      'update_refused',
      'update_ambiguous',
    ],
  },
  throttles: {
    about: 'Requests that had to wait: told so by the platform (429), or by our own limit before they left',
    outcomes: ['connector_429', 'graph_429', 'no_permit'],
  },
  turn_errors: { about: 'Turns that ended in an error, by code', outcomes: [...errorCodes, 'unexpected'] },
} as const satisfies Readonly<Record<string, Described & { readonly outcomes: readonly string[] }>>;

/** Durations in milliseconds, with the upper bounds of their buckets. */
export const histograms = {
  turn_ms: {
    about: 'Time from a request to its answer',
    bounds: [5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 15_000],
  },
  post_to_nudge_ms: {
    about: 'Time from the posting of a message to its delivered nudge',
    bounds: [
      250, 500, 1_000, 2_000, 3_000, 5_000, 10_000, 20_000, 30_000, 60_000, 120_000, 300_000, 600_000,
      1_800_000, 3_600_000,
    ],
  },
} as const satisfies Readonly<Record<string, Described & { readonly bounds: readonly number[] }>>;

/** Values that are read when somebody looks. `states` is the closed list of a gauge that is told apart by state. */
export const gauges = {
  queue_jobs: { about: 'Jobs that wait or are in hand, over all instances', unit: '{job}', states: [] },
  queue_oldest_due_ms: { about: 'How long the oldest due job has waited', unit: 'ms', states: [] },
  channels: {
    about: 'Channels by whether their messages reach Chaperone, over all instances',
    unit: '{channel}',
    states: ['heard', 'silent', 'no_consent', 'unknown'],
  },
  start_time_seconds: { about: 'When this process started, in seconds since 1970', unit: 's', states: [] },
  uptime_seconds: { about: 'How long this process has run', unit: 's', states: [] },
  event_loop_delay_ms: {
    about: 'Longest delay of the event loop in the last minute or two',
    unit: 'ms',
    states: [],
  },
} as const satisfies Readonly<
  Record<string, Described & { readonly unit: string; readonly states: readonly string[] }>
>;

interface Described {
  readonly about: string;
}

export type CounterName = keyof typeof counters;
export type Outcome<Name extends CounterName> = (typeof counters)[Name]['outcomes'][number];
export type HistogramName = keyof typeof histograms;
export type GaugeName = keyof typeof gauges;
export type GaugeState<Name extends GaugeName> = (typeof gauges)[Name]['states'][number];
