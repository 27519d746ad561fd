import { checkPackage, checkRules, type PackageFiles } from '../../manifest/rules.ts';
import { good, manifest, welsh, without } from './broken-package.ts';

describe('checkPackage', () => {
  it('finds nothing wrong with the package as it is built', async () => {
    expect(await checkPackage(good)).toEqual([]);
  });

  it.each<[string, PackageFiles, string]>([
    [
      'a part that the schema does not know',
      manifest((m) => {
        m.packageName = 'x';
      }),
      'additional properties',
    ],
    ['a part missing that the schema needs', manifest((m) => delete m.accentColor), "property 'accentColor'"],
    [
      'another schema',
      manifest((m) => {
        m.$schema = m.$schema.replace('1.30', '1.29');
      }),
      '$schema must be',
    ],
    [
      'Welsh that the schema does not know',
      welsh((w) => {
        w.titles = 'x';
      }),
      'cy.json:  must NOT have additional',
    ],
    [
      'an id that is none',
      manifest((m) => {
        m.id = 'chaperone';
      }),
      '/id must match pattern',
    ],
  ])("refuses, by Microsoft's schemas, %s", async (_what, files, words) => {
    const problems = await checkPackage(files);
    expect(problems).toEqual(expect.arrayContaining([expect.stringContaining(words)]));
  });

  it.each<[string, PackageFiles, string]>([
    ['no manifest', without('manifest.json'), 'manifest.json: is missing'],
    [
      'a manifest that is no JSON',
      { ...good, 'manifest.json': Buffer.from('{') },
      'manifest.json: is missing, or is no',
    ],

    [
      'a part missing that Chaperone needs',
      manifest((m) => delete m.webApplicationInfo),
      'webApplicationInfo: ',
    ],

    [
      'another version of the manifest',
      manifest((m) => {
        m.manifestVersion = '1.29';
      }),
      'manifestVersion must be',
    ],
    [
      'a version that is none',
      manifest((m) => {
        m.version = '1.0.0-rc';
      }),
      'version must be three numbers',
    ],
    [
      'a placeholder left',
      manifest((m) => {
        m.name.full = '{{name}}: x';
      }),
      'name.full still holds',
    ],
    [
      'a placeholder left in Welsh',
      welsh((w) => {
        w['name.full'] = '[[name]]';
      }),
      'cy.json: name.full still holds',
    ],
    [
      'a long name',
      manifest((m) => {
        m.name.short = 'x'.repeat(31);
      }),
      'name.short has 31 characters, 30',
    ],
    [
      'a long full name',
      manifest((m) => {
        m.name.full = 'x'.repeat(101);
      }),
      'name.full has 101',
    ],
    [
      'a long description',
      manifest((m) => {
        m.description.short = 'x'.repeat(81);
      }),
      'short has 81',
    ],
    [
      'a very long description',
      manifest((m) => {
        m.description.full = 'x'.repeat(4001);
      }),
      'full has 4001',
    ],
    [
      'a long title of a command',
      manifest((m) => {
        m.composeExtensions[0].commands[0].title = 'x'.repeat(33);
      }),
      'title has 33',
    ],
    [
      'a long word about one',
      manifest((m) => {
        m.composeExtensions[0].commands[0].description = 'x'.repeat(129);
      }),
      'has 129',
    ],
    [
      'a long name of a tab',
      manifest((m) => {
        m.staticTabs[0].name = 'x'.repeat(129);
      }),
      'staticTabs[0].name has 129',
    ],
    [
      'a long command',
      manifest((m) => {
        m.bots[0].commandLists[0].commands[0].title = 'x'.repeat(129);
      }),
      'has 129',
    ],
    [
      'an empty text',
      manifest((m) => {
        m.staticTabs[1].name = ' ';
      }),
      'staticTabs[1].name is empty',
    ],
    [
      'blanks around a text',
      manifest((m) => {
        m.name.short = 'Chaperone ';
      }),
      'begins or ends with a blank',
    ],
    [
      'a long Welsh text',
      welsh((w) => {
        w['name.short'] = 'x'.repeat(31);
      }),
      'cy.json: name.short has 31',
    ],
    [
      'a text without Welsh',
      welsh((w) => delete w['staticTabs[1].name']),
      'cy.json: staticTabs[1].name is not trans',
    ],
    [
      'Welsh for nothing',
      welsh((w) => {
        w['staticTabs[7].name'] = 'x';
      }),
      'staticTabs[7].name is not in the manifest',
    ],

    [
      'a translated command',
      welsh((w) => {
        w['bots[0].commandLists[0].commands[0].title'] = 'statws';
      }),
      'is a command, and must stay',
    ],
    ['no Welsh', without('cy.json'), 'cy.json: is missing'],
  ])('refuses %s', (_what, files, words) => {
    const problems = checkRules(files);
    expect(problems).toEqual(expect.arrayContaining([expect.stringContaining(words)]));
  });
});
