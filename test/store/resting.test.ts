import { createResting } from '../../src/store/resting.ts';

it('says who rests, and how long until the first goes on', () => {
  let now = 1_000;
  const resting = createResting(() => now);
  expect([resting.now(), resting.msLeft()]).toEqual([[], Number.POSITIVE_INFINITY]);
  resting.add('one', 50);
  resting.add('two', 200);
  expect([resting.msLeft(), resting.now()]).toEqual([50, ['one', 'two']]);
  now += 50;
  // Nobody has asked who rests meanwhile.
  expect([resting.msLeft(), resting.now()]).toEqual([150, ['two']]);
  now += 150;
  expect([resting.msLeft(), resting.now()]).toEqual([Number.POSITIVE_INFINITY, []]);
});

it('lets the newest word count', () => {
  const resting = createResting(() => 0);
  resting.add('one', 500);
  resting.add('one', 20);
  expect(resting.msLeft()).toBe(20);
});
