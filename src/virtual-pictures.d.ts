/** The pictures of the chapters, served by the Vite plug-in of `src/lib/compile`; on the server only. */
declare module 'virtual:pictures' {
  /** Names of the files, and each when it is asked for; null for a name that is none of them. */
  export const pictures: {
    readonly files: string[];
    file(name: string): Promise<{
      readonly type: 'image/svg+xml' | 'image/png';
      readonly body: string | Uint8Array;
    } | null>;
  };
}
