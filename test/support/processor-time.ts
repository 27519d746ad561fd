/**
 * Milliseconds of the processor that some work takes, the least of a few times: a cold engine and what else the machine does only
 * ever add to it.
 */
export function processorTime(work: () => void): number {
  const spent = Array.from({ length: 3 }, () => {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...spent);
}
