import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * The options of this process's command line. With `--help` the usage is printed and the process ends with 0; whoever gives a wrong option is told
 * which one and how it is called, and it ends with 2.
 * @param usage how the command is called, in a line or more
 * @param config as for `parseArgs`; `help` is added
 */
export function readOptions<T extends ParseArgsConfig>(
  usage: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  if (process.argv.slice(2).includes('--help')) {
    process.stdout.write(`usage: ${usage}\n`);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    // Of Node's words the first sentence; the rest is for those who write the program.
    const [problem] = (error as Error).message.split('. ');
    return refuse(`${problem?.replace(/\.$/, '')}.`, usage);
  }
}

/** Ends the process with 2, saying what is wrong and how it is called. */
export function refuse(problem: string, usage: string): never {
  process.stderr.write(`${problem}\nusage: ${usage}\n`);
  process.exit(2);
}

/**
 * What an option says, as a whole number from `least` on; ends the process like `refuse` where it is none.
 * @param name of the option, without its dashes
 */
export function wholeNumber(name: string, value: string, usage: string, least = 0): number {
  const number = Number(value);
  if (value.trim() !== '' && Number.isSafeInteger(number) && number >= least) return number;
  return refuse(`--${name} takes a whole number from ${least} on.`, usage);
}
