import { repeat } from '../../src/chaperone/repeat.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('repeat', () => {
  it('goes on after a round that fails, one round at a time, and waits for the one in hand when it stops', async () => {
    const failures: unknown[] = [];
    let rounds = 0;
    let inHand = 0;
    let most = 0;
    const repeating = repeat(
      async () => {
        rounds += 1;
        inHand += 1;
        most = Math.max(most, inHand);
        await pause(5);
        inHand -= 1;
        if (rounds === 1) throw new Error('once');
      },
      1,
      (error) => failures.push(error),
    );
    while (rounds < 3) await pause(1);
    await repeating.stop();
    const until = rounds;
    expect([inHand, most, failures.length]).toEqual([0, 1, 1]);
    await pause(20);
    expect(rounds).toBe(until);
  });
});
