import type { RouteDirectory } from '../escalate/routes.ts';
import type { Person } from './post.ts';

/** The directories of routes of all tenants, over all instances. Reading is from memory; a change is seen by every instance within seconds. */
export interface RoutesBook {
  /** The tenant's own directory, or the installation's where it has none. */
  of(tenantId: string): RouteDirectory;
  /** True where the tenant has one of its own. */
  isOwn(tenantId: string): boolean;
  /**
   * Puts a directory in the place of the one before; undefined goes back to the installation's. Noted in the audit with who did it, not
   * with what is in it.
   */
  replace(tenantId: string, directory: RouteDirectory | undefined, by: Person): Promise<void>;
}
