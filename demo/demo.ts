/**
 * npm run demo: Chaperone and Microsoft's 365 Agents Playground side by side on this machine, with a first nudge as soon as the client's page is open.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { buildPagesIfOld } from '../scripts/build-pages.ts';
import { startPlayground, stopProcess, untilAnswers } from './playground.ts';
import { inventedThread } from './thread.ts';

const botPort = 3978;
const pagePort = 56150;
const say = (text: string) => process.stdout.write(`${text}\n`);

for (const [port, what] of [
  [botPort, 'Chaperone'],
  [pagePort, 'the Playground'],
] as const) {
  if (await isFree(port)) continue;
  say(
    `Port ${port}, which ${what} needs, is in use. Is another demo running? Stop that program, then start the demo again.`,
  );
  process.exit(1);
}

say('Starting Chaperone and the Teams client (Microsoft 365 Agents Playground) …');
await buildPagesIfOld();
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const chaperone = spawn(process.execPath, [main, '--demo'], {
  env: {
    ...process.env,
    CHAPERONE_PORT: String(botPort),
    CHAPERONE_METRICS_PORT: '0',
    CHAPERONE_DATA_FOLDER: '.data/demo',
    CHAPERONE_SITE: 'Glen Nevis General',
    // The database outlives the demo: by the default of two, a second demo on one day would have nothing to show.
    CHAPERONE_NUDGES_PER_DAY: '20',
  },
  stdio: ['ignore', 'ignore', 'inherit'],
});
let stopping = false;
const stopAll = async (code: number) => {
  if (stopping) return;
  stopping = true;
  await Promise.all([stopProcess(chaperone), playground?.stop()]);
  process.exit(code);
};
let playground: Awaited<ReturnType<typeof startPlayground>> | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stopAll(0));
chaperone.once('exit', () => {
  if (stopping) return;
  say('Chaperone has stopped; the lines above say why.');
  void stopAll(1);
});

try {
  await untilAnswers(`http://127.0.0.1:${botPort}/healthz`, chaperone);
  playground = await startPlayground(pagePort, `http://127.0.0.1:${botPort}/api/messages`);
  playground.process.once('exit', () => {
    if (stopping) return;
    say('The Playground has stopped.');
    void stopAll(1);
  });
  say(guide(playground.address));
  await playground.opened();
  const root = Date.now();
  for (const [position, text] of inventedThread.entries()) {
    const at = new Date(root + position);
    await playground.post({ id: String(at.getTime()), rootId: String(root), text, at });
  }
  say('  The Teams client is open, and the three messages are posted: look at "Personal Chat".\n');
} catch (error) {
  // Whoever ends the demo, or a program that stopped, has said so already.
  if (!stopping) say(error instanceof Error ? error.message : 'The demo could not start.');
  await stopAll(1);
}

function guide(page: string): string {
  return `
  Chaperone is running in DEMO MODE: authentication is OFF. It listens on this machine only; use invented people only.

    Teams client   ${page}
    Its pages      http://127.0.0.1:${botPort}/tabs/

  1. Open ${page}. Within seconds Dr Priya Raman posts three messages to "Fever advice"; none of them names anybody,
     together they do. This client does not draw them in the channel, so here they are:
${inventedThread.map((text) => `        ${text}`).join('\n')}
     Choose "Personal Chat": there is the nudge. Do not reload the client, it would forget it.
  2. Press "Use a safe route" and see the question filled in, or "Show a safer wording".
  3. In the channel "Fever advice", post a message of your own. Begin it with @, pick Chaperone from the list (this client,
     unlike Teams, delivers only messages that mention the bot), and go on, for example
        Mrs Edith Sample in bed 4, NHS 999 000 0018, needs her bloods chasing
     Then look at the personal chat again. "Need a bed on 4 for a NOF from ED" stays unmolested.
  4. Or send a draft to Chaperone in the personal chat, to check it before you post it.
  5. Open the pages that people have in Teams, here as an invented person of your choice:
        Dr Priya Raman, a clinician, who wrote the messages above   http://127.0.0.1:${botPort}/tabs/nudges
        Tom Hughes, an administrator                                http://127.0.0.1:${botPort}/tabs/channels and /tabs/organisation
        Marta Silva, an Information Governance lead                 http://127.0.0.1:${botPort}/tabs/oversight
     Nobody owns a team here, because this client calls everybody a member: it is the administrator who sets channels.

  Ctrl-C stops both.
`;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
