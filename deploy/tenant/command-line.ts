import { parseArgs } from 'node:util';
import { type CommandName, commands, isCommand, type Option } from './options.ts';

/** What was asked for; options are named as on the command line, switches have the value `true`. */
export type CommandLine =
  | { readonly kind: 'help'; readonly command: CommandName | undefined }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] }
  | {
      readonly kind: 'run';
      readonly command: CommandName;
      readonly given: Readonly<Record<string, string>>;
      readonly problems: readonly string[];
    };

/** Reads the command line; what is wrong with its options is listed, all of it. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === 'help') return { kind: 'help', command: undefined };
  if (!isCommand(name))
    return {
      kind: 'wrong',
      problems: [
        `${name}: there is no such command; there are ${Object.keys(commands).join(', ')}. --help tells what they do.`,
      ],
    };
  const options: readonly Option[] = commands[name].options;
  const problems: string[] = [];
  // The parser would take the next option for the value.
  const args = rest.filter((arg, index) => {
    const next = rest[index + 1];
    const bare =
      options.some((each) => each.value && arg === `--${each.name}`) &&
      (next === undefined || next === '' || next.startsWith('--'));
    if (bare)
      problems.push(`${arg}: needs a value (${options.find((each) => arg === `--${each.name}`)?.value})`);
    return !bare;
  });
  const { tokens } = parseArgs({
    args,
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      help: { type: 'boolean' },
      ...Object.fromEntries(options.map((each) => [each.name, { type: each.value ? 'string' : 'boolean' }])),
    },
  });
  const given: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') problems.push(`${token.value}: belongs to no option`);
    if (token.kind !== 'option') continue;
    if (token.name === 'help') return { kind: 'help', command: name };
    const option = options.find((each) => each.name === token.name);
    if (!option) problems.push(`${token.rawName}: ${name} has no such option`);
    else if (token.name in given) problems.push(`${token.rawName}: stands there twice`);
    else if (option.value && token.value === '')
      problems.push(`${token.rawName}: needs a value (${option.value})`);
    else if (!option.value && token.value !== undefined) problems.push(`${token.rawName}: takes no value`);
    else given[token.name] = token.value ?? 'true';
  }
  return { kind: 'run', command: name, given, problems };
}
