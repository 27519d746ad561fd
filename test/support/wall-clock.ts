import { jest } from '@jest/globals';

/** Connections and their timers go on as they are, and so does the clock that nobody sets. */
const everythingButTheDate = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

/** Lets the tests of a `describe` set the machine's clock; before each it shows the time at which they began. */
export function wallClock() {
  const now = Date.now();
  beforeAll(() => void jest.useFakeTimers({ now, doNotFake: [...everythingButTheDate] }));
  beforeEach(() => void jest.setSystemTime(now));
  afterAll(() => void jest.useRealTimers());
  return {
    now,
    /** Sets it to so many milliseconds after the beginning; before it, where they are negative. */
    set: (ms: number) => void jest.setSystemTime(now + ms),
  };
}
