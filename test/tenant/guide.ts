/**
 * node test/tenant/guide.ts: runs the commands of the guides for administrators against the doubles, and writes their output there. The
 * blocks marked `console` are one story from top to bottom.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appPackage, numberedTeams, type Stage, setStage, teamId } from './stage.ts';

const root = join(import.meta.dirname, '../..');
export const guides = ['docs/tenant-tool.md', 'docs/administrator.md'] as const;

const prefix = 'npm run --silent tenant -- ';

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
  stage.write('dist/chaperone-live-1.0.0.zip', appPackage('1.0.0'));
  stage.write('dist/chaperone-live-1.1.0.zip', appPackage('1.1.0'));
  stage.write('one-team.txt', `${teamId(1)}\n`);
  stage.write('teams.csv', `GroupId,DisplayName\n${teamId(2)},RXX Discharge hub\n${teamId(5)},RXX Stroke\n`);
  return stage;
}

/** A guide with the output of its commands as they come out now. @throws RangeError for a command that is not the tool's */
export async function play(text: string): Promise<string> {
  const stage = await setTrust();
  try {
    let played = '';
    let end = 0;
    for (const block of text.matchAll(/^```console\n([\s\S]*?)^```$/gm)) {
      const commands = [...(block[1] ?? '').matchAll(/^\$ (.*)$/gm)].map((match) => match[1] ?? '');
      let lines = '';
      for (const command of commands) {
        lines += `$ ${command}\n${await run(stage, command)}`;
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
function run(stage: Stage, command: string): Promise<string> {
  if (!command.startsWith(prefix)) throw new RangeError(`Not a command of the tool: ${command}`);
  const args = [...command.slice(prefix.length).matchAll(/"([^"]*)"|(\S+)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  const tool = join(root, 'deploy/tenant/tenant.ts');
  const child = spawn('/bin/sh', ['-c', 'exec "$0" "$@" 2>&1', process.execPath, tool, ...args], {
    cwd: stage.folder,
    env: stage.env,
  });
  let shown = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
  });
  child.stdin.end();
  return new Promise((resolve) =>
    child.once('close', (code) => resolve(`${still(shown)}${code === 0 ? '' : `(exit code ${code})\n`}`)),
  );
}

/** The time of day is no part of the story. */
function still(text: string): string {
  return text.replace(/\d{4}-\d\d-\d\dT\d\d:\d\dZ/g, '2026-03-02T10:00Z');
}

export function readGuide(guide: (typeof guides)[number]): string {
  return readFileSync(join(root, guide), 'utf8');
}

if (import.meta.main)
  for (const guide of guides) writeFileSync(join(root, guide), await play(readGuide(guide)));
