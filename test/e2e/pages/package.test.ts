import { readFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import { unzipSync } from 'fflate';
import { buildFiles, pack } from '../../../manifest/build.ts';
import { checkPackage } from '../../../manifest/rules.ts';
import { readPackageSettings } from '../../../manifest/settings.ts';
import { readTabPages } from '../../../manifest/tabs.ts';
import { roles } from '../../../src/web/sign-in.ts';
import type { PagesStage } from '../../support/pages-stage.ts';
import { onStage } from './on-stage.ts';

jest.setTimeout(300_000);

let stage: PagesStage;
onStage((set) => {
  stage = set;
});

/** The manifest as Teams would read it from the zip that is uploaded. */
async function openPackage() {
  const example = readFileSync(new URL('../../../manifest/settings.example.yaml', import.meta.url), 'utf8');
  const read = readPackageSettings(example, 'live', '1.0.0');
  if (!read.ok) throw new Error(read.problems.join());
  const files = unzipSync(pack(buildFiles(read.values, await readTabPages())));
  expect(await checkPackage(files)).toEqual([]);
  return JSON.parse(Buffer.from(files['manifest.json'] ?? '').toString());
}

describe('the package for Teams', () => {
  it('leads with every tab to a page of that name, in a client of Teams', async () => {
    const { staticTabs, configurableTabs = [], validDomains } = await openPackage();
    const person = { payload: { roles: [...roles] } };
    expect(staticTabs.length).toBeGreaterThan(1);
    const below = (address: string) => {
      const { host, pathname, search } = new URL(address);
      expect([host, pathname.startsWith('/tabs/')]).toEqual([validDomains[0], true]);
      return pathname.slice('/tabs'.length) + search;
    };
    for (const { name, contentUrl } of staticTabs) {
      const { tab, heard, complaints } = await stage.show(below(contentUrl), { person });
      await tab.locator('a[aria-current="page"]', { hasText: name }).waitFor();
      expect(await heard('appInitialization.failure')).toEqual([]);
      expect([name, complaints]).toEqual([name, []]);
    }
    for (const { configurationUrl } of configurableTabs) {
      const { tab, complaints } = await stage.show(below(configurationUrl), {
        person,
        frameContext: 'settings',
      });
      await tab.locator('main h1').waitFor();
      expect(complaints).toEqual([]);
    }
  });
});
