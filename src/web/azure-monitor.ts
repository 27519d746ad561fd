import { PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { codeOf } from '../chaperone/errors.ts';
import type { Logger } from '../chaperone/ports.ts';

/** In milliseconds. */
const everyMs = 60_000;
const sendMs = 10_000;

/**
 * Sends the numbers once a minute to the Application Insights resource that a connection string names, and nothing else: neither the
 * exporter's numbers about itself, nor its questions for remote settings, nor what it would tell of this machine.
 * Loaded only where it is used, because that takes a third of a second.
 * @param connectionString checked already (`config.ts`)
 * @param env where the exporter looks for its switches
 */
export async function openAzureMonitor(
  connectionString: string,
  env: NodeJS.ProcessEnv,
  log: Logger,
): Promise<PeriodicExportingMetricReader> {
  // The exporter has no option for this; it looks whether the variable is there when it is made.
  env.APPLICATION_INSIGHTS_NO_STATSBEAT = 'true';
  const { AzureMonitorMetricExporter } = await import('@azure/monitor-opentelemetry-exporter');
  const exporter = new AzureMonitorMetricExporter({
    connectionString,
    // What cannot be sent is lost: numbers are not worth files on the machine.
    disableOfflineStorage: true,
    additionalPolicies: [
      {
        position: 'perRetry',
        policy: {
          name: 'plainUserAgent',
          sendRequest: (request, next) => {
            request.headers.set('user-agent', 'chaperone');
            return next(request);
          },
        },
      },
    ],
  });
  await askForNoSettings();
  const send = exporter.export.bind(exporter);
  exporter.export = (metrics, done) =>
    send(metrics, (result) => {
      if (result.error) log.warn('metrics_not_sent', { code: codeOf(result.error) });
      done(result);
    });
  return new PeriodicExportingMetricReader({
    exporter,
    exportIntervalMillis: everyMs,
    exportTimeoutMillis: sendMs,
  });
}

/**
 * The exporter begins, some seconds after it is made, to ask a service of Microsoft for settings. No option and no variable stops that;
 * its own switch is in a module that the package does not offer by name.
 */
async function askForNoSettings(): Promise<void> {
  const home = import.meta.resolve('@azure/monitor-opentelemetry-exporter');
  const { ConfigurationManager } = (await import(
    new URL('_configuration/configurationManager.js', home).href
  )) as { ConfigurationManager: { getInstance(): { shutdown(): void } } };
  ConfigurationManager.getInstance().shutdown();
}
