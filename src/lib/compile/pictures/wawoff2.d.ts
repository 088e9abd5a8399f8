declare module 'wawoff2/decompress.js' {
  /** The TrueType font in a woff2 file. Rejects what is none. */
  export default function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
