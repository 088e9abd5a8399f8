import { parseArgs, type ParseArgsConfig } from 'node:util';
import { atlasDirectory } from '../atlas-directory.ts';
import { UsageError } from './command.ts';

/** `parseArgs` of Node whose refusals are usage errors of one line. */
export function readArguments<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(message.split(/\.\s|\n/)[0] ?? message);
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
