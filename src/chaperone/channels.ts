import { type Policy, policies } from '../assess/policy.ts';
import { settingsInForce } from './channel-settings.ts';
import type { IncidentBook } from './incident.ts';
import { type Mutes, placeOf } from './learning.ts';
import type { ChannelInfo, ChannelReader, Directory, SettingsBook } from './ports.ts';

export interface ChannelSources {
  readonly reader: ChannelReader;
  readonly settings: SettingsBook;
  readonly incidents: Pick<IncidentBook, 'of'>;
  readonly mutes: Pick<Mutes, 'at'>;
}

/** The `Directory` port over what the platform tells, what is set, and what is in force for now. */
export function createChannels({ reader, settings, incidents, mutes }: ChannelSources): Directory {
  return {
    async channel(thread, serviceUrl, purpose) {
      const facts = await reader.facts(thread, serviceUrl, purpose);
      const inForce = settingsInForce(settings.chain(thread), facts);
      return {
        ...facts,
        ...inForce,
        incidents: incidents.of(thread, inForce.organisation),
        muted: mutes.at(placeOf(thread.tenantId, inForce)),
      };
    },
  };
}

/** What is worth a nudge in a channel: its class decides, without the kinds of detail that are muted there. */
export function policyOf({ channelClass, muted }: Pick<ChannelInfo, 'channelClass' | 'muted'>): Policy {
  const policy = policies[channelClass];
  return muted.size > 0 ? { ...policy, muted } : policy;
}
