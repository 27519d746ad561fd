/**
 * node test/tenant/guide.ts: runs the commands of the guides for administrators against the doubles, and writes their output there. The
 * blocks marked `console` are one story from top to bottom.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { numberedTeams, type Stage, setStage, teamId } from './stage.ts';

const root = join(import.meta.dirname, '../..');
export const guides = ['docs/tenant-tool.md', 'docs/administrator.md'] as const;

/** The scripts whose commands are run, in the folder of the story instead of the repository's. */
const scripts: Readonly<Record<string, string>> = {
  tenant: 'deploy/tenant/tenant.ts',
  package: 'manifest/package.ts',
};

/** As an administrator fills it in. */
const packageSettings = (version: string) => `organisation: Example NHS Trust
website: https://www.example.nhs.uk/
privacy: https://www.example.nhs.uk/privacy
terms: https://www.example.nhs.uk/terms
version: ${version}
live:
  appId: 44444444-4444-4444-8444-444444444444
  host: chaperone.example.nhs.uk
pilot:
  appId: 66666666-6666-4666-8666-666666666666
  host: chaperone-pilot.example.nhs.uk
`;
const pilot = { CHAPERONE_ADMIN_MANIFEST_ID: '66666666-6666-4666-8666-666666666666' };

const archived = teamId(4);

/** A trust in its own tenant: five teams of its own and one of a neighbour. */
async function setTrust(): Promise<Stage> {
  const stage = await setStage();
  const names = ['Acute medicine', 'Discharge hub', 'Emergency department', 'Ward 7', 'Stroke'];
  const teams = numberedTeams(6).map((team, index) => ({
    ...team,
    displayName: index < 5 ? `RXX ${names[index]}` : 'RYY Theatres',
  }));
  const [first] = teams;
  stage.graph.tenant.addTeams(
    {
      ...(first ?? { id: teamId(1), displayName: '' }),
      channels: [
        { id: '19:general@thread.tacv2', displayName: 'General', membershipType: 'standard' },
        { id: '19:consultants@thread.tacv2', displayName: 'Consultants', membershipType: 'private' },
      ],
    },
    ...teams.slice(1),
  );
  stage.graph.tenant.refuse(archived, 403);
  stage.write('settings.yaml', packageSettings('1.0.0'));
  stage.write('next.yaml', packageSettings('1.1.0'));
  stage.write('one-team.txt', `${teamId(1)}\n`);
  stage.write('teams.csv', `GroupId,DisplayName\n${teamId(2)},RXX Discharge hub\n${teamId(5)},RXX Stroke\n`);
  return stage;
}

/** A guide with the output of its commands as they come out now. @throws RangeError for a command of another script */
export async function play(guide: (typeof guides)[number]): Promise<string> {
  const text = readGuide(guide);
  const stage = await setTrust();
  const env = guide === 'docs/administrator.md' ? { ...stage.env, ...pilot } : stage.env;
  try {
    let played = '';
    let end = 0;
    for (const block of text.matchAll(/^```console\n([\s\S]*?)^```$/gm)) {
      const commands = [...(block[1] ?? '').matchAll(/^\$ (.*)$/gm)].map((match) => match[1] ?? '');
      let lines = '';
      for (const command of commands) {
        lines += `$ ${command}\n${await run(stage, env, command)}`;
        // Its owner restores the archived team once the administrator has heard of it.
        if (/ install .*--go/.test(command)) stage.graph.tenant.allow(archived);
      }
      played += `${text.slice(end, block.index)}\`\`\`console\n${lines}\`\`\``;
      end = block.index + block[0].length;
    }
    return played + text.slice(end);
  } finally {
    await stage.close();
  }
}

/** Both streams as a terminal shows them. */
function run({ folder }: Stage, env: Stage['env'], command: string): Promise<string> {
  const [, name = '', options = ''] = /^npm run --silent (\w+) -- (.*)$/.exec(command) ?? [];
  const script = scripts[name];
  if (script === undefined) throw new RangeError(`Not a command that a guide may show: ${command}`);
  const args = [...options.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
  const child = spawn(
    '/bin/sh',
    ['-c', 'exec "$0" "$@" 2>&1', process.execPath, join(root, script), ...args],
    { cwd: folder, env },
  );
  let shown = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
  });
  child.stdin.end();
  return new Promise((resolve) =>
    child.once('close', (code) =>
      resolve(`${still(shown).replaceAll(`${folder}/`, '')}${code === 0 ? '' : `(exit code ${code})\n`}`),
    ),
  );
}

/** The time of day is no part of the story. */
function still(text: string): string {
  return text.replace(/\d{4}-\d\d-\d\dT\d\d:\d\dZ/g, '2026-03-02T10:00Z');
}

export function readGuide(guide: (typeof guides)[number]): string {
  return readFileSync(join(root, guide), 'utf8');
}

if (import.meta.main) for (const guide of guides) writeFileSync(join(root, guide), await play(guide));
