import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { CheckedTokens } from '../../src/teams/checked-tokens.ts';

const claim = { authorization: 'Bearer invented', channelId: 'msteams', serviceUrl: 'https://smba.test/uk/' };
const start = Date.UTC(2026, 2, 2, 10);
const inSeconds = (seconds: number) => start / 1000 + seconds;

describe('the memory of checked tokens', () => {
  let now: number;
  let checked: CheckedTokens;

  beforeEach(() => {
    now = start;
    checked = new CheckedTokens(() => now, 2);
  });

  it('knows a claim that passed, and no other', () => {
    checked.add(claim, inSeconds(3600));
    expect(checked.has(claim)).toBe(true);
    for (const change of [
      { authorization: 'Bearer inventeD' },
      { channelId: 'webchat' },
      { serviceUrl: 'https://smba.test/us/' },
    ])
      expect(checked.has({ ...claim, ...change })).toBe(false);
  });

  it('tells a claim from another whose parts run together to the same characters', () => {
    checked.add({ ...claim, channelId: 'ms', serviceUrl: 'teams' }, inSeconds(3600));
    expect(checked.has({ ...claim, channelId: 'mst', serviceUrl: 'eams' })).toBe(false);
  });

  it('forgets a claim after five minutes, however long the token lives', () => {
    checked.add(claim, inSeconds(3600));
    now += 5 * 60_000 - 1;
    expect(checked.has(claim)).toBe(true);
    now += 1;
    expect(checked.has(claim)).toBe(false);
  });

  it('forgets a claim when its token ends', () => {
    checked.add(claim, inSeconds(60));
    now += 60_000;
    expect(checked.has(claim)).toBe(false);
  });

  it('does not remember a token without an end', () => {
    for (const end of [undefined, Number.NaN, Number.POSITIVE_INFINITY]) {
      checked.add(claim, end);
      expect(checked.has(claim)).toBe(false);
    }
  });

  it('holds so many claims and forgets the oldest', () => {
    const claims = ['a', 'b', 'c'].map((authorization) => ({ ...claim, authorization }));
    for (const each of claims) checked.add(each, inSeconds(3600));
    expect(claims.map((each) => checked.has(each))).toEqual([false, true, true]);
  });

  it('holds no token, only what is derived from it', () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const held = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const [size, many] = [1_000_000, 50];
    const most = new CheckedTokens(() => now, many);
    const before = held();
    for (let at = 0; at < many; at += 1)
      most.add({ ...claim, authorization: `${at}${'x'.repeat(size)}` }, inSeconds(3600));
    expect(held() - before).toBeLessThan((size * many) / 5);
    expect(most.has({ ...claim, authorization: `7${'x'.repeat(size)}` })).toBe(true);
  });
});
