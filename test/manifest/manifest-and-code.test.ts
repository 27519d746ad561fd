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

  it('offer no command in a channel that Chaperone does not understand', () => {
    const { scopes, commands } = template.bots[0].commandLists[0];
    expect(scopes).toEqual(['team']);
    expect(commands.length).toBeGreaterThan(5);
    for (const { title } of commands)
      expect([title, parseCommand(title) ?? parseIncidentCommand(title, new Date(0))]).toEqual([
        title,
        expect.objectContaining({}),
      ]);
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
