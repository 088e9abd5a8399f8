/** What one message may hold at most; whatever is larger is refused before it is looked into. */
export const LIMITS = {
  /** Characters of a view's fragment. */
  view: 4096,
  /** Characters of an id, a time, a duration or a name. */
  word: 256,
  /** Entries of a list of ids. */
  list: 512,
  /** Longest movement of the camera, in milliseconds. */
  motion: 20_000,
  /** Requests of one host that wait for their answer. */
  waiting: 64,
  /** Hosts of one frame; the oldest has to go when another comes. */
  hosts: 16,
} as const;
