/** Gives one input to the whole program and says what went wrong; undefined when nothing did. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { readDirectory } from '../../src/escalate/directory-file.ts';
import type { Whole } from '../support/whole.ts';
import type { Input, Target } from './inputs.ts';

/** Teams gives up after so many milliseconds. */
const patienceMs = 15_000;

export type Attack = (target: Target, input: Input) => Promise<string | undefined>;

/** @param whole a program that runs in this process */
export async function createAttack(whole: Whole): Promise<Attack> {
  const sender = await whole.bearer();
  const routes = whole.chaperone.routes.filter(
    (route) => / \/api\//.test(route) && !route.endsWith('/api/messages'),
  );
  let people = 0;
  /** A person of their own for each, since one may not ask for ever. */
  const somebody = async () => {
    people += 1;
    const payload = { oid: `p-${people}`, roles: ['Admin.Config', 'IG.Lead', 'Audit.Read', 'Incident.Lead'] };
    return `Bearer ${await whole.people.sign({ payload })}`;
  };

  /** A server's own failure is none that anybody may cause from outside; 501 says that an invoke is not known. */
  const judge = (status: number): string | undefined =>
    status >= 500 && status !== 501 ? `answered ${status}` : undefined;

  async function send(input: Input): Promise<string | undefined> {
    const response = await whole.post(input, sender);
    const text = await response.text();
    const failed = /"statusCode":500/.test(text) && text.includes('try_again');
    return failed ? 'failed, and asked to try again' : judge(response.status);
  }

  async function call({
    route = 0,
    value,
  }: {
    route?: number;
    value?: unknown;
  }): Promise<string | undefined> {
    const [method = 'GET', path = '/'] = (routes[route % routes.length] ?? '').split(' ');
    const bare = method === 'GET' || method === 'DELETE' || method === 'HEAD';
    const text = JSON.stringify(value) ?? '';
    const named = encodeURIComponent(text.slice(0, 40).toWellFormed()).replace(/^\.+$/, 'x') || 'x';
    const query = bare ? `?q=${named}&${named}=1` : '';
    const response = await fetch(`${whole.root}${path.replace(/:\w+/g, named)}${query}`, {
      method,
      headers: { authorization: await somebody(), 'content-type': 'application/json' },
      ...(bare ? {} : { body: text }),
    });
    await response.arrayBuffer();
    return judge(response.status);
  }

  async function knock({
    at,
    put,
    cut,
    people: person,
  }: Record<string, unknown>): Promise<string | undefined> {
    const good = person ? await somebody() : sender;
    const position = 7 + (Number(at) % (good.length - 7));
    const header = `${good.slice(0, position)}${String(put).replace(/[^\x21-\x7e]/g, '_')}${good.slice(position + Number(cut))}`;
    const response = person
      ? await fetch(`${whole.root}/api/session`, { headers: { authorization: header } })
      : await whole.post(
          { type: 'message', channelId: 'msteams', serviceUrl: whole.connector.serviceUrl },
          header,
        );
    await response.arrayBuffer();
    const same = Buffer.from(header.split('.')[2] ?? '', 'base64url').equals(
      Buffer.from(good.split('.')[2] ?? '', 'base64url'),
    );
    const unchanged =
      same && header.split('.').slice(0, 2).join('.') === good.split('.').slice(0, 2).join('.');
    return response.status < 400 && !unchanged
      ? 'was let in with a token that was changed'
      : judge(response.status);
  }

  async function shout(text: string): Promise<string | undefined> {
    const socket = connect(whole.chaperone.port, '127.0.0.1');
    let heard = '';
    socket.on('error', () => undefined).setEncoding('latin1');
    socket.on('data', (some: string) => {
      heard += some;
    });
    socket.end(Buffer.from(text, 'utf8'));
    const silent = setTimeout(() => socket.destroy(), 500);
    await once(socket, 'close');
    clearTimeout(silent);
    return judge(Number(/^HTTP\/1\.1 (\d{3})/.exec(heard)?.[1] ?? 0));
  }

  function read(text: string): string | undefined {
    try {
      readDirectory(text);
    } catch (error) {
      if (!(error instanceof RangeError) || !error.message.startsWith('The routes are wrong'))
        return `threw ${String(error)}`;
    }
    return undefined;
  }

  const ways: Readonly<Record<Target, (input: Input) => Promise<string | undefined> | string | undefined>> = {
    activity: send,
    html: send,
    answer: send,
    yaml: (input) => read(String(input)),
    body: (input) => call(input as object),
    token: (input) => knock(input as Record<string, unknown>),
    raw: (input) => shout(String(input)),
  };

  const hangs = () =>
    new Promise<string>((resolve) => {
      setTimeout(resolve, 2 * patienceMs, 'hangs').unref();
    });

  return async (target, input) => {
    const began = performance.now();
    try {
      const fault = await Promise.race([ways[target](input), hangs()]);
      const took = performance.now() - began;
      return fault ?? (took > patienceMs ? `took ${Math.round(took)} ms` : undefined);
    } catch (error) {
      return `broke: ${error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : String(error)}`;
    }
  };
}
