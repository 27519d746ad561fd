import type { Next, Request, Response } from 'restify';

/**
 * restify reads the address of a request, its `Host` in it, where nobody catches what it throws: one request with `Host: [`, from anybody, would end the
 * program. So it is read here first, and what is none is refused.
 */
export function refuseAddress(request: Request, response: Response, next: Next): void {
  try {
    request.getUrl();
    next();
  } catch {
    response.json(400, { error: 'bad_request' });
    next(false);
  }
}
