import { setImmediate as pause } from 'node:timers/promises';
import { fewAtOnce } from '../../src/teams/few-at-once.ts';

/** Works that run until they are told to end, and what has begun so far. */
function works(most: number) {
  const takeTurn = fewAtOnce(most);
  const begun: string[] = [];
  const ends = new Map<string, { resolve(): void; reject(error: Error): void }>();
  const start = (name: string) =>
    takeTurn(() => {
      begun.push(name);
      return new Promise<void>((resolve, reject) => ends.set(name, { resolve, reject }));
    });
  return { begun, ends, start };
}

describe('few at once', () => {
  it('runs so many works and no more, the others in their order', async () => {
    const { begun, ends, start } = works(2);
    const all = ['a', 'b', 'c', 'd'].map(start);
    await pause();
    expect(begun).toEqual(['a', 'b']);
    ends.get('b')?.resolve();
    await pause();
    expect(begun).toEqual(['a', 'b', 'c']);
    for (const name of ['a', 'c', 'd']) {
      ends.get(name)?.resolve();
      await pause();
    }
    await Promise.all(all);
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
  });

  it('goes on after a work that fails, and passes the failure on', async () => {
    const { begun, ends, start } = works(1);
    const failing = start('a');
    const next = start('b');
    ends.get('a')?.reject(new Error('invented'));
    await expect(failing).rejects.toThrow('invented');
    ends.get('b')?.resolve();
    await next;
    expect(begun).toEqual(['a', 'b']);
    const last = start('c');
    expect(begun).toEqual(['a', 'b', 'c']);
    ends.get('c')?.resolve();
    await last;
  });
});
