export const errorCodes = [
  'sealed_text_unreadable',
  'key_missing',
  'audit_broken',
  'settings_invalid',
  'database_unavailable',
  'disk_full',
  'pages_missing',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/**
 * An unexpected failure with a stable code. Neither the message nor the cause may contain text of a post: wrap platform
 * errors and keep their status and code only.
 */
export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }
}

/** A code for the log: our own, the system's, or the class of the error; never its message. `unknown` for anything else. */
export function codeOf(error: unknown): string {
  const code = errorField(error, 'code') ?? errorField(error, 'name');
  return typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : 'unknown';
}

/** A field of an error of unknown make, its class's included. */
export function errorField(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
