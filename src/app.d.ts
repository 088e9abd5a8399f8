declare global {
  interface ImportMetaEnv {
    /** Absolute address of the published site with a slash at the end; empty where it is not known. */
    readonly SITE_URL: string;
    /** Path under which the site is built to lie, such as `/atlas`; empty for any. */
    readonly BASE_PATH: string;
    /** Absolute address at which a host answers oEmbed for any view; empty where none does. */
    readonly OEMBED_URL: string;
  }
  namespace App {
    interface Error {
      message: string;
    }
  }
}

export {};
