import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  AggregationTemporality,
  type IMetricReader,
  InstrumentType,
  MeterProvider,
} from '@opentelemetry/sdk-metrics';
import { counters, type GaugeName, gauges, histograms } from '../chaperone/measures.ts';
import type { Gauges, Metrics, Reading } from '../chaperone/ports.ts';
import { createProbe } from './probe.ts';

export interface MetricsSettings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Names this process among its like; it must not tell the host. */
  readonly instanceId: string;
  /** Another reader besides Prometheus's, such as Azure Monitor's. */
  readonly readers?: readonly IMetricReader[];
}

export interface OpenMetrics extends Metrics, Gauges {
  readonly port: number;
  /** Hands out what was counted since the last time, and lets go of the port. Bounded: numbers are not worth a late stop. */
  close(): Promise<void>;
}

/** Shows gauges as they are now. As they come, a value that is no longer known would be shown for ever. */
class PrometheusReader extends PrometheusExporter {
  override selectAggregationTemporality(type: InstrumentType): AggregationTemporality {
    return type === InstrumentType.OBSERVABLE_GAUGE
      ? AggregationTemporality.DELTA
      : AggregationTemporality.CUMULATIVE;
  }
}

/** In milliseconds. */
const closeMs = 3_000;
const keepGaugesMs = 5_000;

/**
 * Counts in memory and shows it at `/metrics` in Prometheus's text format on a port of its own. The names and labels are those of
 * `measures.ts`; a label that is not in its list is counted as `other`.
 * @throws the system's error when host and port cannot be had
 */
export async function openMetrics(settings: MetricsSettings): Promise<OpenMetrics> {
  const exporter = new PrometheusReader({
    prefix: 'chaperone',
    preventServerStart: true,
    withoutScopeInfo: true,
  });
  // Its own server would take a fixed port for 0.
  const server = createServer((request, response) => {
    if (request.url?.split('?')[0] === '/metrics')
      return exporter.getMetricsRequestHandler(request, response);
    response.statusCode = 404;
    response.end();
  });
  const port = await listen(server, settings.host, settings.port);
  const provider = new MeterProvider({
    readers: [exporter, ...(settings.readers ?? [])],
    // Without names of its own the service would be known by the path of the program and the name of the host.
    resource: resourceFromAttributes({
      'service.name': 'chaperone',
      'service.instance.id': settings.instanceId,
    }),
  });
  return { ...instruments(provider), port, close: () => close(provider, server) };
}

function instruments(provider: MeterProvider): Metrics & Gauges {
  const meter = provider.getMeter('chaperone');
  const counting = Object.fromEntries(
    Object.entries(counters).map(([name, { about, outcomes }]) => [
      name,
      { counter: meter.createCounter(name, { description: about }), outcomes: outcomes as readonly string[] },
    ]),
  );
  const measuring = Object.fromEntries(
    Object.entries(histograms).map(([name, { about, bounds }]) => [
      name,
      meter.createHistogram(name, {
        description: about,
        unit: 'ms',
        advice: { explicitBucketBoundaries: [...bounds] },
      }),
    ]),
  );
  return {
    count: (name, outcome) => {
      const { counter, outcomes } = counting[name] ?? {};
      counter?.add(1, { outcome: outcomes?.includes(outcome) ? outcome : 'other' });
    },
    observe: (name, ms) => measuring[name]?.record(ms),
    gauge: (name, read) => {
      const { about, unit } = gauges[name];
      const probe = createProbe(read, { keepMs: keepGaugesMs });
      meter.createObservableGauge(name, { description: about, unit }).addCallback(async (shown) => {
        const look = await probe();
        if (!look.ok) return;
        for (const reading of look.value) shown.observe(reading.value, labelOf(name, reading));
      });
    },
  };
}

function labelOf<Name extends GaugeName>(name: Name, { state }: Reading<Name>): { state?: string } {
  if (state === undefined) return {};
  const states: readonly string[] = gauges[name].states;
  return { state: states.includes(state) ? state : 'other' };
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function close(provider: MeterProvider, server: Server): Promise<void> {
  await provider.shutdown({ timeoutMillis: closeMs }).catch(() => undefined);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
