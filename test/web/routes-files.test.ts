import { setImmediate as nextTurn } from 'node:timers/promises';
import { writeDirectory } from '../../src/escalate/directory-file.ts';
import { nationalDirectory } from '../../src/escalate/routes.ts';
import { createRoutesFiles } from '../../src/web/routes-files.ts';

const national = writeDirectory(nationalDirectory);
const wrong = (entries: number) => `routes: [${'a,'.repeat(entries)}]`;

describe('files of routes', () => {
  it('are read and written as in this thread', async () => {
    const files = createRoutesFiles();
    expect(await files.write(nationalDirectory)).toEqual({ file: national });
    expect(await files.read(national)).toEqual({ directory: nationalDirectory });
    expect(await files.read(national.replace('kind: emergency', 'kind: telepathy'))).toEqual({
      faults: [expect.stringMatching(/^line 4, routes\[0\]\.kind: must be one of /)],
    });
  });

  it('keep nobody else from being answered, however much work they are', async () => {
    const files = createRoutesFiles();
    let done = false;
    const reading = files.read(wrong(120_000)).finally(() => {
      done = true;
    });
    let turns = 0;
    while (!done) {
      turns += 1;
      await nextTurn();
    }
    expect(await reading).toMatchObject({ faults: { length: 100 } });
    expect(turns).toBeGreaterThan(20);
    expect(await files.read(national)).toEqual({ directory: nationalDirectory });
  });

  it('wait for each other, a few of them, and the rest are told so', async () => {
    const files = createRoutesFiles();
    const answers = await Promise.all(Array.from({ length: 12 }, () => files.read(national)));
    expect(answers.filter((answer) => answer === 'busy')).toHaveLength(4);
    expect(answers.slice(0, 8)).toEqual(Array(8).fill({ directory: nationalDirectory }));
    expect(await files.read(national)).not.toBe('busy');
  });

  it('are read again after the thread has failed', async () => {
    const files = createRoutesFiles();
    await expect(files.write(null as never)).rejects.toThrow('routes');
    expect(await files.read(national)).toEqual({ directory: nationalDirectory });
  });
});
