import { pino } from 'pino';
import type { Logger } from '../chaperone/ports.ts';

/**
 * One JSON line per event on standard output. The port admits codes, ids, counts and durations only; errors are logged
 * by their code or class, never by their message, which might carry what a library was given.
 */
export function createLogger(level: 'debug' | 'info' | 'silent' = 'info'): Logger {
  const log = pino({ level, base: { service: 'chaperone' } });
  return {
    info: (event, fields) => log.info(fields ?? {}, event),
    warn: (event, fields) => log.warn(fields ?? {}, event),
    error: (event, fields) => log.error(fields ?? {}, event),
  };
}
