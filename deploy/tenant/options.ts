import { exitCodesHelp } from './ended.ts';

/** An option of the command line. */
export interface Option {
  readonly name: string;
  /** What stands after it, as help calls it; none for a switch. */
  readonly value?: string;
  readonly help: string;
  /** The variable of the environment that serves in its place. */
  readonly setting?: string;
}

const identity: readonly Option[] = [
  { name: 'tenant', value: 'GUID', setting: 'CHAPERONE_ADMIN_TENANT_ID', help: 'the tenant' },
  {
    name: 'client-id',
    value: 'GUID',
    setting: 'CHAPERONE_ADMIN_CLIENT_ID',
    help: "the administrator tool's own app registration, never the bot's",
  },
  {
    name: 'certificate',
    value: 'FILE',
    setting: 'CHAPERONE_ADMIN_CERTIFICATE',
    help: 'PEM file with certificate and private key; without it a person signs in with a code',
  },
];
const app: readonly Option[] = [
  { name: 'package', value: 'FILE', help: 'the app package that npm run package has written' },
  {
    name: 'manifest-id',
    value: 'GUID',
    setting: 'CHAPERONE_ADMIN_MANIFEST_ID',
    help: "the app's id in its manifest; not needed with --package",
  },
];
const choice: readonly Option[] = [
  { name: 'teams', value: 'FILE', help: 'these teams: one id (GUID) at the beginning of each line' },
  { name: 'organisation', value: 'ODS', help: 'the teams of an organisation, by its ODS code' },
  {
    name: 'organisation-field',
    value: 'NAME',
    help: 'where the ODS code stands whole: classification, or a directory extension (extension_…); without it, at the beginning of the name or the mail nickname',
  },
  { name: 'label', value: 'NAME', help: 'the teams with this sensitivity label (its name or its id)' },
];
const rate: Option = { name: 'rate', value: 'N', help: 'requests a second, at most (1 to 1000; 10 without)' };
const bulk: readonly Option[] = [
  { name: 'go', help: 'do it; without it is only said what would be done' },
  {
    name: 'results',
    value: 'FILE',
    help: 'the result file, which a later run reads to go on where this one ended',
  },
  rate,
];
const json: Option = { name: 'json', help: 'the result as JSON' };

export const commands = {
  check: {
    summary: 'tells what is missing, and what to do about each',
    notes: 'Changes nothing.',
    options: [...identity, ...app, json, rate],
  },
  publish: {
    summary:
      "puts the app package into the organisation's catalogue, or a newer version in the old one's place",
    notes:
      'Microsoft lets only persons do this, so somebody with the role Teams Administrator signs in with a code, whatever certificate is set.',
    options: [
      ...identity.filter(({ name }) => name !== 'certificate'),
      ...app.filter(({ name }) => name === 'package'),
      { name: 'go', help: 'do it; without it is only said what would be done' },
      rate,
    ],
  },
  install: {
    summary: 'installs Chaperone in teams, with the consent that lets it hear their channels',
    notes:
      'Needs one of --teams, --organisation, --label. A team that has it already is left as it is. Ctrl-C finishes what has begun; the same command goes on.',
    options: [...identity, ...app, ...choice, ...bulk],
  },
  upgrade: {
    summary: 'brings teams that have an older version to the one in the catalogue, with consent',
    notes: 'Without a choice of teams, every team of the tenant is looked at.',
    options: [...identity, ...app, ...choice, ...bulk],
  },
  coverage: {
    summary: 'tells which teams and channels are heard, which not, and why',
    notes:
      "Changes nothing. With CHAPERONE_ADMIN_DATABASE_URL (a PostgreSQL address; reading is enough) Chaperone's own knowledge of when it last heard each channel is used too. Without a choice, every team of the tenant.",
    options: [...identity, ...app, ...choice, json, rate],
  },
  uninstall: {
    summary: 'takes Chaperone out of teams',
    notes:
      'Asks for the number of teams to be typed, or --yes. Without a choice of teams: all that have it. The catalogue keeps the app.',
    options: [...identity, ...app, ...choice, ...bulk, { name: 'yes', help: 'do not ask' }],
  },
} satisfies Record<
  string,
  { readonly summary: string; readonly notes: string; readonly options: readonly Option[] }
>;
export type CommandName = keyof typeof commands;

export function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(commands, name);
}

/** The help of one command, or of the whole tool. */
export function help(name?: CommandName): string {
  return name ? helpOf(name) : overview();
}

function overview(): string {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`);
  return [
    'How to use it: npm run --silent tenant -- COMMAND [options]',
    '',
    ...lines,
    '',
    'npm run --silent tenant -- COMMAND --help tells the options of a command. All of it: docs/tenant-tool.md.',
    exitCodesHelp,
  ].join('\n');
}

function helpOf(name: CommandName): string {
  const { summary, notes, options }: (typeof commands)[CommandName] = commands[name];
  const lines = (options as readonly Option[]).map(({ name: option, value, help: text, setting }) => {
    const left = `  --${option}${value ? ` ${value}` : ''}`;
    return `${left.padEnd(30)}${text}${setting ? ` [${setting}]` : ''}`;
  });
  return [
    `npm run --silent tenant -- ${name}: ${summary}.`,
    notes,
    '',
    ...lines,
    `${'  --help'.padEnd(30)}this text`,
    '',
    exitCodesHelp,
  ].join('\n');
}
