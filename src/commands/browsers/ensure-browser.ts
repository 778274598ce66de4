import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { downloadBrowser, findDownloadedBrowser } from './download-browser.ts';
import { type BrowserName, findBrowser } from './find-browser.ts';
import { hasBrowserPackages, installWithApt } from './install-with-apt.ts';

type Way = Readonly<{ telling: string; go(): Promise<string | null> }>;

const debianPackages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const environmentNames: Record<BrowserName, string> = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };
const titles: Record<BrowserName, string> = { chromium: 'Chromium', firefox: 'Firefox' };

/**
 * Makes sure that there is a browser, and gives its path: the one on the system, else installed with apt on
 * Debian as root, else downloaded. The path also goes into the environment (`CHROMIUM`, `FIREFOX`), so that
 * this process and those that it starts use it. `report` is told of each step that takes time. Throws an
 * `Error` that says what to do by hand when every way failed.
 */
export async function ensureBrowser(name: BrowserName, report: (line: string) => void): Promise<string> {
  const title = titles[name];
  const ways: readonly Way[] = [
    { telling: '', go: async () => findBrowser(name) },
    { telling: '', go: () => findDownloadedBrowser(name) },
    ...(hasBrowserPackages() ? [aptWay(name)] : []),
    { telling: `Downloading ${title} …`, go: () => downloadBrowser(name) },
  ];
  const failures: string[] = [];
  for (const { telling, go } of ways) {
    if (telling) report(telling);
    try {
      const path = await go();
      if (path && canStart(path)) {
        process.env[environmentNames[name]] = path;
        return path;
      }
      if (path) failures.push(`${path} does not start.`);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    [
      `No ${title} could be found or installed.`,
      ...failures,
      `Install ${title} (on Debian: apt-get install ${debianPackages[name]}), or name one that you have in the`,
      `environment variable ${environmentNames[name]}, and run this command again.`,
    ].join('\n'),
  );
}

function aptWay(name: BrowserName): Way {
  return {
    telling: `Installing ${titles[name]} with apt …`,
    async go() {
      await installWithApt(debianPackages[name]);
      return findBrowser(name);
    },
  };
}

/** A file of the right name may be a mere pointer to a snap that is not there. */
function canStart(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows a browser opens a window instead of telling its version.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}
