import type { ScopeSettings } from '../../src/chaperone/channel-settings.ts';
import type { SettingsBook, SettingsScope } from '../../src/chaperone/ports.ts';

/** Settings in memory, with every change that was made. */
export class MemorySettings implements SettingsBook {
  readonly changes: { scope: SettingsScope; patch: ScopeSettings; by: string }[] = [];
  readonly #scopes = new Map<string, ScopeSettings>();

  chain({ tenantId, teamId, channelId }: Parameters<SettingsBook['chain']>[0]): ScopeSettings[] {
    return [
      this.scope({ tenantId, level: 'tenant', id: '' }),
      this.scope({ tenantId, level: 'team', id: teamId }),
      this.scope({ tenantId, level: 'channel', id: channelId }),
    ];
  }

  scope(scope: SettingsScope): ScopeSettings {
    return this.#scopes.get(JSON.stringify(scope)) ?? {};
  }

  list(tenantId: string, level: SettingsScope['level']): [string, ScopeSettings][] {
    return [...this.#scopes].flatMap(([key, settings]): [string, ScopeSettings][] => {
      const scope: SettingsScope = JSON.parse(key);
      return scope.tenantId === tenantId && scope.level === level ? [[scope.id, settings]] : [];
    });
  }

  async ledBy(tenantId: string, personId: string): Promise<string[]> {
    return this.list(tenantId, 'organisation').flatMap(([id, { igLeads }]) =>
      igLeads?.includes(personId) ? [id] : [],
    );
  }

  async change(
    scope: SettingsScope,
    patch: ScopeSettings,
    by: { readonly id: string },
  ): Promise<ScopeSettings> {
    this.changes.push({ scope, patch, by: by.id });
    const now: ScopeSettings = { ...this.scope(scope), ...patch };
    this.#scopes.set(JSON.stringify(scope), now);
    return now;
  }
}
