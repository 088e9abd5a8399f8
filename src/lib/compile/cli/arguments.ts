import { parseArgs, type ParseArgsConfig } from 'node:util';
import { atlasDirectory } from '../atlas-directory.ts';
import { UsageError } from './command.ts';

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
    const message = error instanceof Error ? error.message : String(error);
    // Its hints stand on lines of their own; what follows on the same line does not help here.
    throw new UsageError(message.replace(/\. .*/, '').replaceAll('\n', ' '));
  }
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
