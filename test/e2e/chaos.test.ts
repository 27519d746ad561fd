/** The short form of `npm run chaos`: each fault at least once, with a seed that stays the same. */
import { jest } from '@jest/globals';
import { faultsIn } from '../chaos/report.ts';
import { runChaos } from '../chaos/run.ts';

jest.setTimeout(900_000);

describe('two instances to which everything happens', () => {
  it('lose no nudge, double none, and leave the ledger of an orderly delivery', async () => {
    const lines: string[] = [];
    const report = await runChaos({
      seed: 20_260_302,
      seconds: 20,
      instances: 2,
      tell: (line) => void lines.push(line),
    }).catch((error: unknown) => {
      process.stderr.write(`${lines.join('\n')}\n`);
      throw error;
    });
    const faults = faultsIn(report);
    if (faults.length > 0) process.stderr.write(`${lines.join('\n')}\n`);
    expect(faults).toEqual([]);
    expect(report.faults.size).toBeGreaterThanOrEqual(5);
    expect(report.sender.failures).toBeGreaterThan(0);
    expect(report.verdict.due).toBeGreaterThan(5);
    expect(report.verdict.ends.get('delivered')).toBeGreaterThan(5);
  });
});
