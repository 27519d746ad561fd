import { createHash } from 'node:crypto';

/** One row for every table under guard, for whomever it is to be. A table that is added under guard needs a line here: a test says so. */
export interface Whose {
  readonly tenant: string;
  /** Stands for a thread and an organisation. */
  readonly part: 'one' | 'two';
  /** Tells rows of one tenant and part apart. */
  readonly key: string;
}

/** The id of the thread on which the rows of a tenant's part hang. */
export const threadIdOf = ({ tenant, part }: Omit<Whose, 'key'>): string =>
  createHash('sha256')
    .update(`${tenant} ${part}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

export const organisationOf = ({ part }: Pick<Whose, 'part'>): string => (part === 'one' ? 'RBK' : 'RJE');

/** Values of an `insert`, by table: ids are invented, times are now. */
export const guardedRows: Readonly<Record<string, (whose: Whose) => Readonly<Record<string, string>>>> = {
  thread: (whose) => ({
    id: threadIdOf(whose),
    tenant_id: whose.tenant,
    team_id: 'team',
    channel_id: 'channel',
    conversation_id: 'conversation',
    salt: 'salt',
    expires_at: now,
  }),
  post: (whose) => ({
    tenant_id: whose.tenant,
    thread_id: threadIdOf(whose),
    post_id: whose.key,
    version: '1',
    author_id: 'author',
    deleted: 'false',
  }),
  nudge: (whose) => ({
    id: `${whose.tenant} ${whose.part} ${whose.key}`,
    thread_id: threadIdOf(whose),
    tenant_id: whose.tenant,
    author_id: `author ${whose.key}`,
    author_platform_id: '29:author',
    post_id: '1',
    state: 'queued',
    why: '{}',
    traits: '{}',
    band: 'handful',
    urgent: 'false',
    service_url: 'https://invented.example/',
    decided_at: now,
  }),
  audit: ({ tenant }) => ({
    at: '2026-03-02T10:00:00Z',
    tenant_id: tenant,
    team_id: 'team',
    event: 'draft_made',
    expires_at: '2026-06-02T10:00:00Z',
  }),
  personal_conversation: ({ tenant, key }) => ({
    tenant_id: tenant,
    person_id: key,
    conversation_id: 'a:1',
    updated_at: now,
  }),
  channel: ({ tenant, key }) => ({
    tenant_id: tenant,
    team_id: 'team',
    channel_id: key,
    service_url: 'https://invented.example/',
    coverage: 'heard',
    registered_at: now,
    next_check_at: now,
  }),
  gone_channel: ({ tenant, key }) => ({ tenant_id: tenant, team_id: 'team', channel_id: key, gone_at: now }),
  team: ({ tenant, key }) => ({ tenant_id: tenant, team_id: key, name: 'sealed', owners: '1', read_at: now }),
  setting: ({ tenant, key }) => ({ tenant_id: tenant, level: 'team', scope_id: key, settings: '{}' }),
  route_directory: ({ tenant }) => ({ tenant_id: tenant }),
  oversight_settled: ({ tenant }) => ({ tenant_id: tenant, until: '2026-03-02' }),
  incident: ({ tenant, key }) => ({
    id: `${tenant} ${key}`,
    tenant_id: tenant,
    level: 'team',
    scope_id: key,
    declared_at: now,
    ends_at: now,
    team_id: 'team',
    channel_id: 'channel',
    conversation_id: 'conversation',
    service_url: 'https://invented.example/',
  }),
  incident_note: ({ tenant, key }) => ({
    incident_id: `${tenant} kept`,
    tenant_id: tenant,
    team_id: 'team',
    channel_id: 'channel',
    conversation_id: 'conversation',
    post_id: key,
    version: '1',
    author_id: 'author',
    author_platform_id: '29:author',
    service_url: 'https://invented.example/',
  }),
  permit: ({ tenant, key }) => ({
    tenant_id: tenant,
    operation: 'send',
    thread: key,
    taken: '{}',
    expires_at: now,
  }),
  pause: ({ tenant, key }) => ({ tenant_id: tenant, thread: key, until: now, strikes: '1' }),
  outcome_count: (whose) => ({
    ...placeOf(whose),
    trait: whose.key,
    outcome: 'nudged',
    day: '2026-03-02',
    part: '1',
    count: '1',
  }),
  muted_trait: (whose) => ({ ...placeOf(whose), trait: whose.key, since: now }),
  oversight_count: (whose) => ({ ...placeOf(whose), day: '2026-03-02', measure: whose.key, count: '1' }),
  oversight_author: (whose) => ({
    ...placeOf(whose),
    channel_class: whose.key,
    day: '2026-03-02',
    authors: '{}',
  }),
  oversight_sum: (whose) => ({
    ...placeOf(whose),
    month: '2026-03-01',
    period: 'month',
    first_day: '2026-03-01',
    counts: '{}',
    hidden: 'false',
  }),
};

const now = '2026-03-02T10:20:30Z';
const placeOf = (whose: Whose) => ({
  tenant_id: whose.tenant,
  organisation: organisationOf(whose),
  channel_class: 'advice',
});
