import type { Access } from './access.ts';
import type { Calls } from './calls.ts';
import type { Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** What every command works with, once somebody is signed in. */
export interface Context {
  readonly settings: Settings;
  readonly terminal: Terminal;
  readonly access: Access;
  readonly calls: Calls;
  readonly stop: AbortController;
  /** From here on Ctrl-C lets what has begun come to its end; before, it ends the tool at once. */
  beginTeams(): void;
}
