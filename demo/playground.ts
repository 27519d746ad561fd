import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The trust of `playground.yml`. */
const playgroundTenant = '00000000-0000-0000-0000-000000000001';
const playgroundTeam = 'team-id';
const playgroundChannel = 'channel-announcements-id';
const currentUser = {
  id: 'user-id-0',
  aadObjectId: '00000000-0000-0000-0000-0000000000a1',
  name: 'Dr Priya Raman',
};

/** Microsoft's 365 Agents Playground, running as the Teams client. */
export interface Playground {
  readonly address: string;
  readonly process: ChildProcess;
  /** Resolves when somebody has its page open. What comes before that, the page never shows. Rejects when the Playground ends first. */
  opened(): Promise<void>;
  /** Delivers a message of the channel to the bot, as Teams does where the app may read the channel. Resolves when the bot has answered. */
  post(message: {
    id: string;
    rootId: string;
    text: string;
    at: Date;
    change?: 'edit' | 'delete';
    attachments?: readonly { readonly contentType: string; readonly name: string }[];
  }): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the Playground and waits until it answers.
 * @param port where its page is served; must be free, because it would quietly take another one
 * @param bot the bot's address, up to and including /api/messages
 * @throws Error when it does not answer within 30 s; it is ended then
 */
export async function startPlayground(port: number, bot: string): Promise<Playground> {
  const cli = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  // The Playground deletes and rewrites this file at every start.
  const log = join(tmpdir(), `chaperone-playground-${port}.log`);
  const child = spawn(
    process.execPath,
    [cli, 'start', '-e', bot, '-c', 'msteams', '-p', String(port), '--disable-telemetry'],
    {
      env: {
        ...process.env,
        TEAMSAPPTESTER_BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: fileURLToPath(new URL('playground.yml', import.meta.url)),
        M365_AGENTS_PLAYGROUND_LOGFILE: log,
      },
      stdio: 'ignore',
    },
  );
  const address = `http://localhost:${port}`;
  const internal = `http://127.0.0.1:${port}/_internal/v1/customActivities`;
  try {
    await untilAnswers(`http://127.0.0.1:${port}/_internal/v1/config`, child);
  } catch (error) {
    await stopProcess(child);
    throw error;
  }
  return {
    address,
    process: child,
    opened: () => untilOpened(log, child),
    async post({ id, rootId, text, at, change, attachments = [] }) {
      const template = await fetch(`${internal}/template?conversationId=${playgroundChannel}`);
      const conversation = {
        id: `${playgroundChannel};messageid=${rootId}`,
        isGroup: true,
        conversationType: 'channel',
        tenantId: playgroundTenant,
      };
      const activity = {
        ...((await template.json()) as object),
        id,
        type: change === 'edit' ? 'messageUpdate' : change === 'delete' ? 'messageDelete' : 'message',
        timestamp: at.toISOString(),
        from: currentUser,
        conversation,
        channelData: {
          tenant: { id: playgroundTenant },
          team: { id: playgroundTeam },
          channel: { id: playgroundChannel },
          ...(change ? { eventType: change === 'edit' ? 'editMessage' : 'softDeleteMessage' } : {}),
        },
        ...(change === 'delete' ? {} : { text, textFormat: 'plain', attachments }),
      };
      const answer = await fetch(internal, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
      if (!answer.ok)
        throw new Error(`The Playground did not deliver the message (status ${answer.status}).`);
    },
    stop: () => stopProcess(child),
  };
}

/** The page tells nobody that it is there; the Playground's log alone does. */
async function untilOpened(log: string, child: ChildProcess): Promise<void> {
  while (!(await readFile(log, 'utf8')).includes('started web socket client')) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error('The Playground ended before its page was opened.');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  // It connects before it has loaded its conversations, and drops what comes for one that it does not know yet.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
}

/** Ends a process that we started: asks, and after 5 s insists. Resolves when it has gone. */
export function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const insist = setTimeout(() => child.kill('SIGKILL'), 5_000);
    child.once('exit', () => {
      clearTimeout(insist);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

/** Resolves when the address answers with a success. @throws Error when the process ends first, or after 30 s. */
export async function untilAnswers(address: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The process behind ${address} ended before it answered.`);
    const answered = await fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${address} did not answer within 30 seconds.`);
}
