import type { ChannelFacts, ChannelReader, FactsFor } from '../chaperone/ports.ts';
import type { ThreadRef } from '../chaperone/post.ts';
import type { KnownTeam } from '../chaperone/team-book.ts';
import type { Connector } from './connector.ts';
import { fewAtOnce } from './few-at-once.ts';
import { readTeam, type TeamFacts } from './team-facts.ts';

export interface DirectorySettings {
  readonly connector: Connector;
  /** Milliseconds, by a clock that nobody sets. */
  readonly now?: (() => number) | undefined;
  /** Name of the hospital or practice; it is the same for every team of the installation. May be empty. */
  readonly site: string;
  /** Is told each time that a team has been read. */
  readonly onRead: (team: KnownTeam & { readonly tenantId: string }) => void;
  /** Milliseconds after which what is known of a team is read again, in the background. */
  readonly maxAgeMs?: number;
  /** Milliseconds that whoever wants to do something waits for the roster, where what is known is older than a few minutes. */
  readonly permissionWaitMs?: number;
  /** Milliseconds that the first messages of a team wait for its roster, counted from the first of them. */
  readonly firstWaitMs?: number;
  /** Members' names that are remembered over all teams; the team that was asked for longest ago is forgotten first. */
  readonly mostNames?: number;
}

interface Entry {
  facts: TeamFacts | undefined;
  /** What it takes of the names that may be remembered. */
  weight: number;
  /** When the facts were last asked for, by `DirectorySettings.now`. */
  askedAt: number;
  /** When the facts that are here were asked for. */
  readAt: number;
  reading: Promise<void> | undefined;
}

/** So long somebody who no longer owns a team may still pass for its owner. */
const permissionAgeMs = 5 * 60_000;
// A team that could not be read is not asked for again with every message.
const pauseAfterFailureMs = 60_000;
/**
 * Memory is bounded by names and not by teams, because a team may have 25,000 members or ten. With what the recognizers make of it a
 * name takes some 250 bytes: a quarter of a gigabyte when full, which is every team of most trusts.
 */
const mostNamesKept = 1_000_000;
/** What a team takes besides its roster, in names. */
const teamWeight = 8;
/**
 * Teams that are read at once; they use up the pace that Teams allows. After a start every team is unknown, and if all asked for their turn at
 * the pace, which stands in the database, thousands would ask it again every second.
 */
const teamsAtOnce = 4;

/**
 * The `ChannelReader` port: rosters and names from the connector, remembered in memory. What is known is given at once, even when it is old; a team that is not known yet is waited for
 * a moment, and after that has no names yet. Never throws.
 */
export function createDirectory(settings: DirectorySettings): ChannelReader {
  const {
    connector,
    now = () => performance.now(),
    maxAgeMs = 60 * 60_000,
    firstWaitMs = 1000,
    // Teams waits 15 s for the whole turn.
    permissionWaitMs = 8_000,
    mostNames = mostNamesKept,
  } = settings;
  const teams = new Map<string, Entry>();
  const takeTurn = fewAtOnce(teamsAtOnce);
  let names = 0;

  /** Counts an entry anew, and forgets the oldest until there is room; the one in use stays, however large. */
  function weigh(key: string, entry: Entry): void {
    // Forgotten while its roster was being read.
    if (teams.get(key) !== entry) return;
    const weight = teamWeight + (entry.facts?.roster.length ?? 0) + (entry.facts?.channels.size ?? 0);
    names += weight - entry.weight;
    entry.weight = weight;
    for (const [oldest, { weight: freed }] of teams) {
      if (names <= mostNames || oldest === key) break;
      teams.delete(oldest);
      names -= freed;
    }
  }

  function entryOf(key: string): Entry {
    const entry = teams.get(key) ?? {
      facts: undefined,
      weight: 0,
      askedAt: Number.NEGATIVE_INFINITY,
      readAt: Number.NEGATIVE_INFINITY,
      reading: undefined,
    };
    // Put back at the end, so that the first of the map is always the one that was asked for longest ago.
    teams.delete(key);
    teams.set(key, entry);
    if (entry.weight === 0) weigh(key, entry);
    return entry;
  }

  /** True for facts by which it may be told who may do something. */
  const isFresh = (entry: Entry): boolean =>
    entry.facts !== undefined && now() - entry.readAt < permissionAgeMs;

  function isDue(entry: Entry, purpose: FactsFor): boolean {
    if (purpose === 'permission' && isFresh(entry)) return false;
    const age = now() - entry.askedAt;
    return age >= (entry.facts && purpose === 'judging' ? maxAgeMs : pauseAfterFailureMs);
  }

  function refresh(key: string, entry: Entry, thread: ThreadRef, serviceUrl: string): void {
    entry.askedAt = now();
    const { askedAt } = entry;
    // Nobody needs it any more where it was forgotten before its turn came.
    const read = async () =>
      teams.get(key) === entry ? readTeam(connector, { ...thread, serviceUrl }) : undefined;
    entry.reading = takeTurn(read)
      .then((facts) => {
        if (!facts) return;
        entry.facts = facts;
        entry.readAt = askedAt;
        weigh(key, entry);
        const { tenantId, teamId } = thread;
        settings.onRead({ tenantId, teamId, name: facts.name, owners: facts.owners.length });
      })
      .catch(() => undefined)
      .finally(() => {
        entry.reading = undefined;
      });
  }

  return {
    async facts(thread, serviceUrl, purpose = 'judging') {
      const key = `${thread.tenantId} ${thread.teamId}`;
      const entry = entryOf(key);
      const enough = () => (purpose === 'permission' ? isFresh(entry) : entry.facts !== undefined);
      const waitMs = purpose === 'permission' ? permissionWaitMs : firstWaitMs;
      if (!entry.reading && isDue(entry, purpose)) refresh(key, entry, thread, serviceUrl);
      const leftMs = entry.askedAt + waitMs - now();
      if (!enough() && entry.reading && leftMs > 0) await withinTime(entry.reading, leftMs);
      const facts = describe(thread, entry.facts, settings.site);
      return enough() || purpose === 'judging' ? facts : { ...facts, owners: [], members: 0 };
    },
  };
}

function describe(thread: ThreadRef, facts: TeamFacts | undefined, site: string): ChannelFacts {
  return {
    channel: facts?.channels.get(thread.channelId) ?? '',
    team: facts?.name ?? '',
    site,
    roster: facts?.roster ?? [],
    members: facts?.members ?? 0,
    guests: facts?.guests ?? 0,
    owners: facts?.owners ?? [],
    groupId: facts?.groupId,
  };
}

async function withinTime(work: Promise<void>, ms: number): Promise<void> {
  const { promise: timeUp, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  await Promise.race([work, timeUp]);
  clearTimeout(timer);
}
