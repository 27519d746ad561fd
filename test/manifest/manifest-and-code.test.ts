import { readFileSync } from 'node:fs';
import { readTabPages } from '../../manifest/tabs.ts';
import { parseCommand } from '../../src/chaperone/channel-command.ts';
import { parseIncidentCommand } from '../../src/chaperone/incident-command.ts';
import { extensionCommands, readExtension } from '../../src/teams/extension.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const template = JSON.parse(read('manifest/manifest.template.json'));

describe('the manifest and the code', () => {
  it('name the same commands of the message extension, each in the place that the code expects', () => {
    const { commands } = template.composeExtensions[0];
    expect(commands.map(({ id, context }: { id: string; context: string[] }) => [id, context])).toEqual([
      [extensionCommands.checkDraft, ['compose', 'commandBox']],
      [extensionCommands.checkMessage, ['message']],
    ]);
    for (const { id, type, fetchTask } of commands) {
      expect([type, fetchTask]).toEqual(['action', true]);
      const asked = readExtension({ name: 'composeExtension/fetchTask', value: { commandId: id } } as never);
      expect(asked).toBeDefined();
    }
  });

  it('offer commands in a channel that Chaperone reads as what they are called', () => {
    const { scopes, commands } = template.bots[0].commandLists[0];
    expect(scopes).toEqual(['team']);
    const now = new Date('2026-03-02T12:00:00Z');
    const read = commands.map(({ title }: { title: string }) => [
      title,
      parseCommand(title) ?? parseIncidentCommand(title, now),
    ]);
    expect(Object.fromEntries(read)).toEqual({
      status: { change: 'status' },
      'direct care': { change: 'class', channelClass: 'direct_care' },
      coordination: { change: 'class', channelClass: 'coordination' },
      advice: { change: 'class', channelClass: 'advice' },
      open: { change: 'class', channelClass: 'open' },
      confirm: { change: 'confirm' },
      'dry run': { change: 'mode', mode: 'dry_run' },
      off: { change: 'mode', mode: 'off' },
      on: { change: 'mode', mode: 'on' },
      'major incident 4 hours': {
        command: 'declare',
        level: 'team',
        endsAt: new Date('2026-03-02T16:00:00Z'),
        reason: '',
      },
      'stand down': { command: 'stand_down', level: undefined },
    });
  });

  it('ask for the permissions that the documentation gives a reason for, and the code uses', () => {
    const asked = template.authorization.permissions.resourceSpecific.map(
      ({ name }: { name: string }) => name,
    );
    const section = read('docs/package.md').split('## What it asks for')[1]?.split('\n## ')[0] ?? '';
    const rows = [...section.matchAll(/^\| `([\w.]+)` \| (.+) \| `([\w./-]+)` \|$/gm)];
    expect(rows.map(([, name]) => name)).toEqual(asked);
    const uses: Readonly<Record<string, RegExp>> = {
      'ChannelMessage.Read.Group': /\/teams\/.*\/channels\/.*\/messages/,
    };
    for (const [, name = '', reason = '', file = ''] of rows) {
      expect(reason.length).toBeGreaterThan(40);
      expect(uses[name]).toBeDefined();
      expect(read(file)).toMatch(uses[name] ?? /^\b$/);
    }
  });

  it('have a tab for every page of a person, with a title in both languages', async () => {
    const { personal } = await readTabPages();
    expect(personal.map(({ id }) => id)).toEqual(expect.arrayContaining(['check', 'model']));
    for (const { path, title, titleCy } of personal) {
      expect(path).toMatch(/^\/tabs\/[a-z/-]+$/);
      expect([title, titleCy].every((text) => text.length > 3)).toBe(true);
    }
  });
});
