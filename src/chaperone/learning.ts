import { quasiTraits } from '../assess/population.ts';
import type { ChannelClass, FlagReason, Trait } from '../assess/types.ts';
import type { ChannelSettings } from './channel-settings.ts';
import type { FineReason } from './views.ts';

/** Where nudges are counted together: the channels of one class in one organisation. */
export interface LearningPlace {
  readonly tenantId: string;
  /** ODS code; empty where none is set. */
  readonly organisation: string;
  readonly channelClass: ChannelClass;
}

export interface MutedTrait extends LearningPlace {
  readonly trait: Trait;
  readonly since: Date;
}

/** Kinds of detail that are muted, over all instances. Reading is from memory; a change is seen by every instance within seconds. */
export interface Mutes {
  at(place: LearningPlace): ReadonlySet<Trait>;
  /** All that are muted in a tenant, for its oversight. */
  list(tenantId: string): readonly MutedTrait[];
}

/**
 * A kind of detail is muted where more than this share of its nudges of the last days was dismissed as wrong; fewer nudges tell nothing.
 * Source: the stop rule of Chaperone's own governance, after studies of alert fatigue (Ancker 2017; van der Sijs 2006).
 */
export const muteRule = { share: 0.4, leastNudges: 20, days: 7 } as const;

/**
 * Dismissals that say that Chaperone was wrong: no patient was meant. The others say that the patient was seen rightly and may be spoken
 * of (the care team, consent, public already), which is no fault of the recognizer; and "other" says nothing either way.
 */
export const wrongReasons = [
  'not_a_patient',
  'made_up',
  'staff_detail',
] as const satisfies readonly FineReason[];

/** Numbers with a check digit: hardly anything else has their form, so a dismissal says something about the message, not about them. */
export const neverMuted = ['nhs_number', 'chi_number', 'hc_number'] as const satisfies readonly Trait[];

/** The kinds of detail on which the reasons of a nudge rest: a name's nudge says nothing about the age beside it. */
export function causesOf(why: readonly FlagReason[], traits: readonly Trait[]): Trait[] {
  return traits.filter((trait) => {
    if (trait === 'image' || trait === 'document') return why.includes(trait);
    return why.includes(quasiTraits.has(trait) ? 'combination' : 'direct');
  });
}

/** Where dismissals of a channel are counted: by its organisation and class, empty for no organisation. */
export function placeOf(
  tenantId: string,
  { organisation, channelClass }: Pick<ChannelSettings, 'organisation' | 'channelClass'>,
): LearningPlace {
  return { tenantId, organisation: organisation ?? '', channelClass };
}
