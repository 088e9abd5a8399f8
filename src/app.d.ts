declare global {
  interface ImportMetaEnv {
    /** Absolute address of the published site with a slash at the end; empty where it is not known. */
    readonly SITE_URL: string;
  }
  namespace App {
    interface Error {
      message: string;
    }
  }
}

export {};
