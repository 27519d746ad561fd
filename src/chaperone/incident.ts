import type { SettingsScope } from './ports.ts';
import type { Person, ThreadRef } from './post.ts';

/** For whom a major incident can be declared, from wide to narrow. */
export const incidentLevels = ['tenant', 'organisation', 'team'] as const;
export type IncidentLevel = (typeof incidentLevels)[number];

export interface IncidentScope extends SettingsScope {
  readonly level: IncidentLevel;
}

/** A declared major incident. Why it was declared was told to the members, and is kept nowhere. */
export interface Incident {
  readonly id: string;
  readonly scope: IncidentScope;
  readonly declaredAt: Date;
  /** It is off by itself from then on. */
  readonly endsAt: Date;
  /** Undefined until it has ended, by itself or by a stand-down. */
  readonly endedAt: Date | undefined;
  /** Where it was declared, and where its end is told. */
  readonly thread: ThreadRef;
  readonly serviceUrl: string;
}

const hourMs = 3_600_000;
export const usualIncidentMs = 12 * hourMs;
export const longestIncidentMs = 72 * hourMs;

/** A message that gave a patient away during an incident: its place and its author, nothing of what it says. */
export interface Note {
  readonly incidentId: string;
  readonly thread: ThreadRef;
  readonly postId: string;
  /** As `Post.version`: an older state of the message changes nothing. */
  readonly version: number;
  readonly author: Person;
  readonly serviceUrl: string;
  /** Opens the message; undefined where no link can be made. */
  readonly messageUrl: string | undefined;
}

/** Somebody whose tidy-up card does not tell all of their notes yet. */
export type Untold = Pick<Note, 'incidentId' | 'thread' | 'author' | 'serviceUrl'>;

/** The incidents of all instances. Reading those of a place is from memory; a change is seen by every instance within seconds. */
export interface IncidentBook {
  /** Those that concern a place, from wide to narrow: the ones that are on, and the ones that ended within a day. */
  of(thread: ThreadRef, organisation: string | undefined): readonly Incident[];
  /** All of a tenant that are on, and those that ended within a day; the latest first. */
  list(tenantId: string): readonly Incident[];
  /**
   * Begins an incident unless one is on in its scope; two who declare at once begin one. Noted in the audit.
   * @returns the one that is on now
   */
  declare(incident: Incident, by: Person): Promise<{ readonly incident: Incident; readonly begun: boolean }>;
  /**
   * Ends an incident, once over all instances. Noted in the audit.
   * @param by undefined when it ends by itself
   * @param announce true to have its end told where it was declared
   * @returns false where it had ended before
   */
  end(incident: Incident, by: Person | undefined, announce: boolean): Promise<boolean>;
  /** Those that are still on past their end. */
  overdue(): Promise<readonly Incident[]>;
  /** Takes the ends that are to be told; no other instance gets them too. */
  takeAnnouncements(): Promise<readonly Incident[]>;
  /** Gives back an end that could not be told yet. */
  returnAnnouncement(incidentId: string): Promise<void>;
  saveNote(note: Note): Promise<void>;
  /**
   * The message gives nobody away any more, or is gone.
   * @param incidentIds those under which an older state of it may yet come late: that none is to be noted then is remembered, of nobody
   */
  dropNote(thread: ThreadRef, postId: string, version: number, incidentIds: readonly string[]): Promise<void>;
  /** Those of ended incidents. */
  untold(): Promise<readonly Untold[]>;
  /** Forgets a team's notes and incidents (uninstalled, deleted). */
  forgetTeam(tenantId: string, teamId: string): Promise<void>;
}

/** True from its declaration until its end, or until somebody ended it before. */
export function isOn({ declaredAt, endsAt, endedAt }: Incident, at: Date): boolean {
  return declaredAt <= at && at < (endedAt ?? endsAt);
}

/**
 * The incident under which a message falls: one that is on now, the widest first, or else one that was on when the message was posted,
 * so that what arrives late is not nudged for afterwards.
 */
export function incidentOf(incidents: readonly Incident[], posted: Date, now: Date): Incident | undefined {
  return (
    incidents.find((incident) => isOn(incident, now)) ?? incidents.find((incident) => isOn(incident, posted))
  );
}
