import type { Next, Request, Response } from 'restify';

/** A packed body could unpack to any size, and restify has no limit for that; the Bot Framework never packs. */
export function refuseEncodings(request: Request, response: Response, next: Next): void {
  const packed = request.headers['content-encoding'] !== undefined;
  if (packed) response.json(415, { error: 'unsupported_media_type' });
  next(packed ? false : undefined);
}
