export type ErrorCode =
  | 'sealed_text_unreadable'
  | 'settings_invalid'
  | 'database_unavailable'
  | 'activity_unreadable'
  | 'template_unknown'
  | 'route_unknown';

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
