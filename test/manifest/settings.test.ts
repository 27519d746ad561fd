import { readFileSync } from 'node:fs';
import { type PackageKind, readPackageSettings } from '../../manifest/settings.ts';

const example = readFileSync(new URL('../../manifest/settings.example.yaml', import.meta.url), 'utf8');
const problemsOf = (text: string, kind: PackageKind = 'live') => {
  const read = readPackageSettings(text, kind, '0.1.0');
  return read.ok ? [] : read.problems;
};

describe('readPackageSettings', () => {
  it('takes the version of Chaperone where none is set', () => {
    expect(readPackageSettings(example, 'live', '7.8.9')).toMatchObject({ values: { version: '7.8.9' } });
    expect(readPackageSettings(`${example}\nversion: 2.0.0`, 'live', '7.8.9')).toMatchObject({
      values: { version: '2.0.0' },
    });
  });

  it('refuses one registration, or one address, for both', () => {
    const one = example.replace('61111111-', '11111111-');
    expect(problemsOf(one)).toEqual([
      'pilot.appId: must differ from that of live: two apps of Teams must not share a registration',
    ]);
    expect(problemsOf(example.replace('chaperone-pilot.', 'chaperone.'))).toEqual([
      'pilot.host: must differ from that of live: one instance answers for one registration',
    ]);
  });

  it('asks for the pilot only when it is to be built', () => {
    const alone = example.slice(0, example.indexOf('pilot:'));
    expect(problemsOf(alone)).toEqual([]);
    expect(problemsOf(alone, 'pilot')).toEqual(['pilot: is required for this package, with appId and host']);
  });

  it.each([
    [
      'an address as host',
      example.replace('host: chaperone.', 'host: https://chaperone.'),
      'live.host: must be a',
    ],
    [
      'a port',
      example.replace('chaperone.example.nhs.uk ', 'chaperone.example.nhs.uk:443 '),
      'live.host: must be a',
    ],
    ['an IP address', example.replace('chaperone.example.nhs.uk ', '10.0.0.1 '), 'live.host: must be a'],
    ['localhost', example.replace('chaperone.example.nhs.uk ', 'localhost '), 'live.host: must be a'],
    [
      'a page without TLS',
      example.replace('https://www.example.nhs.uk/terms', 'http://x.uk'),
      'terms: must be an',
    ],
    ['no GUID', example.replace('11111111-2222', '1'), 'live.appId: must be a GUID'],
    [
      'nobody',
      example.replace(/appId: 1[-\d]*/, `appId: ${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`),
      'zeros',
    ],
    ['a setting that there is not', `${example}\nnames: x`, 'Unrecognized key: "names"'],
    ['no YAML', '{', 'settings: '],
    ['nothing', '', 'settings: '],
  ])('refuses %s', (_what, text, words) => {
    expect(problemsOf(text)).toEqual(expect.arrayContaining([expect.stringContaining(words)]));
  });
});
