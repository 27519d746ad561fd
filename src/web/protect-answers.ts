import type { Next, Request, Response } from 'restify';

/**
 * What every answer carries, errors too: nothing of it is run, framed, guessed at, cached or told to another site. A page sets a
 * policy of its own in place of the first. Nobody is known by a cookie and no other origin is let in, so that a browser that was tricked into a
 * request has nothing to send with it.
 */
const headers: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
};

/** Sets the headers before anything else is done with a request. */
export function protectAnswers(_request: Request, response: Response, next: Next): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  next();
}
