/** What the tool tells the shell when it ends. */
export const exitCodes = {
  done: 0,
  /** `check` found something missing, a team failed, or a channel that should be heard is not. */
  incomplete: 1,
  /** Wrong options or settings; nothing was asked of anybody. */
  usage: 2,
  /** Nobody could be signed in, or Graph refuses what the whole run needs. */
  refused: 3,
  /** Another run holds the result file. */
  busy: 4,
  /** Stopped by Ctrl-C; what was begun is finished and the run can be resumed. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const exitCodesHelp = `Exit codes: 0 all well; 1 something is missing, or some teams failed; 2 wrong options or settings;
3 signing in failed, or Graph refuses; 4 another run has the result file; 130 stopped by Ctrl-C, can be resumed.`;

/** Ends the tool with a message that says what to do. */
export class Ended extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.name = 'Ended';
    this.exitCode = exitCode;
  }
}
