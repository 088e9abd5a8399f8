import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where installers put the browser on systems that do not put it on the PATH. */
const USUAL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** Whether `path` is a file that this user may run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Some distributions ship a stand-in that only says what to install: a browser tells its version. */
function startsUp(path: string): boolean {
  if (process.platform === 'win32') return true; // there `--version` opens a window
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** The first Chromium or Chrome on `searchPath` or in its system's usual place, or null. */
export function installedChromium(searchPath = process.env.PATH ?? ''): string | null {
  const onPath = COMMANDS.flatMap((command) =>
    searchPath
      .split(delimiter)
      .filter((folder) => folder !== '')
      .map((folder) => join(folder, command)),
  );
  const candidates = [...onPath, ...(USUAL_PLACES[process.platform] ?? [])];
  return candidates.find((path) => isExecutable(path) && startsUp(path)) ?? null;
}
