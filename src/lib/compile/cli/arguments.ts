import { parseArgs, type ParseArgsConfig } from 'node:util';
import { atlasDirectory } from '../atlas-directory.ts';
import { errorCode } from '../read/fault-words.ts';
import { lookAt } from '../read/look-at.ts';
import { didYouMean } from '../schema/nearest.ts';
import { UsageError } from './command.ts';
import { shown } from './one-line.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** `parseArgs` of Node whose refusals are usage errors of one line; an option may stand once. */
export function readArguments<const T extends Options>(args: readonly string[], options: T) {
  const parsed = parsedBy(args, options);
  const names = parsed.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new UsageError(`--${twice} is given more than once`);
  return parsed;
}

function parsedBy<const T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
  } catch (error) {
    throw refusalOf(error, Object.keys(options));
  }
}

function refusalOf(error: unknown, known: readonly string[]): UsageError {
  const message = error instanceof Error ? error.message : String(error);
  if (errorCode(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const [, name = ''] = /^Unknown option '(.*?)'(?:\. To |$)/s.exec(message) ?? [];
    return new UsageError(`Unknown option '${shown(name)}'${nearOption(name, known)}`);
  }
  // Its hints stand on lines of their own; what follows on the same line does not help here.
  return new UsageError(message.replace(/\. .*/, ''));
}

/** `; did you mean --json?` for `--jsn`. */
function nearOption(written: string, known: readonly string[]): string {
  const hint = didYouMean(written.replace(/^-+/, ''), [...known, 'help']);
  return hint.replace(/"(.*)"/, '--$1');
}

/**
 * The one directory that a command may be given.
 * @throws UsageError of one line where it is not there
 */
export function directoryOf(
  positionals: readonly string[],
  environment: NodeJS.ProcessEnv,
): string {
  const [directory, extra] = positionals;
  if (extra !== undefined) {
    throw new UsageError(`one directory is enough; "${shown(extra)}" is too much`);
  }
  const chosen = directory ?? atlasDirectory(environment);
  const found = lookAt(chosen);
  if (found.kind === 'unreadable') {
    throw new UsageError(`the folder "${shown(chosen)}" cannot be read (${found.why})`);
  }
  if (found.kind === 'nothing') {
    const why =
      directory === undefined && chosen === environment.ATLAS ? ', which ATLAS names' : '';
    throw new UsageError(`there is no folder "${shown(chosen)}"${why}`);
  }
  return chosen;
}
