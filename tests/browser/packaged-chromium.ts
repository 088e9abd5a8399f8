import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHROMIUM_FLAGS, type Chromium } from './chromium.ts';

const UNPACK = `
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
`;

/**
 * The package's own configuration looks for its font in /tmp, and without any font no text is
 * drawn. Fonts of the system stay out, so that every machine draws the same picture.
 */
const FONT_CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** The version of the installed package `@sparticuz/chromium`, or null where it is missing. */
function packagedVersion(): string | null {
  const manifest = join(modules, '@sparticuz/chromium/package.json');
  if (!existsSync(manifest)) return null;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return version;
}

/**
 * Unpacks the browser into `folder`, whole or not at all: several processes may ask at once, and
 * the package takes whatever an interrupted run left in its temp folder for a working browser.
 */
function unpackInto(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  try {
    // VERCEL makes the package unpack the NSS libraries, which a bare system lacks. In a process
    // of its own, since the package changes the environment of the one that imports it.
    execFileSync(process.execPath, ['--input-type=module', '--eval', UNPACK], {
      cwd: modules,
      env: { ...process.env, TMPDIR: fresh, VERCEL: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    writeFileSync(join(fresh, 'fonts', 'fonts.conf'), FONT_CONFIGURATION);
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(join(folder, 'chromium'))) throw error;
  }
}

/** The browser inside the npm package, unpacked on first use; null where it cannot run. */
export function packagedChromium(): Chromium | null {
  const version = packagedVersion();
  if (version === null || process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = join(modules, '.cache', `chromium-${version}`);
  const executablePath = join(folder, 'chromium');
  if (!existsSync(executablePath)) unpackInto(folder);
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH ?? ''];
  return {
    executablePath,
    args: CHROMIUM_FLAGS,
    env: {
      FONTCONFIG_PATH: join(folder, 'fonts'),
      LD_LIBRARY_PATH: libraries.filter((path) => path !== '').join(':'),
    },
  };
}
