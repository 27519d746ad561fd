/** A request to the administrator's part of Graph, and what whoever makes it may do. */
export interface TenantRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly bytes: Buffer;
  /** True where the caller has one of these permissions. */
  may(...permissions: readonly string[]): boolean;
  /** False for an application without a person. */
  readonly isPerson: boolean;
}
