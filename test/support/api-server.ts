import { createPace } from '../../src/web/pace.ts';
import type { AnyRoute } from '../../src/web/route.ts';
import { startServer } from '../../src/web/server.ts';
import { createSignIn } from '../../src/web/sign-in.ts';
import { appId, tenantId } from './activities.ts';
import { type PeopleIssuer, startPeopleIssuer } from './people-issuer.ts';
import { type RecordedLog, recordLog } from './recorders.ts';

/** A server of some routes of the interface alone, and whoever signs people in to it. */
export interface ApiServer {
  /** Its address, without a slash at the end. */
  readonly root: string;
  readonly issuer: PeopleIssuer;
  readonly log: RecordedLog;
  close(): Promise<void>;
}

/** @param tenantPerMinute requests that are taken of all people together */
export async function startApiServer(
  routes: readonly AnyRoute[],
  tenantPerMinute = 90_000,
): Promise<ApiServer> {
  const issuer = await startPeopleIssuer(appId, tenantId);
  const log = recordLog();
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    process: async (_request, response) => void response.send(200),
    readiness: () => Promise.reject(new Error('nobody asks here')),
    api: {
      signIn: createSignIn({ appId, tenants: [tenantId], login: issuer.login }),
      routes,
      tenantPace: createPace(tenantPerMinute),
      log,
    },
  });
  return {
    root: `http://127.0.0.1:${server.port}`,
    issuer,
    log,
    close: async () => {
      await server.close();
      await issuer.close();
    },
  };
}
