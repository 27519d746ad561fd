import { counters } from '../../src/chaperone/measures.ts';
import type { Metrics } from '../../src/chaperone/ports.ts';
import { showChannels } from '../../src/use-graph.ts';
import { showProcess, showQueue } from '../../src/web/gauges.ts';
import type { OpenMetrics } from '../../src/web/metrics.ts';

/** Counts, observes and shows everything that there is to measure, once each. */
export function makeEverythingHappen(metrics: OpenMetrics): void {
  for (const [name, { outcomes }] of Object.entries(counters))
    for (const outcome of outcomes)
      metrics.count(name as keyof typeof counters, outcome as Parameters<Metrics['count']>[1]);
  metrics.observe('turn_ms', 12);
  metrics.observe('post_to_nudge_ms', 900);
  showProcess(metrics);
  showQueue(metrics, async () => ({ ok: true, value: { jobs: 3, oldestDueMs: 1_500 } }));
  showChannels(metrics, {
    countByCoverage: async () => ({ heard: 4, silent: 1, no_consent: 0, unknown: 2 }),
  });
}
