/** What a double of Graph answers. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** A refusal in Graph's envelope. */
export function failure(status: number, code: string): Reply {
  return { status, body: { error: { code, message: 'Invented.', innerError: {} } } };
}
