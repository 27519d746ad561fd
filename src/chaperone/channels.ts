import { settingsInForce } from './channel-settings.ts';
import type { ChannelReader, Directory, SettingsBook } from './ports.ts';

/** The `Directory` port over what the platform tells and what is set. */
export function createChannels(reader: ChannelReader, settings: SettingsBook): Directory {
  return {
    async channel(thread, serviceUrl) {
      const facts = await reader.facts(thread, serviceUrl);
      return { ...facts, ...settingsInForce(settings.chain(thread), facts) };
    },
  };
}
