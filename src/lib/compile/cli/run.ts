import { didYouMean } from '../schema/nearest.ts';
import { check } from './check.ts';
import { UsageError, type Command, type Terminal } from './command.ts';
import { oneLine, shown } from './one-line.ts';
import { picture } from './picture.ts';
import { release } from './release.ts';
import { schema } from './schema.ts';
import { visible } from './visible.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['visible', visible],
  ['schema', schema],
  ['picture', picture],
  ['release', release],
]);

const NAMES = [...COMMANDS.keys(), 'help'];

const HELP = ['--help', '-h'];

/** Runs `npm run atlas -- <args>` and gives the exit code; a command that fails says so in one line. */
export function run(
  [name = 'help', ...args]: readonly string[],
  terminal: Terminal,
): number | Promise<number> {
  const error = (text: string): void => {
    terminal.error(oneLine(text));
  };
  if (['help', ...HELP].includes(name)) {
    terminal.out(helpText());
    return 0;
  }
  const command = COMMANDS.get(name);
  if (command === undefined) {
    const hint = didYouMean(name, NAMES);
    error(`unknown command "${shown(name)}"${hint}; the commands are ${NAMES.join(', ')}`);
    return 1;
  }
  // What follows `--` is a folder, whatever it is called.
  const flags = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (flags.some((flag) => HELP.includes(flag))) {
    terminal.out(`${usageOf(name, command)}\n${DIRECTORY}`);
    return 0;
  }
  const refuse = (reason: unknown): number => {
    error(`${name}: ${reason instanceof UsageError ? reason.message : unforeseen(reason)}`);
    return 1;
  };
  try {
    const code = command.run(args, { ...terminal, error });
    return typeof code === 'number' ? code : code.catch(refuse);
  } catch (reason) {
    return refuse(reason);
  }
}

const unforeseen = (reason: unknown): string => `has failed unexpectedly (${String(reason)})`;

const DIRECTORY = 'dir is the folder of the data: by default $ATLAS, else geodata.';

const usageOf = (name: string, { usage, purpose }: Command): string =>
  `  npm run atlas -- ${name} ${usage}\n      ${purpose}`;

function helpText(): string {
  const lines = [...COMMANDS].map(([name, command]) => usageOf(name, command));
  return ['Commands on the data of the atlas:', ...lines, DIRECTORY].join('\n');
}
