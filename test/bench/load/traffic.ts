import { tenantId } from '../../support/activities.ts';
import type { Texts } from './texts.ts';

/** What is said, by whom, and where. */
export interface TrafficPlan {
  readonly texts: Texts;
  /** Shares of the messages with details and of those that lead to a nudge; the rest is calm. */
  readonly details: number;
  readonly nudging: number;
  readonly teams: number;
  readonly channelsPerTeam: number;
  /** A message opens a thread with one chance in so many, otherwise it replies in one of the latest. */
  readonly threadLength: number;
  /** Replies go to so many threads that stand in the ledger already (`filled-ledger.ts`), instead of the latest. */
  readonly filledThreads?: number;
  readonly serviceUrl: string;
  /** Tells apart the load makers of one run, and the runs of one database, so that no two write the same message. */
  readonly part: number;
}

export const membersPerTeam = 60;
const openThreads = 5_000;
/** Ids of Teams are times in milliseconds; each part has a day of its own. */
const firstDay = Date.UTC(2025, 9, 1, 8);
const dayMs = 86_400_000;

/** The team's id in the platform. */
export const teamIdOf = (team: number): string => `19:invented-team-${team}@thread.tacv2`;
export const channelIdOf = (team: number, channel: number): string =>
  `19:invented-channel-${team}-${channel}@thread.tacv2`;
/** A member's display name, invented from syllables so that a roster is as long and as varied as a real one. */
export function memberName(team: number, member: number): string {
  const family = 'Ash Bram Cald Dun Ells Farn Gresh Hals Ings Kirk Lang Marsh'.split(' ');
  const ends = 'combe dale field ford ham ley mere stead ton wick worth'.split(' ');
  const given = 'Rowan Imran Priya Tom Nerys Comfort Jodie Anil Grace Omar Wen Lucia Sean'.split(' ');
  const at = team * 7 + member;
  return `${given[at % given.length]} ${family[(at * 5 + member) % family.length]}${ends[(at * 3 + member) % ends.length]}`;
}

interface Place {
  readonly team: number;
  readonly channel: number;
  readonly root: number;
}

/** Invented activities as Teams sends them, without end. The same plan gives the same messages. */
export class Traffic {
  readonly #plan: TrafficPlan;
  readonly #threads: Place[] = [];
  readonly #random: () => number;
  #posted: number;

  constructor(plan: TrafficPlan) {
    this.#plan = plan;
    this.#random = seeded(plan.part + 1);
    this.#posted = firstDay + plan.part * dayMs;
  }

  /** The next message as the body of a request. */
  next(): string {
    this.#posted += 1;
    const kind = this.#random();
    const { texts, details, nudging } = this.#plan;
    const some = kind < nudging ? texts.nudging : kind < nudging + details ? texts.details : texts.calm;
    const text = some[Math.floor(this.#random() * some.length)] ?? '';
    return JSON.stringify(this.#activity(text, this.#place()));
  }

  #place(): Place {
    const { teams, channelsPerTeam, threadLength, filledThreads } = this.#plan;
    const opens = this.#random() * threadLength < 1 || (!filledThreads && this.#threads.length === 0);
    if (!opens && filledThreads) return filledThread(Math.floor(this.#random() * filledThreads), this.#plan);
    const latest = this.#threads[Math.floor(this.#random() * this.#threads.length)];
    if (!opens && latest) return latest;
    const place = {
      team: Math.floor(this.#random() * teams),
      channel: Math.floor(this.#random() * channelsPerTeam),
      root: this.#posted,
    };
    if (this.#threads.length < openThreads) this.#threads.push(place);
    else this.#threads[this.#posted % openThreads] = place;
    return place;
  }

  #activity(text: string, { team, channel, root }: Place): object {
    const id = channelIdOf(team, channel);
    const member = Math.floor(this.#random() * membersPerTeam);
    return {
      type: 'message',
      id: String(this.#posted),
      timestamp: new Date(this.#posted + 400).toISOString(),
      localTimestamp: new Date(this.#posted + 400).toISOString(),
      channelId: 'msteams',
      serviceUrl: this.#plan.serviceUrl,
      from: {
        id: `29:invented-${team}-${member}`,
        name: memberName(team, member),
        aadObjectId: `aaaaaaaa-0000-4000-8${String(member).padStart(3, '0')}-${String(team).padStart(12, '0')}`,
      },
      recipient: { id: '28:chaperone', name: 'Chaperone' },
      conversation: {
        isGroup: true,
        conversationType: 'channel',
        tenantId,
        id: `${id};messageid=${root}`,
      },
      channelData: {
        tenant: { id: tenantId },
        teamsTeamId: teamIdOf(team),
        teamsChannelId: id,
        team: { id: teamIdOf(team) },
        channel: { id },
      },
      text,
      textFormat: 'plain',
      attachments: [{ contentType: 'text/html', content: `<div><div>${escaped(text)}</div></div>` }],
      entities: [
        { type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web', timezone: 'Europe/London' },
      ],
    };
  }
}

/** The place of a thread that `filled-ledger.ts` writes: it spreads them over the teams and channels in turn. */
function filledThread(index: number, { teams, channelsPerTeam }: TrafficPlan): Place {
  return { team: index % teams, channel: index % channelsPerTeam, root: index };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

/** Numbers from 0 to below 1 by a linear congruence (Numerical Recipes): even enough for a mix, and repeatable. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
