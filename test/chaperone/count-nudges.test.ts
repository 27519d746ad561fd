import { countNudges } from '../../src/chaperone/count-nudges.ts';
import type { AuditEvent } from '../../src/chaperone/thread-ledger.ts';
import { MemoryLedger } from '../fakes/memory-ledger.ts';
import { threadRef } from '../support/ledger-fixtures.ts';
import { recordMetrics } from '../support/recorders.ts';

function setUp() {
  const metrics = recordMetrics();
  const memory = new MemoryLedger();
  const ledger = countNudges(memory, metrics);
  const note = (event: AuditEvent['event']) => ({ event, tenantId: 'tenant-1', teamId: 'team-1' });
  return { metrics, memory, ledger, note };
}

describe('nudges counted in the ledger', () => {
  it('are counted by the step that the audit notes, whoever wrote it; other events are not', async () => {
    const { metrics, ledger, note } = setUp();
    const result = await ledger.withThread(threadRef(), async ({ audit }) => {
      await audit(note('nudge_decided'));
      await audit(note('nudge_extended'));
      await audit(note('nudge_capped'));
      await audit(note('nudge_closed'));
      await audit(note('nudge_closed'));
      await audit(note('route_opened'));
      return 'done';
    });
    expect(result).toBe('done');
    expect(Object.fromEntries(metrics.counts)).toEqual({
      'nudges:decided': 1,
      'nudges:extended': 1,
      'nudges:capped': 1,
      'nudges:closed': 2,
    });
  });

  it('are not counted when the turn is rolled back', async () => {
    const { metrics, ledger, note } = setUp();
    const turn = ledger.withThread(threadRef(), async ({ audit }) => {
      await audit(note('nudge_decided'));
      throw new Error('rolled back');
    });
    await expect(turn).rejects.toThrow('rolled back');
    expect(metrics.counts.size).toBe(0);
  });

  it('are counted once when the ledger does the work again', async () => {
    const { metrics, memory, note } = setUp();
    const again = countNudges(
      {
        threadOfNudge: (id) => memory.threadOfNudge(id),
        forgetTeam: (tenant, team) => memory.forgetTeam(tenant, team),
        forgetChannel: (tenant, team, channel) => memory.forgetChannel(tenant, team, channel),
        withThread: async (thread, work) => {
          await memory.withThread(thread, work);
          return memory.withThread(thread, work);
        },
      },
      metrics,
    );
    await again.withThread(threadRef(), ({ audit }) => audit(note('nudge_decided')));
    expect(Object.fromEntries(metrics.counts)).toEqual({ 'nudges:decided': 1 });
  });
});
