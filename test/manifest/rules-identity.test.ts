import { checkRules, type PackageFiles } from '../../manifest/rules.ts';
import { good, manifest, without } from './broken-package.ts';

describe('who a package is, where it leads and what it asks for', () => {
  it.each<[string, PackageFiles, string]>([
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
  ])('refuses %s', (_what, files, words) => {
    const problems = checkRules(files);
    expect(problems).toEqual(expect.arrayContaining([expect.stringContaining(words)]));
  });
});
