import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openResults, readResults } from '../../deploy/tenant/results.ts';
import { teamId } from './stage.ts';

const run = { command: 'install', tenant: 'tenant-1', app: 'app-1' };

describe('a result file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chaperone-results-'));
    file = join(folder, 'results.jsonl');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the latest of each team to the next run', async () => {
    const first = await openResults(file, run);
    first.add({ team: teamId(1), outcome: 'failed', failure: 'graph_failed' });
    first.add({ team: teamId(1), outcome: 'installed', version: '1.0.0' });
    await first.close();
    expect([...readResults(file, run).values()]).toEqual([
      { team: teamId(1), outcome: 'installed', version: '1.0.0' },
    ]);
  });

  it.each(['{"team":"eeee', '{', `{"at":"2026","team":"${teamId(2)}","outcome":"installed"}`])(
    'loses no whole line to one that a crash cut off (%s)',
    async (cut) => {
      const first = await openResults(file, run);
      first.add({ team: teamId(1), outcome: 'installed' });
      await first.close();
      appendFileSync(file, cut);
      const second = await openResults(file, run);
      expect([...second.known.keys()]).toEqual([teamId(1)]);
      second.add({ team: teamId(2), outcome: 'installed' });
      await second.close();
      expect([...readResults(file, run).keys()]).toEqual([teamId(1), teamId(2)]);
      expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(3);
    },
  );

  it('that was cut off in its very first line begins anew', async () => {
    writeFileSync(file, '{"command":"ins');
    const opened = await openResults(file, run);
    opened.add({ team: teamId(1), outcome: 'installed' });
    await opened.close();
    expect(readResults(file, run).size).toBe(1);
  });

  it('is not touched when a line in its middle is none of its own', async () => {
    writeFileSync(file, `${JSON.stringify(run)}\n{"team":"?"}\n`);
    await expect(openResults(file, run)).rejects.toThrow('Line 2');
    expect(readFileSync(file, 'utf8')).toContain('"?"');
  });

  it('is held by one at a time, and free again afterwards', async () => {
    const first = await openResults(file, run);
    await expect(openResults(file, run)).rejects.toMatchObject({ exitCode: 4 });
    await first.close();
    await (await openResults(file, run)).close();
  });

  it('says where it cannot be written', async () => {
    await expect(openResults(join(folder, 'no', 'where.jsonl'), run)).rejects.toThrow('ENOENT');
  });
});
