/** The directory of the authored files: `ATLAS` in the environment, else `geodata`. */
export function atlasDirectory(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment.ATLAS ?? '';
  return named === '' ? 'geodata' : named;
}
