import { isQuiet } from './channel-settings.ts';
import { isOn } from './incident.ts';
import type { ChannelInfo } from './ports.ts';

/** Why nobody in a channel that is watched is told anything. */
export type Silence = 'dry_run' | 'incident' | 'quiet_hours';
type Silenceable = Pick<ChannelInfo, 'mode' | 'incidents' | 'quietHours'>;

/** What keeps Chaperone from speaking in a channel that it watches; undefined when nothing does. */
export function silenceIn(channel: Silenceable, at: Date): Silence | undefined {
  if (channel.mode === 'dry_run') return 'dry_run';
  if (channel.incidents.some((incident) => isOn(incident, at))) return 'incident';
  return isQuiet(channel, at) ? 'quiet_hours' : undefined;
}

/** The same for what was decided earlier: meanwhile the channel may have been turned off. */
export const silenceByNow = (channel: Silenceable, now: Date): Silence | 'off' | undefined =>
  channel.mode === 'off' ? 'off' : silenceIn(channel, now);
