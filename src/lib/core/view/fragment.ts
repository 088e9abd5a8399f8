/**
 * The parts of a fragment such as `#at=…&lang=ur`, as they are written. What follows another `#` is no
 * part of it: content systems append words of their own there, as WordPress does `#?secret=…`.
 */
export function partsOfFragment(hash: string): readonly string[] {
  const [own = ''] = hash.replace(/^#/, '').split('#');
  return own.split('&').filter((part) => part !== '');
}
