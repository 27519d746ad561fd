import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider } from '@opentelemetry/sdk-metrics';
import type { CounterName, GaugeName, Gauges, Metrics } from '../chaperone/ports.ts';

const descriptions: Readonly<Record<CounterName, string>> = {
  activities_refused: 'Activities that never reached a handler, by reason',
  messages_seen: 'Messages reviewed, by outcome',
  messages_caught_up: 'Messages reviewed that did not come by themselves, by outcome',
  files_read: 'Messages whose files were asked for, by answer',
  channels_checked: 'Looks at channels through Graph, by coverage found',
  nudges: 'Nudges, by what became of them',
  cards_answered: 'Answers on cards, by button',
  deliveries: 'Attempts to send or update a card, by result',
  turn_errors: 'Turns that ended in an error, by code',
};

const gauges: Readonly<Record<GaugeName, string>> = {
  channels: 'Channels by whether their messages reach Chaperone, over all instances',
};

/**
 * Counts in memory and shows them at `/metrics` in Prometheus's text format on a port of its own.
 * Labels are codes from closed lists. @param port 0 takes any free one; @param host where the endpoint listens
 */
export async function openMetrics(
  host: string,
  port: number,
): Promise<Metrics & Gauges & { close(): Promise<void> }> {
  const exporter = new PrometheusExporter({ host, port, prefix: 'chaperone', preventServerStart: true });
  const provider = new MeterProvider({
    readers: [exporter],
    // Without a name of its own the service would be known by the path of the program.
    resource: resourceFromAttributes({ 'service.name': 'chaperone' }),
  });
  await exporter.startServer();
  const meter = provider.getMeter('chaperone');
  const counters = new Map(
    Object.entries(descriptions).map(([name, description]) => [
      name,
      meter.createCounter(name, { description }),
    ]),
  );
  const histograms = {
    turn_ms: meter.createHistogram('turn_ms', {
      description: 'Time from a request to its answer',
      unit: 'ms',
    }),
    post_to_nudge_ms: meter.createHistogram('post_to_nudge_ms', {
      description: 'Time from the decision to the delivered nudge',
      unit: 'ms',
    }),
  };
  return {
    count: (name, label) => counters.get(name)?.add(1, label ? { outcome: label } : {}),
    observe: (name, value) => histograms[name].record(value),
    gauge: (name, read) =>
      meter.createObservableGauge(name, { description: gauges[name] }).addCallback(async (result) => {
        const readings = await read().catch(() => []);
        for (const { value, state } of readings) result.observe(value, state === undefined ? {} : { state });
      }),
    close: () => provider.shutdown(),
  };
}
