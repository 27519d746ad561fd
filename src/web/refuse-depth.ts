import type { Next, Request, Response } from 'restify';

/** A card in an activity nests some twenty levels deep. */
const deepest = 64;

/** Refuses a body that nests deeper than anybody needs, before it is parsed: whatever walks through it later may do so by recursion. */
export function refuseDepth(request: Request, response: Response, next: Next): void {
  const deep = typeof request.body === 'string' && isDeep(request.body);
  if (deep) response.json(400, { error: 'bad_request' });
  next(deep ? false : undefined);
}

/** True when brackets and braces outside texts are open deeper than the limit; whether the rest is JSON is not asked. */
export function isDeep(json: string, most = deepest): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === quote) at = endOfText(json, at);
    else if (code === bracket || code === brace) {
      depth += 1;
      if (depth > most) return true;
    } else if (code === bracket + 2 || code === brace + 2) depth -= 1;
  }
  return false;
}

const [quote, bracket, brace] = [0x22, 0x5b, 0x7b];

function endOfText(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (end > 0 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end < 0 ? json.length : end;
}

function isEscaped(json: string, at: number): boolean {
  let before = at - 1;
  while (json.charCodeAt(before) === 0x5c) before -= 1;
  return (at - before) % 2 === 0;
}
