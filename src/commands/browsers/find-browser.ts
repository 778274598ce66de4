import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

export type BrowserName = 'chromium' | 'firefox';

const commandNames: Record<BrowserName, readonly string[]> = {
  // Branded Chrome is left out: since version 137 it ignores --load-extension.
  chromium: ['chromium', 'chromium-browser', 'chromium.exe'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox.exe'],
};

const fixedPlaces: Record<BrowserName, readonly string[]> = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
  ],
};

const environmentNames: Record<BrowserName, string> = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };

/**
 * The path of a browser that can load an unpacked extension: the one named in the environment (`CHROMIUM`,
 * `FIREFOX`), else one on the PATH, else one in its usual place, else Playwright's own Chromium.
 * `null` when there is none.
 */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[environmentNames[name]];
  if (named && existsSync(named)) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = commandNames[name].flatMap(command => folders.map(folder => join(folder, command)));
  const own = name === 'chromium' ? [chromium.executablePath()] : [];
  return [...onPath, ...fixedPlaces[name], ...own].find(path => path && existsSync(path)) ?? null;
}
