import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
} from 'botbuilder';
import { pino } from 'pino';
import { createServer, plugins, type Request, type Response, type ServerOptions } from 'restify';
import { type BotIdentity, credentialFactory, type Endpoints } from '../../../src/teams/credentials.ts';

class BareAdapter extends CloudAdapter {
  takeTurn(authorization: string, activity: Activity): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, async () => undefined);
  }
}

/**
 * What anybody's bot needs at least: restify reads and parses the body, botbuilder checks the token and makes a turn, and
 * nothing is done with it. Restify's options and botbuilder's are those of `src/web/server.ts` and `src/teams/adapter.ts`.
 */
export async function startBareServer(
  identity: BotIdentity,
  endpoints: Endpoints,
): Promise<{ port: number; stop(): Promise<void> }> {
  const adapter = new BareAdapter(
    new ConfigurationBotFrameworkAuthentication({ ...endpoints }, credentialFactory(identity), {
      requiredEndorsements: ['msteams'],
    }),
  );
  const log = pino({ level: 'silent' }) as unknown as NonNullable<ServerOptions['log']>;
  const server = createServer({ name: 'bare', log });
  server.post(
    '/api/messages',
    plugins.bodyReader({ maxBodySize: 256 * 1024 }),
    ...plugins.jsonBodyParser({ bodyReader: true, mapParams: false }),
    async (request: Request, response: Response) => {
      try {
        const answer = await adapter.takeTurn(request.headers.authorization ?? '', request.body);
        response.sendRaw(answer?.status ?? 200, '');
      } catch {
        response.sendRaw(401, '');
      }
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as { port: number }).port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
