import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { buildFiles } from '../../manifest/build.ts';
import { checkPackage, checkRules, type PackageFiles } from '../../manifest/rules.ts';
import { readPackageSettings } from '../../manifest/settings.ts';

const example = readFileSync(new URL('../../manifest/settings.example.yaml', import.meta.url), 'utf8');
const read = readPackageSettings(example, 'live', '0.1.0');
if (!read.ok) throw new Error(read.problems.join());
const page = (id: string) => ({ id, path: `/tabs/${id}`, title: `Title of ${id}`, titleCy: `Teitl ${id}` });
const good = buildFiles(read.values, {
  personal: [page('check'), page('model')],
  configuration: page('channel/configure'),
});

// biome-ignore lint/suspicious/noExplicitAny: a test breaks any part of it
type Any = any;
const json = (name: string): Any => JSON.parse(Buffer.from(good[name] ?? '').toString());
const changed = (name: string, change: (content: Any) => void): PackageFiles => {
  const content = json(name);
  change(content);
  return { ...good, [name]: Buffer.from(JSON.stringify(content)) };
};
const manifest = (change: (content: Any) => void) => changed('manifest.json', change);
const welsh = (change: (content: Any) => void) => changed('cy.json', change);
const without = (name: string) =>
  Object.fromEntries(Object.entries(good).filter(([other]) => other !== name));

/** Draws a PNG whose pixels, four bytes each, are given by their place. */
function draw(side: number, pixel: (x: number, y: number) => readonly number[]): Uint8Array {
  const lines = Array.from({ length: side }, (_, y) => [
    0,
    ...Array.from({ length: side }, (_, x) => pixel(x, y)).flat(),
  ]).flat();
  const chunk = (type: string, data: Uint8Array) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 6], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Uint8Array.from(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
const clear = [255, 255, 255, 0];
const white = [255, 255, 255, 255];
const teal = [11, 85, 99, 255];
const inside = (x: number, y: number, low: number, high: number) =>
  Math.min(x, y) >= low && Math.max(x, y) < high;
const icon = (name: string, png: Uint8Array) => ({ ...good, [name]: png });

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
    [
      'an id that is nobody',
      manifest((m) => {
        m.id = `${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`;
      }),
      'is nobody',
    ],

    [
      'another bot',
      manifest((m) => {
        m.bots[0].botId = m.id.replace('1', '2');
      }),
      'bots[0].botId must be',
    ],
    [
      'another extension',
      manifest((m) => {
        m.composeExtensions[0].botId = m.id.replace('1', '2');
      }),
      'composeExtensions[0].botId',
    ],
    [
      'another sign-in',
      manifest((m) => {
        m.webApplicationInfo.id = m.id.replace('1', '2');
      }),
      'webApplicationInfo.id must',
    ],
    [
      'one tab twice',
      manifest((m) => {
        m.staticTabs[1].entityId = 'check';
      }),
      'two tabs are check',
    ],
    [
      'one command twice',
      manifest((m) => {
        m.composeExtensions[0].commands[1].id = 'checkBeforePosting';
      }),
      'two commands are checkBeforePosting',
    ],
    ['two domains', manifest((m) => m.validDomains.push('example.org')), 'validDomains must be one'],
    [
      'a wildcard',
      manifest((m) => {
        m.validDomains = ['*.example.nhs.uk'];
      }),
      'validDomains must be one',
    ],
    [
      'a tab elsewhere',
      manifest((m) => {
        m.staticTabs[0].contentUrl = 'https://example.org/';
      }),
      'staticTabs[0].contentUrl must',
    ],
    [
      'a tab without TLS',
      manifest((m) => {
        m.staticTabs[0].contentUrl = m.staticTabs[0].contentUrl.replace('s:', ':');
      }),
      'contentUrl must',
    ],
    [
      'a set-up elsewhere',
      manifest((m) => {
        m.configurableTabs[0].configurationUrl = 'https://example.org/';
      }),
      'configurableTabs[0].configurationUrl must',
    ],
    [
      'a sign-in elsewhere',
      manifest((m) => {
        m.webApplicationInfo.resource = 'api://x';
      }),
      'resource must be api://',
    ],
    [
      'a bot in teams alone',
      manifest((m) => {
        m.bots[0].scopes = ['team'];
      }),
      'one bot, in teams and in personal',
    ],
    ['no channel features', manifest((m) => delete m.supportsChannelFeatures), 'must be tier1'],
    [
      'the older switch beside it',
      manifest((m) => {
        m.supportedChannelTypes = ['sharedChannels'];
      }),
      'left out',
    ],
    [
      'a delegated permission',
      manifest((m) => {
        m.authorization.permissions.resourceSpecific[0].type = 'Delegated';
      }),
      'ChannelMessage.Read.Group is not consented',
    ],
    [
      'a permission of chats',
      manifest((m) =>
        m.authorization.permissions.resourceSpecific.push({
          name: 'ChatMessage.Read.Chat',
          type: 'Application',
        }),
      ),
      'ChatMessage.Read.Chat is not consented',
    ],
    ['no icon', without('outline.png'), 'outline.png: is named and not there'],
    ['a file too many', { ...good, 'notes.txt': Buffer.from('x') }, 'notes.txt: is there and not named'],
    ['an icon that is no PNG', icon('color.png', Buffer.from('GIF89a')), 'color.png: is no PNG'],
    [
      'a small icon',
      icon(
        'color.png',
        draw(96, () => teal),
      ),
      'color.png: is 96 × 96, must be 192 × 192',
    ],
    [
      'an empty icon',
      icon(
        'color.png',
        draw(192, () => teal),
      ),
      'color.png: shows nothing',
    ],
    [
      'an icon that a host would cut off',
      icon(
        'color.png',
        draw(192, (x, y) => (inside(x, y, 20, 172) ? white : teal)),
      ),
      'must stay within the 120 pixels',
    ],
    ['an outline that is no PNG', icon('outline.png', Buffer.from('x')), 'outline.png: is no PNG'],
    [
      'a large outline',
      icon(
        'outline.png',
        draw(64, () => clear),
      ),
      'is 64 × 64, must be 32 × 32',
    ],
    [
      'an outline in colour',
      icon(
        'outline.png',
        draw(32, (x, y) => (inside(x, y, 10, 20) ? teal : clear)),
      ),
      'a colour that is not white',
    ],
    [
      'an outline on white',
      icon(
        'outline.png',
        draw(32, () => white),
      ),
      'background is not transparent',
    ],
    [
      'an outline of nothing',
      icon(
        'outline.png',
        draw(32, () => clear),
      ),
      'outline.png: shows nothing',
    ],
  ])('refuses %s', (_what, files, words) => {
    const problems = checkRules(files);
    expect(problems).toEqual(expect.arrayContaining([expect.stringContaining(words)]));
  });

  it('takes icons that keep the rules, whoever drew them', async () => {
    const files = {
      ...good,
      'color.png': draw(192, (x, y) => (inside(x, y, 36, 156) ? white : teal)),
      'outline.png': draw(32, (x, y) => (inside(x, y, 10, 20) ? white : clear)),
    };
    expect(await checkPackage(files)).toEqual([]);
  });
});
