import {
  type Incident,
  type IncidentBook,
  incidentLevels,
  type Note,
  type Untold,
} from '../../src/chaperone/incident.ts';
import type { Person, ThreadRef } from '../../src/chaperone/post.ts';
import type { MemoryLedger } from './memory-ledger.ts';

/** Incidents in memory with the semantics of the port, their clock and their notes being the ledger's. */
export class MemoryIncidents implements IncidentBook {
  readonly log: string[] = [];
  #all: (Incident & { untold: boolean })[] = [];
  readonly #ledger: MemoryLedger;

  constructor(ledger: MemoryLedger) {
    this.#ledger = ledger;
  }

  of({ tenantId, teamId }: ThreadRef, organisation: string | undefined): Incident[] {
    const ids = { tenant: '', organisation, team: teamId };
    return incidentLevels.flatMap((level) =>
      this.#all.filter(
        ({ scope }) => scope.tenantId === tenantId && scope.level === level && scope.id === ids[level],
      ),
    );
  }

  list(tenantId: string): Incident[] {
    return this.#all.filter(({ scope }) => scope.tenantId === tenantId);
  }

  async declare(incident: Incident, by: Person) {
    const on = this.#all.find(
      ({ scope, endedAt }) =>
        !endedAt && scope.level === incident.scope.level && scope.id === incident.scope.id,
    );
    if (on) return { incident: on, begun: false };
    this.#all.push({ ...incident, untold: false });
    this.log.push(`declared ${incident.scope.level} by ${by.id}`);
    return { incident, begun: true };
  }

  async end(incident: Incident, by: Person | undefined, announce: boolean): Promise<boolean> {
    const on = this.#all.find(({ id, endedAt }) => id === incident.id && !endedAt);
    if (!on) return false;
    const endedAt = new Date(Math.min(this.#ledger.now.getTime(), on.endsAt.getTime()));
    this.#all = this.#all.map((each) => (each === on ? { ...on, endedAt, untold: announce } : each));
    this.log.push(`ended ${on.scope.level} by ${by?.id ?? 'itself'}`);
    return true;
  }

  async overdue(): Promise<Incident[]> {
    return this.#all.filter(({ endsAt, endedAt }) => !endedAt && endsAt <= this.#ledger.now);
  }

  async takeAnnouncements(): Promise<Incident[]> {
    const taken = this.#all.filter(({ untold }) => untold);
    this.#all = this.#all.map((each) => ({ ...each, untold: false }));
    return taken;
  }

  async returnAnnouncement(incidentId: string): Promise<void> {
    this.#all = this.#all.map((each) => (each.id === incidentId ? { ...each, untold: true } : each));
  }

  async saveNote(note: Note): Promise<void> {
    const { notes } = this.#ledger;
    const entry = notes.find(
      (known) => known.note.postId === note.postId && known.note.incidentId === note.incidentId,
    );
    if (!entry) notes.push({ note, stands: true, told: false });
    else if (entry.note.version < note.version)
      Object.assign(entry, { note, stands: true, told: entry.told && entry.stands });
  }

  async dropNote(
    thread: ThreadRef,
    postId: string,
    version: number,
    incidentIds: readonly string[],
  ): Promise<void> {
    const { notes } = this.#ledger;
    const nobody = { author: { id: '', platformId: '', name: '' }, serviceUrl: '', messageUrl: undefined };
    for (const incidentId of incidentIds)
      if (!notes.some(({ note }) => note.postId === postId && note.incidentId === incidentId))
        notes.push({
          note: { incidentId, thread, postId, version, ...nobody },
          stands: false,
          told: true,
        });
    for (const entry of notes)
      if (entry.note.postId === postId && entry.note.version < version)
        Object.assign(entry, {
          note: { ...entry.note, version },
          stands: false,
          told: entry.told && !entry.stands,
        });
  }

  async untold(): Promise<Untold[]> {
    const ended = this.#all.filter(({ endedAt }) => endedAt).map(({ id }) => id);
    const untold = this.#ledger.notes.filter(({ note, told }) => !told && ended.includes(note.incidentId));
    return [...new Map(untold.map(({ note }) => [`${note.incidentId} ${note.author.id}`, note])).values()];
  }

  async forgetTeam(_: string, teamId: string): Promise<void> {
    this.#all = this.#all.filter(({ scope }) => scope.id !== teamId);
  }
}
