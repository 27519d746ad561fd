/** How much larger the larger input of a comparison is. */
const factor = 32;
/**
 * Work that stays below this is linear, or little more. What is linear comes to between 30 and 100, as the larger input no longer fits
 * into the processor's caches; the square would be 1,024.
 */
export const linear = 200;
/** Less than this many microseconds cannot be told from nothing. */
const least = 1_000;

/**
 * How many times the processor's time some work needs for 32 times the input. Both are measured here and now, so that it holds on any
 * machine, however slow or busy; of each the least of a few times, since a cold engine and what else the machine does only ever add.
 * @param prepare makes the work for that many units, outside of what is measured
 */
export function growth(prepare: (units: number) => () => void, units: number): number {
  const few = prepare(Math.ceil(units / factor));
  const many = prepare(units);
  return processorTime(many, 3) / Math.max(least, processorTime(few, 9));
}

function processorTime(work: () => void, times: number): number {
  const spent = Array.from({ length: times }, () => {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    return user + system;
  });
  return Math.min(...spent);
}
