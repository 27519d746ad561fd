/** Somebody who changed something, and in which teams; the empty team is none. */
export interface Actor {
  readonly personId: string;
  readonly teamIds: readonly string[];
}

/** What people are called now. */
export interface NamesFound {
  /** By Entra object id; of those who are found. */
  readonly names: ReadonlyMap<string, string>;
  /** False where somebody could not be asked for, or not in time: another try may find more. */
  readonly complete: boolean;
}

/**
 * Asks Teams for people's names when somebody who may know them looks at what they changed. They are written down
 * nowhere: the audit knows ids alone.
 */
export interface PersonNames {
  /** Never throws. */
  of(tenantId: string, actors: readonly Actor[]): Promise<NamesFound>;
}
