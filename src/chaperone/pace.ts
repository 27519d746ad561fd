/** At most `most` permits within any `ms` milliseconds. */
export interface Limit {
  readonly most: number;
  readonly ms: number;
}

/** The limits of one operation: within each thread, and over all threads of a tenant. None means without limit. */
export interface Limits {
  readonly thread: readonly Limit[];
  readonly tenant: readonly Limit[];
}

/** What is limited together: one operation on one thread of a tenant (a chat, a channel, or a person about to get a chat). */
export interface Paced {
  readonly tenantId: string;
  readonly operation: string;
  readonly thread: string;
}

export type Permit =
  | { readonly kind: 'go' }
  /** `ofTenant`: no thread of the tenant gets one before then. */
  | { readonly kind: 'wait'; readonly ms: number; readonly ofTenant?: true };

/** Keeps all instances together below the platform's limits. */
export interface Pace {
  /** Takes a permit, or says how long there is none, in milliseconds; a wait takes nothing. */
  take(paced: Paced, limits: Limits): Promise<Permit>;
  /**
   * The platform has asked for patience: no instance gets a permit for the thread until the time is over. A second thread
   * of the tenant that is asked meanwhile shows that the limit is the tenant's, and then all its threads wait for as long as
   * two of them have to: one busy channel that must wait an hour does not silence a whole tenant.
   * @param askedMs undefined when the platform did not say how long; then longer each time, with jitter
   * @returns milliseconds from now until the thread may go on
   */
  slowDown(paced: Omit<Paced, 'operation'>, askedMs: number | undefined): Promise<number>;
}
