import type { LogFields, Logger, Metrics } from '../../src/chaperone/ports.ts';

/** Counts as `name:outcome`, durations in the order in which they came. */
export interface RecordedMetrics extends Metrics {
  readonly counts: Map<string, number>;
  readonly durations: { readonly name: string; readonly ms: number }[];
}

export function recordMetrics(): RecordedMetrics {
  const counts = new Map<string, number>();
  const durations: RecordedMetrics['durations'] = [];
  return {
    counts,
    durations,
    count(name, outcome) {
      const key = `${name}:${outcome}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    },
    observe: (name, ms) => void durations.push({ name, ms }),
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
