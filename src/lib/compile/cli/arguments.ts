import { parseArgs, type ParseArgsConfig } from 'node:util';
import { atlasDirectory } from '../atlas-directory.ts';
import { UsageError } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** `parseArgs` of Node whose refusals are usage errors of one line; an option may stand once. */
export function readArguments<const T extends Options>(args: readonly string[], options: T) {
  const parsed = parsedBy(withDashes(args, options), options);
  const names = parsed.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new UsageError(`--${twice} is given more than once`);
  return parsed;
}

function parsedBy<const T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(message.split(/\.\s|\n/)[0] ?? message);
  }
}

/** Ties a value such as -PT6H to its option: `parseArgs` would ask whether it is one itself. */
function withDashes(args: readonly string[], options: Options): string[] {
  const shorts = new Set(Object.values(options).map(({ short }) => short));
  const tied: string[] = [];
  for (const arg of args) {
    const name = tied.at(-1)?.slice(2) ?? '';
    const takes = tied.at(-1) === `--${name}` && options[name]?.type === 'string';
    if (takes && /^-[^-]/.test(arg) && !shorts.has(arg[1])) tied.push(`${tied.pop() ?? ''}=${arg}`);
    else tied.push(arg);
  }
  return tied;
}

/** The one directory that a command may be given. */
export function directoryOf(
  positionals: readonly string[],
  environment: NodeJS.ProcessEnv,
): string {
  const [directory, extra] = positionals;
  if (extra !== undefined) throw new UsageError(`one directory is enough; "${extra}" is too much`);
  return directory ?? atlasDirectory(environment);
}
