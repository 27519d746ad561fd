import type { CounterName, LogFields, Logger, Metrics } from '../../src/chaperone/ports.ts';

/** Counts as `name:label`. */
export interface RecordedMetrics extends Metrics {
  readonly counts: Map<string, number>;
}

export function recordMetrics(): RecordedMetrics {
  const counts = new Map<string, number>();
  return {
    counts,
    count(name: CounterName, label?: string) {
      const key = label === undefined ? name : `${name}:${label}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    },
    observe: () => undefined,
  };
}

/** Keeps log lines as JSON, so that a test can search them. */
export interface RecordedLog extends Logger {
  readonly lines: string[];
}

export function recordLog(): RecordedLog {
  const lines: string[] = [];
  const keep = (level: string) => (event: string, fields?: LogFields) => {
    lines.push(JSON.stringify({ level, event, ...fields }));
  };
  return { lines, info: keep('info'), warn: keep('warn'), error: keep('error') };
}
