import { setTimeout as pause } from 'node:timers/promises';
import { createProbe } from '../../src/web/probe.ts';

describe('a probe', () => {
  it('asks once for all who look at the same time, and keeps the answer for a while', async () => {
    let asked = 0;
    const probe = createProbe(async () => ++asked, { keepMs: 200 });
    const looks = await Promise.all(Array.from({ length: 50 }, () => probe()));
    expect(new Set(looks.map((look) => look.ok && look.value))).toEqual(new Set([1]));
    expect(await probe()).toEqual({ ok: true, value: 1 });
    await pause(250);
    expect(await probe()).toEqual({ ok: true, value: 2 });
  });

  it('tells a failure by a code, and keeps that for as long', async () => {
    let asked = 0;
    const probe = createProbe(async () => {
      asked += 1;
      throw new Error('password of the database');
    });
    expect([await probe(), await probe()]).toEqual(
      Array.from({ length: 2 }, () => ({ ok: false, code: 'unavailable' })),
    );
    expect(asked).toBe(1);
  });

  it('does not wait longer than its limit, asks nothing anew meanwhile, and takes the answer when it comes', async () => {
    let asked = 0;
    const { promise, resolve } = Promise.withResolvers<string>();
    const probe = createProbe(
      () => {
        asked += 1;
        return promise;
      },
      { limitMs: 50 },
    );
    expect(await probe()).toEqual({ ok: false, code: 'timeout' });
    expect(await Promise.all([probe(), probe()])).toEqual(
      Array.from({ length: 2 }, () => ({ ok: false, code: 'timeout' })),
    );
    resolve('late');
    await promise;
    await pause(0);
    expect(await probe()).toEqual({ ok: true, value: 'late' });
    expect(asked).toBe(1);
  });
});
