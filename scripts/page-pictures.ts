/**
 * The second half of npm run pictures: every page as it stands in Teams, in its three themes and on a telephone, into docs/pages/. The program
 * is the real one, with a database and people of its own; everybody in it is invented.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inventedThread } from '../demo/thread.ts';
import type { FirstRunAnswer } from '../src/web/first-run-api.ts';
import {
  author,
  channelId,
  channelMessage,
  installationUpdate,
  reply,
  teamId,
  tenantId,
} from '../test/support/activities.ts';
import { fillOversight } from '../test/support/fill-oversight.ts';
import { startPagesStage } from '../test/support/pages-stage.ts';
import { personId } from '../test/support/people-issuer.ts';
import { eventually } from '../test/support/program.ts';
import { type ShownPage, type Theme, themes, withRoles } from '../test/support/teams-host.ts';
import { buildPagesIfOld } from './build-pages.ts';

/** Who is drawn: a consultant who posts in a channel and owns its team; for the administrators' page with their roles. */
const person = (roles: readonly string[]) => withRoles(roles, { payload: { oid: author.aadObjectId } });

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly roles?: readonly string[];
  /** Brings the page into the state to be drawn. */
  readonly bring: (shown: ShownPage) => Promise<unknown>;
}

const pictures: readonly Picture[] = [
  {
    name: 'check',
    path: '/check',
    bring: async ({ tab }) => {
      await tab.getByRole('button', { name: 'Show an example' }).click();
      await tab.getByRole('button', { name: 'Copy the wording' }).waitFor();
    },
  },
  {
    name: 'nudges',
    path: '/nudges',
    bring: ({ tab }) => tab.getByRole('listitem').filter({ hasText: 'What became of it' }).first().waitFor(),
  },
  {
    name: 'channels',
    path: '/channel-tab',
    bring: ({ tab }) => tab.getByRole('button', { name: /^Save/ }).first().waitFor(),
  },
  {
    name: 'template',
    path: '/template',
    bring: ({ tab }) => tab.getByRole('textbox').first().waitFor(),
  },
  {
    name: 'oversight',
    path: '/oversight',
    roles: ['IG.Lead'],
    bring: ({ tab }) => tab.getByText(/^Chaperone read/).waitFor(),
  },
  { name: 'model', path: '/model', bring: ({ tab }) => tab.getByText(/^50 of/).waitFor() },
  {
    name: 'organisation',
    path: '/organisation',
    roles: ['Admin.Config', 'Incident.Lead'],
    bring: async ({ tab }) => {
      await tab.getByText('The standard routes are in force').waitFor();
      await tab.getByRole('button', { name: 'Save as a file' }).waitFor();
    },
  },
];

const folder = fileURLToPath(new URL('../docs/pages/', import.meta.url));
const highest = 1400;

mkdirSync(folder, { recursive: true });
await buildPagesIfOld();
const stage = await startPagesStage();
/** A short invented thread, posted as the demo does, so that there is something to see. */
async function playThread(): Promise<void> {
  stage.connector.setTeam({
    name: 'Fever advice',
    aadGroupId: '00000000-0000-4000-8000-0000000000f1',
    channels: [{ id: channelId, name: 'Questions' }],
    members: [
      { ...author, userRole: 'owner' },
      { id: '29:member', name: 'Ellis Marlow', aadObjectId: personId, userRole: 'user' },
    ],
  });
  await stage.post(installationUpdate('add', 'team'));
  const root = Date.now();
  for (const [at, text] of inventedThread.entries())
    await stage.post(at === 0 ? channelMessage(text, {}, root) : reply(text, root, root + at));
  await eventually(() => stage.connector.messages.length > 0 || undefined);
  // When a channel was last heard is written every few seconds.
  await eventually(async () => {
    const asked = await stage.fetch('/api/first-run', person(['Admin.Config']));
    return ((await asked.json()) as FirstRunAnswer).heard > 0 || undefined;
  });
}

try {
  await playThread();
  await fillOversight(stage.databaseUrl, tenantId);
  for (const { name, path, roles = [], bring } of pictures) {
    const draw = async (theme: Theme, width: number, file: string) => {
      const shown = await stage.show(path, { theme, width, person: person(roles), teamId, channelId });
      await bring(shown);
      const whole: number = await shown.tab.evaluate('document.documentElement.scrollHeight');
      await shown.page.setViewportSize({ width, height: Math.min(highest, whole) });
      await shown.page.screenshot({ path: `${folder}${file}.png` });
    };
    for (const theme of themes) await draw(theme, 1024, `${name}-${theme}`);
    await draw('light', 320, `${name}-phone`);
    process.stdout.write(`${name}: ${themes.length + 1} pictures\n`);
  }
} finally {
  await stage.stop();
}
