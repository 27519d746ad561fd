/** What was last read of a team. */
export interface KnownTeam {
  readonly teamId: string;
  /** Empty where Teams does not say. */
  readonly name: string;
  /** How many people own it. */
  readonly owners: number;
}

/** What is known of teams, kept over a restart, so that a list of them asks Teams for nothing. @throws AppError `database_unavailable` */
export interface TeamBook {
  record(team: KnownTeam & { readonly tenantId: string }): Promise<void>;
  /** By id, those of a tenant that have been read. */
  of(tenantId: string): Promise<ReadonlyMap<string, KnownTeam>>;
}
