/**
 * The second half of npm run pictures: every page as it stands in Teams, in its three themes and on a telephone, into docs/pages/. The program
 * is the real one, with a database and people of its own; everybody in it is invented.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startPagesStage } from '../test/support/pages-stage.ts';
import { type ShownPage, type Theme, themes, withRoles } from '../test/support/teams-host.ts';
import { buildPagesIfOld } from './build-pages.ts';

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
  { name: 'model', path: '/model', bring: ({ tab }) => tab.getByText(/^50 of/).waitFor() },
  {
    name: 'organisation',
    path: '/organisation',
    roles: ['Admin.Config', 'Incident.Lead'],
    bring: async ({ tab }) => {
      await tab.getByText('No message has reached Chaperone yet').waitFor();
      await tab.getByRole('button', { name: 'Save as a file' }).waitFor();
    },
  },
];

const folder = fileURLToPath(new URL('../docs/pages/', import.meta.url));
const highest = 1400;

mkdirSync(folder, { recursive: true });
await buildPagesIfOld();
const stage = await startPagesStage();
try {
  for (const { name, path, roles = [], bring } of pictures) {
    const draw = async (theme: Theme, width: number, file: string) => {
      const shown = await stage.show(path, { theme, width, person: withRoles(roles) });
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
