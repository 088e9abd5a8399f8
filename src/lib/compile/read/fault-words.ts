/** What the file system answers when it refuses, for people who do not know its codes. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the disk is read-only'],
  ['ELOOP', 'a link to itself'],
  ['ENOENT', 'the folder is not there'],
  ['ENOTDIR', 'a file stands where a folder belongs'],
  ['EEXIST', 'a file stands where a folder belongs'],
  ['EISDIR', 'it is a folder'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk is full'],
]);

/** Why the file system refused, in a few words; the code itself where there are none for it. */
export function faultWords(error: unknown): string {
  const code = errorCode(error);
  return WORDS.get(code) ?? (code === '' ? 'the reason is not known' : code);
}

/** The code of an error of the system, such as `EACCES`; empty where it has none. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}
