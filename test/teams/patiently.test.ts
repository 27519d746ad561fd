import { patiently } from '../../src/teams/patiently.ts';
import { wallClock } from '../support/wall-clock.ts';

describe('to ask again when its turn has come', () => {
  const wall = wallClock();
  const throttled = { kind: 'throttled', retryAfterMs: 20 } as const;

  it('goes on until there is another answer', async () => {
    const answers = [throttled, throttled, { kind: 'sent' } as const];
    expect(await patiently(60_000, async () => answers.shift() ?? throttled)).toEqual({ kind: 'sent' });
  });

  it('gives up at once where its turn would come too late', async () => {
    let asked = 0;
    const ask = async () => {
      asked += 1;
      return throttled;
    };
    expect(await patiently(10, ask)).toEqual(throttled);
    expect(asked).toBe(1);
  });

  it('goes on no longer where the machine’s clock is set back', async () => {
    let asked = 0;
    const ask = async () => {
      asked += 1;
      wall.set(-3_600_000);
      return asked < 20 ? throttled : { kind: 'never ends' };
    };
    expect(await patiently(50, ask)).toEqual(throttled);
  });
});
