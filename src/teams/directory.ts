import type { ChannelFacts, ChannelReader, Clock } from '../chaperone/ports.ts';
import type { ThreadRef } from '../chaperone/post.ts';
import type { Connector } from './connector.ts';
import { readTeam, type TeamFacts } from './team-facts.ts';

export interface DirectorySettings {
  readonly connector: Connector;
  readonly clock: Clock;
  /** Name of the hospital or practice; it is the same for every team of the installation. May be empty. */
  readonly site: string;
  /** Milliseconds after which what is known of a team is read again, in the background. */
  readonly maxAgeMs?: number;
  /** Milliseconds that the first message of a team waits for its roster. */
  readonly firstWaitMs?: number;
  /** Teams that are remembered; the one that was asked for longest ago is forgotten first. */
  readonly mostTeams?: number;
}

interface Entry {
  facts: TeamFacts | undefined;
  /** When the facts were last asked for, milliseconds since 1970. */
  askedAt: number;
  reading: Promise<void> | undefined;
}

// A team that could not be read is not asked for again with every message.
const pauseAfterFailureMs = 60_000;

/**
 * The `ChannelReader` port: rosters and names from the connector, remembered in memory. What is known is given at once, even when it is old; a team that is not known yet is waited for
 * a moment, and after that has no names yet. Never throws.
 */
export function createDirectory(settings: DirectorySettings): ChannelReader {
  const { connector, clock, maxAgeMs = 60 * 60_000, firstWaitMs = 1000, mostTeams = 5000 } = settings;
  const teams = new Map<string, Entry>();

  function entryOf(thread: ThreadRef): Entry {
    const key = `${thread.tenantId} ${thread.teamId}`;
    const entry = teams.get(key) ?? {
      facts: undefined,
      askedAt: Number.NEGATIVE_INFINITY,
      reading: undefined,
    };
    // Put back at the end, so that the first of the map is always the one that was asked for longest ago.
    teams.delete(key);
    teams.set(key, entry);
    const oldest = teams.keys().next().value;
    if (teams.size > mostTeams && oldest !== undefined) teams.delete(oldest);
    return entry;
  }

  function refresh(entry: Entry, thread: ThreadRef, serviceUrl: string): void {
    const age = clock.now().getTime() - entry.askedAt;
    if (entry.reading || age < (entry.facts ? maxAgeMs : pauseAfterFailureMs)) return;
    entry.askedAt = clock.now().getTime();
    entry.reading = readTeam(connector, { ...thread, serviceUrl })
      .then((facts) => {
        entry.facts = facts ?? entry.facts;
      })
      .catch(() => undefined)
      .finally(() => {
        entry.reading = undefined;
      });
  }

  return {
    async facts(thread, serviceUrl) {
      const entry = entryOf(thread);
      refresh(entry, thread, serviceUrl);
      if (!entry.facts && entry.reading) await withinTime(entry.reading, firstWaitMs);
      return describe(thread, entry.facts, settings.site);
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
