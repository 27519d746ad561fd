import type { Probe, Probed } from './probe.ts';

export interface ReadinessDeps {
  /** Asks the database, and tells how long the oldest due delivery has waited, in milliseconds. */
  readonly queue: Probe<{ readonly oldestDueMs: number }>;
  /** Asks for the bot's token; undefined in the demo, which has none. */
  readonly token: Probe<unknown> | undefined;
}

/** How one part stands. `degraded`: not as it should be, but taking this instance out would help nobody. */
export interface Check {
  readonly state: 'ok' | 'degraded' | 'failing' | 'not_asked';
  readonly code?: string;
}

export interface ReadinessReport {
  readonly status: 'ready' | 'degraded' | 'not_ready';
  /** The first failing check's code. */
  readonly code?: string;
  readonly checks: Readonly<Record<'process' | 'database' | 'token' | 'queue', Check>>;
}

export interface Readiness {
  report(): Promise<ReadinessReport>;
  /** From now on the instance says that it is stopping. */
  stop(): void;
}

/** Deliveries are tried at once; one that is due for this long tells of a fault, or of too few instances. */
const oldMs = 5 * 60_000;

/**
 * Whether this instance should be given messages. Not ready is what another instance might do better: this one stops, cannot reach the
 * database, or never had a token since it started (a new version with a wrong secret must not take over). What all instances share
 * only degrades: were an old queue, or a sign-in service that is down, to make them unready, the balancer would take out all at
 * once, nobody would be left to work the queue off, and messages would be lost that can still be taken now and answered later.
 */
export function createReadiness({ queue, token }: ReadinessDeps): Readiness {
  let stopping = false;
  let hadToken = false;

  const checkToken = async (): Promise<Check> => {
    if (!token) return { state: 'not_asked' };
    const answer = await token();
    hadToken ||= answer.ok;
    return answer.ok
      ? { state: 'ok' }
      : { state: hadToken ? 'degraded' : 'failing', code: `token_${answer.code}` };
  };

  return {
    stop: () => {
      stopping = true;
    },
    report: async () => {
      const [waiting, tokenCheck] = await Promise.all([queue(), checkToken()]);
      const checks: ReadinessReport['checks'] = {
        process: stopping ? { state: 'failing', code: 'stopping' } : { state: 'ok' },
        database: waiting.ok ? { state: 'ok' } : { state: 'failing', code: `database_${waiting.code}` },
        token: tokenCheck,
        queue: checkQueue(waiting),
      };
      const all = Object.values(checks);
      const failing = all.find(({ state }) => state === 'failing');
      if (failing) return { status: 'not_ready', ...(failing.code ? { code: failing.code } : {}), checks };
      return { status: all.some(({ state }) => state === 'degraded') ? 'degraded' : 'ready', checks };
    },
  };
}

function checkQueue(waiting: Probed<{ readonly oldestDueMs: number }>): Check {
  if (!waiting.ok) return { state: 'not_asked' };
  return waiting.value.oldestDueMs > oldMs ? { state: 'degraded', code: 'queue_old' } : { state: 'ok' };
}
