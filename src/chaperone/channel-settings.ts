import type { ChannelClass } from '../assess/types.ts';
import { isOpen, parseHours } from '../escalate/opening-hours.ts';

/** From wide to narrow; each inherits from the one before. */
const settingsLevels = ['tenant', 'organisation', 'team', 'channel'] as const;
export type SettingsLevel = (typeof settingsLevels)[number];

/** `dry_run` decides and counts, and tells nobody: for the weeks before going live. */
export const channelModes = ['on', 'dry_run', 'off'] as const;
export type ChannelMode = (typeof channelModes)[number];

/** What is set for one scope; what is absent is inherited. */
export interface ScopeSettings {
  readonly mode?: ChannelMode | undefined;
  readonly channelClass?: ChannelClass | undefined;
  /** Nobody is nudged then; in the form of opening hours, UK time. */
  readonly quietHours?: string | undefined;
  readonly nudgesPerDay?: number | undefined;
  /** ODS code; set for a team, it says which organisation the team inherits from. */
  readonly organisation?: string | undefined;
  /** Entra object ids of those who may declare a major incident for the scope, and for whatever is in it. */
  readonly incidentLeads?: readonly string[] | undefined;
  /** Entra object ids of the Information Governance leads of an organisation, who see its counts and no other's. */
  readonly igLeads?: readonly string[] | undefined;
  /** An owner has confirmed direct care for as many members and guests as this. */
  readonly confirmed?: { readonly members: number; readonly guests: number } | undefined;
}

/** What is in force for a channel. */
export interface ChannelSettings {
  readonly mode: ChannelMode;
  /** The class that decides. */
  readonly channelClass: ChannelClass;
  /** True when the channel is set to direct care but has grown beyond it, so that it counts as advice until an owner confirms. */
  readonly lifted: boolean;
  readonly quietHours: string | undefined;
  /** Undefined where none is set: then the installation's own limit holds. */
  readonly nudgesPerDay: number | undefined;
  readonly organisation: string | undefined;
}

/** More members than this are no closed team. Source: the channel classes of `docs/model.md`. */
const closedTeam = 50;

/**
 * Puts the scopes of a channel together, the narrowest deciding. Nothing set gives an advice channel that is on. A direct-care
 * channel with more than 50 members, or any guest, counts as advice until an owner has confirmed it for so many; growing beyond what was
 * confirmed asks again.
 * @param chain from wide to narrow
 * @param facts members and guests, 0 while they are not known
 */
export function settingsInForce(
  chain: readonly ScopeSettings[],
  facts: { readonly members: number; readonly guests: number },
): ChannelSettings {
  const last = <K extends keyof ScopeSettings>(key: K): ScopeSettings[K] =>
    chain.findLast((scope) => scope[key] !== undefined)?.[key];
  const stated = last('channelClass') ?? 'advice';
  const confirmed = last('confirmed') ?? { members: closedTeam, guests: 0 };
  const lifted =
    stated === 'direct_care' &&
    (facts.members > Math.max(closedTeam, confirmed.members) || facts.guests > confirmed.guests);
  return {
    mode: last('mode') ?? 'on',
    channelClass: lifted ? 'advice' : stated,
    lifted,
    quietHours: last('quietHours'),
    nudgesPerDay: last('nudgesPerDay'),
    organisation: last('organisation'),
  };
}

/** True while nobody is to be nudged. */
export function isQuiet({ quietHours }: Pick<ChannelSettings, 'quietHours'>, at: Date): boolean {
  return quietHours !== undefined && isOpen(parseHours(quietHours) ?? [], at);
}
