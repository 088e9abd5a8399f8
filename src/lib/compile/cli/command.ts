/** Where a command writes and what surrounds it. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly environment: NodeJS.ProcessEnv;
  /** The time it is; left out, that of the machine. */
  readonly now?: () => number;
}

/** A mistake in how a command was called; its message is one line for the caller. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A subcommand of `npm run atlas`. */
export interface Command {
  /** What follows the name, for the help. */
  readonly usage: string;
  readonly purpose: string;
  /** @returns the exit code @throws UsageError, or rejects with one */
  readonly run: (args: readonly string[], terminal: Terminal) => number | Promise<number>;
}
