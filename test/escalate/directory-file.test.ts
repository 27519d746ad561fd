import { readFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import { readDirectory, writeDirectory } from '../../src/escalate/directory-file.ts';
import { directorySchema } from '../../src/escalate/route-shape.ts';
import { nationalDirectory } from '../../src/escalate/routes.ts';

const good = `# Our routes
routes:
  - id: medical-on-call
    title: Medical registrar
    kind: on-call
    reach: bleep
    template: sbar
    contact: Bleep 1234.
    owner: Site manager
    review: 2027-04-01
teams:
  group-1:
    routes:
      - id: renal
        title: Renal registrar
        kind: specialty-on-call
        reach: phone
        phone: "020 7946 0000"
        template: sbar
        contact: Day and night.
        specialties: [Nephrology]
        chat: renal.oncall@trust.example
`;

describe('readDirectory', () => {
  it('reads routes and scopes', () => {
    const { routes, teams } = readDirectory(good);
    expect(routes).toMatchObject([{ id: 'medical-on-call', owner: 'Site manager', review: '2027-04-01' }]);
    expect(teams['group-1']?.routes).toMatchObject([{ id: 'renal', specialties: ['Nephrology'] }]);
  });

  it('reads the example of the documentation', () => {
    const page = readFileSync(new URL('../../docs/routes.md', import.meta.url), 'utf8');
    const [, example = ''] = /```yaml\n(.*?)```/s.exec(page) ?? [];
    expect(Object.keys(readDirectory(example).teams)).toHaveLength(1);
  });

  it('reads back what it wrote', () => {
    for (const directory of [readDirectory(good), nationalDirectory])
      expect(readDirectory(writeDirectory(directory))).toEqual(directory);
  });

  it('reads a file that names each of 22,000 organisations, and back what it wrote of them', () => {
    const organisations = Array.from({ length: 22_000 }, (_, at) => `  R${at}:\n    without: [renal]\n`);
    const directory = readDirectory(`${good}organisations:\n${organisations.join('')}`);
    expect(Object.keys(directory.organisations)).toHaveLength(22_000);
    expect(readDirectory(writeDirectory(directory))).toEqual(directory);
  });

  it('prints nothing of a file, not even a warning of the library', () => {
    const warned = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    expect(() => readDirectory('? {secret: words}\n: x\n')).toThrow(RangeError);
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  it.each([
    [
      'a wrong field',
      good.replace('reach: bleep', 'reach: fax'),
      'line 6, routes[0].reach: must be one of phone,',
    ],
    [
      'a field that is not there',
      good.replace('    title: Medical registrar\n', ''),
      'line 3, routes[0].title: must be a text',
    ],
    [
      'a fault in a scope',
      good.replace('"020 7946 0000"', 'ask Jo'),
      'line 18, teams.group-1.routes[0].phone: must be a phone',
    ],
    ['text that is not YAML', good.replace('kind: on-call', 'kind: [on-call'), /line \d+: not YAML/],
    ['an empty file', '', 'the file: '],
    ['an alias', 'a: &a [x]\nroutes: [*a, *a]', 'anchors and aliases'],
    ['a key twice', `${good}\nroutes: []`, /line \d+: a key is there twice/],
    [
      'a key twice in a route',
      good.replace('    kind:', '    title: x\n    kind:'),
      /line \d+: a key is there twice/,
    ],
    ['a NUL', good.replace('Medical registrar', '"a\\0b"'), 'line 4: a character that no text may have'],
    [
      'half a character',
      good.replace('Medical registrar', '"\\ud800"'),
      'line 4: a character that no text may have',
    ],
    ['a file without end', `# ${'x'.repeat(1_000_001)}`, 'longer than a million characters'],
    ['a file of nothing but marks', `routes: [${'a,'.repeat(200_000)}]`, 'more than 400,000 words and marks'],
    [
      'more routes than there can be',
      `routes: [${'{},'.repeat(10_001)}]`,
      'more than 10,000 routes and fields',
    ],
  ])('says in which line and field the fault is: %s', (_name, text, message) => {
    expect(() => readDirectory(text)).toThrow(message);
  });

  it('names a hundred faults at most', () => {
    expect(() => readDirectory(`routes:\n${'- {}\n'.repeat(1_000)}`)).toThrow(/^([^\n]*\n){100}[^\n]*$/);
  });

  it('does not give back a file of strange keys as one long fault', () => {
    const keys = Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`).join('\n');
    expect(() => readDirectory(keys)).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/^.{30,700}$/s) }),
    );
  });

  it('compares no key with all before it: a file of keys alone would hold up everything', () => {
    const keys = (count: number) => Array.from({ length: count }, (_, at) => `k${at}: 1`).join('\n');
    const compared = jest.spyOn(Array.prototype, 'some');
    const count = (text: string) => {
      compared.mockClear();
      expect(() => readDirectory(text)).toThrow('Unrecognized keys');
      return compared.mock.calls.length;
    };
    const [few, many] = [count(keys(10)), count(keys(1_000))];
    compared.mockRestore();
    expect(many).toBe(few);
  });

  it('names every fault at once and repeats no value', () => {
    const wrong = good.replace('reach: bleep', 'reach: Ambrose').replace('kind: on-call', 'kind: Fiddlewick');
    const read = () => readDirectory(wrong);
    expect(read).toThrow(/routes\[0\]\.kind.*\n.*routes\[0\]\.reach/);
    expect(read).not.toThrow(/Ambrose|Fiddlewick/);
  });
});

describe('directorySchema', () => {
  it('describes the file for editors', () => {
    expect(directorySchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: ['routes'],
      properties: { routes: { type: 'array' }, teams: { type: 'object' } },
    });
  });
});
