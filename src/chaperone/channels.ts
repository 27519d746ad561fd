import { settingsInForce } from './channel-settings.ts';
import type { IncidentBook } from './incident.ts';
import { type Mutes, placeOf } from './learning.ts';
import type { ChannelReader, Directory, SettingsBook } from './ports.ts';

export interface ChannelSources {
  readonly reader: ChannelReader;
  readonly settings: SettingsBook;
  readonly incidents: Pick<IncidentBook, 'of'>;
  readonly mutes: Pick<Mutes, 'at'>;
}

/** The `Directory` port over what the platform tells, what is set, and what is in force for now. */
export function createChannels({ reader, settings, incidents, mutes }: ChannelSources): Directory {
  return {
    async channel(thread, serviceUrl) {
      const facts = await reader.facts(thread, serviceUrl);
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
