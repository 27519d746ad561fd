import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createDemoSignIn, demoNames } from '../../src/web/sign-in.ts';

const root = join(import.meta.dirname, '../..');
interface Trust {
  readonly currentUser: { readonly aadObjectId: string; readonly name: string };
  readonly users: readonly { readonly aadObjectId: string; readonly name: string }[];
}
const trust: Trust = parse(readFileSync(join(root, 'demo/playground.yml'), 'utf8'));
const wordsIn = (locale: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(root, `src/tabs/frame/words.${locale}.json`), 'utf8')).demo.people;

describe("the demo's people", () => {
  it.each(demoNames)('are called on the pages as in the Teams client: %s', async (name) => {
    const signedIn = await createDemoSignIn('tenant')(`Demo ${name}`);
    if (signedIn.kind !== 'signed_in') throw new Error('The demo does not know its own people.');
    const { personId } = signedIn.person;
    const known = [trust.currentUser, ...trust.users].find(({ aadObjectId }) => aadObjectId === personId);
    for (const locale of ['en', 'cy']) expect(wordsIn(locale)[name]).toMatch(new RegExp(`^${known?.name}, `));
  });
});
