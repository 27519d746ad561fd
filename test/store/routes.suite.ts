import { nationalDirectory, type RouteDirectory } from '../../src/escalate/routes.ts';
import { openRoutes } from '../../src/store/routes.ts';
import type { TestDatabase } from '../support/databases.ts';
import { authorId, tenantId } from '../support/ledger-fixtures.ts';

/** Directories of routes, on any database. */
export function describeRoutes(database: () => TestDatabase): void {
  const by = { id: authorId, platformId: '', name: '' };
  const clock = { now: () => new Date() };
  const open = () =>
    openRoutes(database().database.db, { clock, auditDays: 90, installed: nationalDirectory });
  const own: RouteDirectory = {
    ...nationalDirectory,
    routes: nationalDirectory.routes.filter(({ kind }) => kind === 'on-call'),
  };

  beforeEach(() => database().empty());

  it("are the installation's where a tenant has none of its own", async () => {
    const routes = await open();
    expect(routes.of(tenantId)).toBe(nationalDirectory);
    expect(routes.isOwn(tenantId)).toBe(false);
  });

  it('are found again after a restart, for that tenant alone', async () => {
    await (await open()).replace(tenantId, own, by);
    const routes = await open();
    expect(routes.of(tenantId)).toEqual(own);
    expect(routes.of('another')).toBe(nationalDirectory);
  });

  it('reach another instance at its next look, and so does going back', async () => {
    const [one, two] = [await open(), await open()];
    await one.replace(tenantId, own, by);
    expect(two.isOwn(tenantId)).toBe(false);
    await two.look();
    expect(two.of(tenantId)).toEqual(own);
    await one.replace(tenantId, undefined, by);
    await two.look();
    expect(two.of(tenantId)).toBe(nationalDirectory);
  });

  it('note who changed them, and nothing of what is in them', async () => {
    await (await open()).replace(tenantId, own, by);
    const rows = await database().database.db.selectFrom('audit').selectAll().execute();
    expect(rows).toMatchObject([
      { event: 'routes_changed', actor_id: authorId, note: `${own.routes.length} routes` },
    ]);
  });
}
