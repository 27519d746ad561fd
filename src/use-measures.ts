import { randomUUID } from 'node:crypto';
import type { Logger } from './chaperone/ports.ts';
import type { Config } from './config.ts';
import type { Store } from './store/store.ts';
import type { TokenSource } from './teams/credentials.ts';
import { openAzureMonitor } from './web/azure-monitor.ts';
import { showProcess, showQueue } from './web/gauges.ts';
import { type OpenMetrics, openMetrics } from './web/metrics.ts';
import { createProbe } from './web/probe.ts';
import { createReadiness, type Readiness } from './web/readiness.ts';

/** How Chaperone tells those who run it how it fares. */
export interface UseOfMeasures {
  readonly metrics: OpenMetrics;
  readonly readiness: Readiness;
}

export interface MeasuredParts {
  readonly store: Pick<Store, 'queueState'>;
  readonly tokens: TokenSource;
  /** Where Azure Monitor's exporter looks for its switches. */
  readonly env: NodeJS.ProcessEnv;
  readonly log: Logger;
}

/** How long an answer about the token stands, in milliseconds. */
const keepTokenMs = 10_000;

/**
 * Opens the metrics, which begin with the process and the queue, and looks at what readiness depends on.
 * @throws the system's error when the metrics' port is taken
 */
export async function useMeasures(
  config: Config,
  { store, tokens, env, log }: MeasuredParts,
): Promise<UseOfMeasures> {
  const metrics = await openMetrics({
    host: config.metricsHost,
    port: config.metricsPort,
    instanceId: randomUUID(),
    readers: config.azureMonitor ? [await openAzureMonitor(config.azureMonitor, env, log)] : [],
  });
  showProcess(metrics);
  const queue = createProbe(store.queueState);
  showQueue(metrics, queue);
  const token = config.demo ? undefined : createProbe(tokens.token, { keepMs: keepTokenMs });
  return { metrics, readiness: createReadiness({ queue, token }) };
}
