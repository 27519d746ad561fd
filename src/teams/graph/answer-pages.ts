import type { Answer } from '../exchange.ts';

/** The body of a page of a list; undefined for every other answer. */
export function pageIn(answer: Answer): Record<string, unknown> | undefined {
  return answer.kind === 'answered' &&
    answer.status === 200 &&
    isRecord(answer.body) &&
    Array.isArray(answer.body.value)
    ? answer.body
    : undefined;
}

/** A list in an answer of unknown shape; empty where there is none. */
export function listIn(value: unknown, name: string): unknown[] {
  const list = isRecord(value) ? value[name] : undefined;
  return Array.isArray(list) ? [...(list as unknown[])] : [];
}

/** A text in an answer of unknown shape, such as the link to the next page; undefined where there is none, or an empty one. */
export function linkIn(value: unknown, name: string): string | undefined {
  const link = isRecord(value) ? value[name] : undefined;
  return typeof link === 'string' && link !== '' ? link : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
