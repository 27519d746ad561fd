import type { LedgerDetail } from '../../src/assess/types.ts';
import type { Note } from '../../src/chaperone/incident.ts';
import type { Nudge } from '../../src/chaperone/nudge.ts';
import type { ThreadRef } from '../../src/chaperone/post.ts';
import type {
  AuditEvent,
  KnownPost,
  ThreadLedger,
  ThreadState,
  ThreadTransaction,
} from '../../src/chaperone/thread-ledger.ts';

interface Thread {
  ref: ThreadRef;
  posts: KnownPost[];
  details: LedgerDetail[];
  nudges: { nudge: Nudge; decidedAt: Date }[];
}

/** A ledger in memory with the semantics of the port: one transaction at a time, rolled back when the work throws. */
export class MemoryLedger implements ThreadLedger {
  readonly threads = new Map<string, Thread>();
  readonly jobs: { kind: 'deliver' | 'update_card'; nudgeId: string }[] = [];
  readonly audits: AuditEvent[] = [];
  /** Counted outcomes: organisation, class, trait and outcome. */
  readonly counts: string[] = [];
  /** Notes of incidents, which tidy-up cards take. */
  readonly notes: { note: Note; stands: boolean; told: boolean }[] = [];
  now = new Date('2026-03-02T14:00:00Z');
  salt = (key: string) => `salt of ${key}`;
  #turn: Promise<unknown> = Promise.resolve();

  withThread<T>(
    ref: ThreadRef,
    work: (transaction: ThreadTransaction) => Promise<T>,
    postId?: string,
  ): Promise<T> {
    const result = this.#turn.then(() => this.#run(ref, work, postId));
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #run<T>(
    ref: ThreadRef,
    work: (transaction: ThreadTransaction) => Promise<T>,
    postId: string | undefined,
  ): Promise<T> {
    const key = `${ref.tenantId} ${ref.tidyUpOf ?? ref.conversationId}`;
    const thread: Thread = structuredClone(
      this.threads.get(key) ?? { ref, posts: [], details: [], nudges: [] },
    );
    const jobs: typeof this.jobs = [];
    const audits: AuditEvent[] = [];
    const counted: string[] = [];
    let wrote = false;
    const state: ThreadState = {
      salt: this.salt(key),
      posts: thread.posts.filter(
        ({ id }) =>
          id === postId ||
          thread.details.some((detail) => detail.postId === id) ||
          thread.nudges.some(({ nudge }) => nudge.postId === id),
      ),
      details: thread.details,
      nudges: thread.nudges.map((entry) => entry.nudge),
    };
    const result = await work({
      thread: ref,
      state: structuredClone(state),
      savePost: async (post, details) => {
        wrote = true;
        thread.posts = [...thread.posts.filter((known) => known.id !== post.id), post].sort((a, b) =>
          a.id < b.id ? -1 : 1,
        );
        thread.details = [...thread.details.filter((detail) => detail.postId !== post.id), ...details].sort(
          (a, b) => (a.postId === b.postId ? 0 : a.postId < b.postId ? -1 : 1),
        );
      },
      addNudge: async (nudge) => {
        wrote = true;
        thread.nudges.push({ nudge, decidedAt: this.now });
        jobs.push({ kind: 'deliver', nudgeId: nudge.id });
      },
      saveNudge: async (nudge, then) => {
        wrote = true;
        const entry = thread.nudges.find((known) => known.nudge.id === nudge.id);
        if (entry) entry.nudge = { ...nudge, formUntil: entry.nudge.formUntil };
        if (then) jobs.push({ kind: then, nudgeId: nudge.id });
      },
      keepForm: async (nudgeId, until) => {
        wrote = true;
        const entry = thread.nudges.find((known) => known.nudge.id === nudgeId);
        if (entry) entry.nudge = { ...entry.nudge, formUntil: until };
      },
      countNudges: async (authorId, since) =>
        [...this.threads.values()]
          .flatMap((other) => other.nudges)
          .filter(
            ({ nudge, decidedAt }) =>
              nudge.author.id === authorId && decidedAt >= since && nudge.why.length > 0,
          ).length,
      audit: async (event) => {
        audits.push(event);
      },
      countOutcome: async ({ organisation, channelClass }, traits, outcome) => {
        for (const trait of traits) counted.push([organisation, channelClass, trait, outcome].join(' '));
      },
      takeNotes: async (incidentId, authorId) => {
        const own = this.notes.filter(
          ({ note }) => note.incidentId === incidentId && note.author.id === authorId,
        );
        if (own.every(({ told }) => told)) return undefined;
        for (const entry of own) entry.told = true;
        return own.flatMap(({ note, stands }) => (stands ? [note] : []));
      },
    });
    if (wrote) this.threads.set(key, thread);
    this.jobs.push(...jobs);
    this.audits.push(...audits);
    this.counts.push(...counted);
    return result;
  }

  async threadOfNudge(nudgeId: string): Promise<ThreadRef | undefined> {
    return [...this.threads.values()].find((thread) =>
      thread.nudges.some(({ nudge }) => nudge.id === nudgeId),
    )?.ref;
  }

  async forgetTeam(tenantId: string, teamId: string): Promise<number> {
    return this.#forget((ref) => ref.tenantId === tenantId && ref.teamId === teamId);
  }

  async forgetChannel(tenantId: string, teamId: string, channelId: string): Promise<number> {
    return this.#forget(
      (ref) => ref.tenantId === tenantId && ref.teamId === teamId && ref.channelId === channelId,
    );
  }

  #forget(which: (ref: ThreadRef) => boolean): number {
    const gone = [...this.threads].filter(([, { ref }]) => which(ref));
    for (const [key] of gone) this.threads.delete(key);
    return gone.length;
  }

  /** The nudges of all threads, for a test to look at. */
  get nudges(): Nudge[] {
    return [...this.threads.values()].flatMap((thread) => thread.nudges.map((entry) => entry.nudge));
  }
}
