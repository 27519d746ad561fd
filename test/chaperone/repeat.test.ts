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

  it('tells the round in hand that it should end', async () => {
    let ended = false;
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const repeating = repeat(
      async (signal) => {
        begin();
        while (!signal.aborted) await pause(1);
        ended = true;
      },
      1,
      () => undefined,
    );
    await begun;
    await repeating.stop();
    expect(ended).toBe(true);
  });
});
