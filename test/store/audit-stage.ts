import { sql } from 'kysely';
import type { AuditEvent } from '../../src/chaperone/thread-ledger.ts';
import { writeAudit } from '../../src/store/audit.ts';
import { linkAudit } from '../../src/store/audit-chain.ts';
import type { ChainEnd } from '../../src/store/chain-links.ts';
import { verifyAudit } from '../../src/store/verify-audit.ts';
import type { TestDatabase } from '../support/databases.ts';
import { tenantId, testVault } from '../support/ledger-fixtures.ts';

const dayMs = 86_400_000;
/** Long enough ago that what a test lets expire has expired by the database's clock as well. */
const start = new Date('2025-03-02T10:20:30.000Z');
export const later = (days: number): Date => new Date(start.getTime() + days * dayMs);

/** What the suites of the audit do with a database, which is emptied before each test. */
export function auditStage(shared: () => TestDatabase) {
  beforeEach(() => shared().empty());
  return {
    async add(count: number, days = 0, change: Partial<AuditEvent> = {}) {
      for (let at = 0; at < count; at += 1)
        await writeAudit(
          shared().database.db,
          { event: 'nudge_decided', tenantId, teamId: `team ${at}`, traits: ['age'], band: 'one', ...change },
          later(days),
          90,
        );
    },
    async link(): Promise<ChainEnd> {
      const end = await linkAudit(shared().database.db, testVault);
      if (!end) throw new Error('Somebody else is linking.');
      return end;
    },
    verify: (noted?: ChainEnd, days = 1) => verifyAudit(shared().database.db, testVault, later(days), noted),
    /** As somebody with all rights to the database does it: past the triggers. */
    tamper: (...statements: string[]) =>
      shared()
        .database.db.transaction()
        .execute(async (transaction) => {
          await sql`set local session_replication_role = replica`.execute(transaction);
          for (const statement of statements) await sql.raw(statement).execute(transaction);
        }),
    ids: async () =>
      (await shared().database.db.selectFrom('audit').select('id').orderBy('id').execute()).map(({ id }) =>
        Number(id),
      ),
  };
}
