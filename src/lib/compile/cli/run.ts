import { didYouMean } from '../schema/nearest.ts';
import { check } from './check.ts';
import { UsageError, type Command, type Terminal } from './command.ts';
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

/** Runs `npm run atlas -- <args>` and gives the exit code. */
export function run(
  [name = 'help', ...args]: readonly string[],
  terminal: Terminal,
): number | Promise<number> {
  if (['help', '--help', '-h'].includes(name)) {
    terminal.out(helpText());
    return 0;
  }
  const command = COMMANDS.get(name);
  if (command === undefined) {
    const hint = didYouMean(name, NAMES);
    terminal.error(`unknown command "${name}"${hint}; the commands are ${NAMES.join(', ')}`);
    return 1;
  }
  const refuse = (error: unknown): number => {
    if (!(error instanceof UsageError)) throw error;
    terminal.error(`${name}: ${error.message}`);
    return 1;
  };
  try {
    const code = command.run(args, terminal);
    return typeof code === 'number' ? code : code.catch(refuse);
  } catch (error) {
    return refuse(error);
  }
}

function helpText(): string {
  const lines = [...COMMANDS].map(
    ([name, { usage, purpose }]) => `  npm run atlas -- ${name} ${usage}\n      ${purpose}`,
  );
  const directory = 'dir is the folder of the data: by default $ATLAS, else geodata.';
  return ['Commands on the data of the atlas:', ...lines, directory].join('\n');
}
