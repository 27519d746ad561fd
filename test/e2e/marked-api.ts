/** Marked words in every place that a request has, at every address that the program answers. */
import { elsewhere, inventedIds } from './marked-words.ts';
import type { Stage } from './stage.ts';

/** All of them, as the server lists them in production (compared in `no-trace.test.ts`). */
export const everyRoute = [
  ...['GET /healthz', 'GET /readyz', 'GET /', 'GET /tabs', 'HEAD /tabs', 'GET /tabs/*', 'HEAD /tabs/*'],
  ...['POST /api/messages', 'POST /api/check', 'POST /api/template', 'GET /api/session'],
  ...['GET /api/my/nudges', 'GET /api/my/nudges/export', 'POST /api/my/nudges/erase'],
  ...['GET /api/teams', 'GET /api/teams/:teamId/channels', 'PUT /api/teams/:teamId/channels/:channelId'],
  ...['GET /api/settings', 'PUT /api/settings/tenant', 'PUT /api/settings/organisations/:id'],
  ...['PUT /api/settings/teams/:id', 'GET /api/audit', 'GET /api/audit/names'],
  ...['GET /api/routes', 'GET /api/routes/export', 'GET /api/routes/schema', 'POST /api/routes/check'],
  ...['PUT /api/routes', 'DELETE /api/routes'],
  ...['GET /api/incidents', 'POST /api/incidents', 'POST /api/incidents/:id/stand-down'],
  ...['GET /api/oversight', 'GET /api/oversight/csv', 'GET /api/first-run'],
  ...['GET /api/model', 'GET /api/model/:table'],
] as const;

/** Asks each as an administrator, a clinician and nobody, with marks in the address, the query, a header and the body, well formed and not. */
export async function askEverywhere({ program, keep }: Stage): Promise<void> {
  const mark = elsewhere.apiAnywhere;
  const bodies = [
    JSON.stringify({
      [mark]: mark,
      text: { [mark]: [mark] },
      change: mark,
      reason: mark,
      yaml: `${mark}: [`,
    }),
    `{"${mark}":"${mark}`,
  ];
  const administrator = await program.signedInAs('administrator');
  const clinician = await program.signedInAs('clinician');
  for (const route of everyRoute) {
    const [method = '', path = ''] = route.split(' ');
    const address = `${path.replace(/:\w+|\*/g, inventedIds.address)}?q=${mark}&${mark}=1&from=${mark}&cursor=${mark}`;
    const ask = (authorization: string, body?: string) =>
      keep(
        `${route} with marks`,
        program.request(address, method, {
          redirect: 'manual',
          headers: { authorization, 'content-type': 'application/json', 'x-request-id': mark },
          ...(body === undefined ? {} : { body }),
        }),
      );
    const written = /^P/.test(method) ? bodies : [undefined];
    for (const body of written) await ask(administrator, body);
    await ask(clinician, written[0]);
    await ask(`Bearer ${mark}`, written[0]);
  }
}
