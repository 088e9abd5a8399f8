/** A browser to run the tests in, as Playwright's `launch` takes it. */
export interface Chromium {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** Variables to set beside those of this process. */
  readonly env: Readonly<Record<string, string>>;
}

/** WebGL2 without a graphics card, no request of the browser's own, the same picture everywhere. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // No browser paints its pages with a software WebGL; told to ignore the blocklist, this one would.
  '--disable-gpu-rasterization',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  // Containers and root, the usual places of a test run, cannot set up Chromium's own sandbox.
  '--no-sandbox',
  // The usual 64 MB of shared memory of a container are too few for a map.
  '--disable-dev-shm-usage',
];

/**
 * For tests, which open a page for seconds: optimised code of it would come too late, and making it
 * takes a quarter of the processor's time. Not for measuring, where readers' own speed counts.
 */
export const SHORT_PAGES: readonly string[] = ['--js-flags=--no-turbofan --no-maglev'];

/**
 * What Playwright's `chromium.launch` needs to start this browser.
 * @param flags beside those that it is always started with
 */
export function launchOptions(
  chromium: Chromium,
  flags: readonly string[] = [],
): {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
} {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    executablePath: chromium.executablePath,
    args: [...chromium.args, ...flags],
    env: { ...Object.fromEntries(inherited), ...chromium.env },
  };
}
