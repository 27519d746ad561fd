import type { ScopeSettings } from '../chaperone/channel-settings.ts';
import type { SettingsScope } from '../chaperone/ports.ts';

/** Who leads the Information Governance of which organisations: asked at every page that is opened, so not by going through 22,000 of them. */
export class IgLeads {
  readonly #codes = new Map<string, Set<string>>();

  /** Keeps up with what is set for a scope; only organisations have such leads. */
  change({ tenantId, level, id }: SettingsScope, before: ScopeSettings, after: ScopeSettings): void {
    if (level !== 'organisation') return;
    for (const person of before.igLeads ?? []) {
      const codes = this.#codes.get(keyOf(tenantId, person));
      codes?.delete(id);
      if (codes?.size === 0) this.#codes.delete(keyOf(tenantId, person));
    }
    for (const person of after.igLeads ?? []) {
      const codes = this.#codes.get(keyOf(tenantId, person)) ?? new Set();
      this.#codes.set(keyOf(tenantId, person), codes.add(id));
    }
  }

  /** ODS codes in order. */
  of(tenantId: string, personId: string): readonly string[] {
    return [...(this.#codes.get(keyOf(tenantId, personId)) ?? [])].sort();
  }
}

const keyOf = (tenantId: string, personId: string): string => `${tenantId} ${personId}`;
