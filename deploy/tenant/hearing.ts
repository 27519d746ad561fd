import type { HeardChannel } from '../../src/store/heard-channels.ts';
import { type Failure, failures } from './failures.ts';

/** Whether a channel is heard, and why not: a closed list. */
export const hearings = {
  heard: { heard: true, says: 'heard: messages have arrived' },
  expected: { heard: true, says: 'should be heard: app and consent are there' },
  private: {
    heard: false,
    says: 'private channel: Teams does not deliver these messages to apps',
    advice: 'Nothing can be done. People check drafts in their own chat with Chaperone.',
  },
  shared: {
    heard: false,
    says: 'shared channel: not certain, the app must be added to the channel itself',
    advice: 'Add the app in the channel. With the database it is told whether messages arrive.',
  },
  silent: {
    heard: false,
    says: 'silent: Graph shows messages that never arrived',
    advice: 'Install the app in the team again. If it is every team: check the endpoint of the bot.',
  },
  consent_lost: {
    heard: false,
    says: "consent lost: Graph does not let Chaperone read the team's messages",
    advice: 'npm run tenant -- uninstall and install for these teams, or an owner adds the app anew.',
  },
  not_yet: {
    heard: false,
    says: 'nothing heard yet: app and consent are there, and no message has arrived',
    advice: 'Post a message in the channel and look again. If the channel is quiet, nothing is wrong.',
  },
  no_consent: {
    heard: false,
    says: 'app without consent: the team has not consented to ChannelMessage.Read.Group',
    advice: 'npm run tenant -- upgrade --go; where the version is the same, uninstall and install.',
  },
  no_app: {
    heard: false,
    says: 'the team does not have Chaperone',
    advice: 'npm run tenant -- install --teams FILE --go',
  },
} as const;
export type Hearing = keyof typeof hearings;

export interface ChannelHearing {
  readonly id: string;
  readonly name: string | undefined;
  readonly hearing: Hearing;
  readonly lastHeardAt: Date | undefined;
}

export interface TeamHearing {
  readonly id: string;
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly failure?: Failure;
  readonly channels: readonly ChannelHearing[];
}

/**
 * What is known of a channel.
 * @param kind Graph's `membershipType`
 * @param team whether it has the app, and has consented
 * @param known what Chaperone itself knows of the channel; undefined where it knows nothing of it, `not_asked` where it was not asked
 */
export function hearingOf(
  kind: string | undefined,
  team: 'no_app' | 'no_consent' | 'consented',
  known: 'not_asked' | HeardChannel | undefined,
): Hearing {
  if (team !== 'consented') return team;
  if (known !== 'not_asked' && known !== undefined) {
    if (known.coverage === 'silent') return 'silent';
    // Graph's refusal in a private channel says nothing of the team's consent.
    if (known.coverage === 'no_consent' && kind !== 'private' && kind !== 'shared') return 'consent_lost';
    if (known.lastHeardAt) return 'heard';
  }
  if (kind === 'private') return 'private';
  if (kind === 'shared') return 'shared';
  return known === 'not_asked' ? 'expected' : 'not_yet';
}

/** The lines for a person. Channels of one kind are counted, and the first few named where something can be done. */
export function coverageLines(teams: readonly TeamHearing[]): string[] {
  const lines = [`Teams: ${teams.length}. Channels: ${teams.flatMap(({ channels }) => channels).length}.`];
  for (const [hearing, told] of Object.entries(hearings) as [Hearing, (typeof hearings)[Hearing]][]) {
    const found = teams.flatMap((team) =>
      team.channels.filter((channel) => channel.hearing === hearing).map((channel) => ({ team, channel })),
    );
    if (found.length === 0) continue;
    lines.push(`${count(found.length)} ${told.says}`);
    if (told.heard) continue;
    lines.push(
      ...firstOf(found.map(({ team, channel }) => `${team.name ?? team.id} › ${channel.name ?? channel.id}`)),
    );
    lines.push(`       What to do: ${told.advice}`);
  }
  for (const [failure, { reason, advice }] of Object.entries(failures)) {
    const found = teams.filter((team) => team.failure === failure);
    if (found.length === 0) continue;
    lines.push(`${count(found.length)} not looked at: ${reason}`);
    lines.push(...firstOf(found.map(({ name, id }) => name ?? id)), `       What to do: ${advice}`);
  }
  return lines;
}

const mostNamed = 10;

function firstOf(names: readonly string[]): string[] {
  const more = names.length - mostNamed;
  return [
    ...names.slice(0, mostNamed).map((name) => `         ${name}`),
    ...(more > 0 ? [`         and ${more} more (--json names all)`] : []),
  ];
}

function count(number: number): string {
  return String(number).padStart(6);
}
