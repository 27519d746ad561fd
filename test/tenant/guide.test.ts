import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Need, needs } from '../../deploy/tenant/access.ts';
import { exitCodesHelp } from '../../deploy/tenant/ended.ts';
import { failures } from '../../deploy/tenant/failures.ts';
import { commands, type Option } from '../../deploy/tenant/options.ts';
import { guides, play, readGuide } from './guide.ts';

const root = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

describe.each(guides)('%s', (guide) => {
  const text = readGuide(guide);

  // node test/tenant/guide.ts writes what comes out now.
  it('shows what its commands say', async () => {
    expect(await play(guide)).toBe(text);
  }, 300_000);

  it('names scripts that are there', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(scripts).toMatchObject({
      tenant: 'node deploy/tenant/tenant.ts',
      package: 'node manifest/package.ts',
    });
  });
});

describe('docs/tenant-tool.md', () => {
  const text = readGuide('docs/tenant-tool.md').replace(/\s+/g, ' ');

  it('has every command, setting, permission, failure and exit code', () => {
    for (const [name, { options }] of Object.entries(commands)) {
      expect(text).toContain(`## ${name} `);
      for (const { setting } of options as readonly Option[])
        if (setting) expect(text).toContain(`\`${setting}\``);
    }
    for (const { application, person, what } of Object.values<Need>(needs))
      for (const part of [application[0] ?? 'not possible', person[0] ?? '', what])
        expect(text).toContain(part);
    for (const { reason } of Object.values(failures).slice(0, -1))
      expect(text).toContain(reason.replace(/, (?:too often|several times).*| came.*/, ''));
    for (const code of exitCodesHelp.replace(/\s+/g, ' ').split('; '))
      expect(text).toContain(code.replace('Exit codes: ', ''));
  });
});
