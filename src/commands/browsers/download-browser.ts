import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Browser, Cache, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { chromium } from 'playwright';
import type { BrowserName } from './find-browser.ts';
import { hasApt } from './install-with-apt.ts';
import { runQuietly } from './run-quietly.ts';

const cacheDir = join(homedir(), '.cache', 'clean-copy');

/** The path of a browser that was downloaded on an earlier day, or `null`. */
export async function findDownloadedBrowser(name: BrowserName): Promise<string | null> {
  // `findBrowser` knows where Playwright keeps its Chromium.
  if (name === 'chromium') return null;
  const known = new Cache(cacheDir).getInstalledBrowsers();
  return known.find(({ browser }) => browser === Browser.FIREFOX)?.executablePath ?? null;
}

/**
 * Downloads Playwright's own Chromium, or Mozilla's current Firefox (Playwright's has no WebDriver BiDi), and
 * gives its path. As root on a system with apt it also installs the libraries that the browser needs.
 */
export async function downloadBrowser(name: BrowserName): Promise<string> {
  const require = createRequire(import.meta.url);
  const playwright = join(dirname(require.resolve('playwright/package.json')), 'cli.js');
  if (hasApt()) await runQuietly(process.execPath, [playwright, 'install-deps', name]);
  if (name === 'chromium') {
    await runQuietly(process.execPath, [playwright, 'install', '--no-shell', 'chromium']);
    return chromium.executablePath();
  }
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('Mozilla has no Firefox for this system');
  const buildId = await resolveBuildId(Browser.FIREFOX, platform, 'stable');
  const { executablePath } = await install({ browser: Browser.FIREFOX, platform, buildId, cacheDir });
  return executablePath;
}
