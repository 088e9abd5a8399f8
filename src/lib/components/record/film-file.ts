import { BufferTarget, StreamTarget, type Target } from 'mediabunny';

/** Where a film is written to, and the way to it once it is whole. */
export interface FilmFile {
  readonly target: Target;
  /** The film, after it has been written to its end. */
  finished(type: string): Promise<Blob>;
  /** Gives up the room it takes. The film cannot be read any more. */
  discard(): Promise<void>;
}

const FOLDER = 'films';
/** Films that a closed page has left behind are older than this, in milliseconds. */
const FORGOTTEN = 24 * 60 * 60 * 1000;

/** A file in the site's own storage, so that a long film takes no memory; in memory without one. */
export async function openFilmFile(): Promise<FilmFile> {
  try {
    return await fileOnDisk();
  } catch {
    return fileInMemory();
  }
}

async function fileOnDisk(): Promise<FilmFile> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  await sweep(folder);
  const name = crypto.randomUUID();
  const handle = await folder.getFileHandle(name, { create: true });
  const writable = await handle.createWritable();
  return {
    target: new StreamTarget(writable, { chunked: true }),
    finished: async (type) => {
      const file = await handle.getFile();
      return file.slice(0, file.size, type);
    },
    discard: () => folder.removeEntry(name),
  };
}

function fileInMemory(): FilmFile {
  const target = new BufferTarget();
  return {
    target,
    finished: (type) => Promise.resolve(new Blob(target.buffer ? [target.buffer] : [], { type })),
    discard: () => Promise.resolve(),
  };
}

/** Removes what pages that were closed while they recorded have left behind. */
async function sweep(folder: FileSystemDirectoryHandle): Promise<void> {
  for await (const [name, handle] of folder.entries()) {
    if (!(handle instanceof FileSystemFileHandle)) continue;
    const { lastModified } = await handle.getFile();
    if (Date.now() - lastModified > FORGOTTEN) await folder.removeEntry(name);
  }
}
