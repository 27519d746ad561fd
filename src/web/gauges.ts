import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Gauges } from '../chaperone/ports.ts';
import type { Probe } from './probe.ts';

/** Both in milliseconds: how finely the loop's delay is measured, and how long a delay is remembered at least. */
const resolution = 20;
const windowMs = 60_000;

/** Shows when this process started, how long it has run, and by how much its event loop was late in the last minute or two. */
export function showProcess(metrics: Gauges): void {
  const startedAt = performance.timeOrigin / 1_000;
  metrics.gauge('start_time_seconds', async () => [{ value: startedAt }]);
  metrics.gauge('uptime_seconds', async () => [{ value: process.uptime() }]);
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  // By a clock and not by each look: several may look, and all are to see the same.
  let before = 0;
  setInterval(() => {
    before = delay.max;
    delay.reset();
  }, windowMs).unref();
  metrics.gauge('event_loop_delay_ms', async () => [
    // In nanoseconds, and the time between two measurements counts as delay.
    { value: Math.max(0, Math.max(before, delay.max) / 1e6 - resolution) },
  ]);
}

/** Shows how many deliveries wait, and how long the oldest has; nothing while the database does not answer. */
export function showQueue(
  metrics: Gauges,
  queue: Probe<{ readonly jobs: number; readonly oldestDueMs: number }>,
): void {
  metrics.gauge('queue_jobs', async () => {
    const look = await queue();
    return look.ok ? [{ value: look.value.jobs }] : [];
  });
  metrics.gauge('queue_oldest_due_ms', async () => {
    const look = await queue();
    return look.ok ? [{ value: look.value.oldestDueMs }] : [];
  });
}
