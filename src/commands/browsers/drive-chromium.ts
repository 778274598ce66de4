import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { startBrowserProcess } from './browser-process.ts';
import { driveChromiumBackground } from './chromium-background.ts';
import { setChromiumDownloads, watchChromiumDownloads } from './chromium-downloads.ts';
import { openChromiumPopup } from './chromium-popup.ts';
import { watchChromiumRequests } from './chromium-requests.ts';
import { driveChromiumTab } from './chromium-tab.ts';
import { watchChromiumTargets } from './chromium-targets.ts';
import type { DrivenChromium, DrivenTab, DriveOptions } from './driven-browser.ts';
import { emulateInChromium } from './emulate-in-chromium.ts';
import { findBrowser } from './find-browser.ts';
import { settleFirstRun } from './first-run-page.ts';
import { headlessArguments } from './headless-arguments.ts';
import { pipeTransport } from './pipe-transport.ts';
import { connectProtocol } from './protocol-connection.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { waitUntil } from './wait-until.ts';

/**
 * Starts Chromium with a fresh profile and an unpacked extension. Throws an `Error` when there is no Chromium,
 * or when it does not start or refuses the extension.
 */
export async function openChromium(options: DriveOptions): Promise<DrivenChromium> {
  const path = findBrowser('chromium');
  if (!path) throw new Error('there is no Chromium here: name one in the environment variable CHROMIUM');
  const downloads = resolve(options.downloads);
  await mkdir(downloads, { recursive: true });
  const profile = await makeTemporaryFolder();
  await setChromiumDownloads(profile.path, downloads);
  const browser = startBrowserProcess(path, [
    ...chromiumArguments(options),
    `--user-data-dir=${profile.path}`,
  ]);
  const connection = connectProtocol(pipeTransport(browser.input, browser.output));

  const close = async () => {
    await connection.send('Browser.close').catch(() => {});
    connection.end();
    await browser.stop();
    await profile.remove();
  };

  try {
    const { product } = await connection.send<{ product: string }>('Browser.getVersion');
    const targets = await watchChromiumTargets(connection);
    const waitForDownload = await watchChromiumDownloads(connection);
    const requests = await watchChromiumRequests(connection);
    const { id: extensionId } = await connection.send<{ id: string }>('Extensions.loadUnpacked', {
      path: resolve(options.extension),
      enableInIncognito: options.isAllowedInPrivate ?? false,
    });
    const extensionOrigin = `chrome-extension://${extensionId}`;

    const open = async (url: string, newWindow: boolean): Promise<DrivenTab> => {
      const blank = { url: 'about:blank', forTab: true, newWindow };
      const { targetId } = await connection.send<{ targetId: string }>('Target.createTarget', blank);
      const tab = await driveChromiumTab(connection, targetId);
      await tab.navigate(url);
      return tab;
    };
    const openTab = (url: string) => open(url, false);

    const newTabOpened = async (action: () => Promise<void>): Promise<DrivenTab> => {
      const before = new Set(targets.all().map(target => target.targetId));
      await action();
      const opened = await waitUntil('a new tab', async () => {
        for (const target of targets.all()) {
          if (!before.has(target.targetId) && (await targets.isTab(target))) return target;
        }
        return null;
      });
      const tab = await driveChromiumTab(connection, opened.targetId);
      await tab.waitFor(`document.readyState === 'complete' && location.href !== 'about:blank'`);
      return tab;
    };

    const findTab = async (url: string) => {
      // Chromium tells the address of the page, not of its tab.
      if (!targets.all().some(target => target.type === 'page' && target.url === url)) return null;
      for (const target of targets.all()) {
        if (!(await targets.isTab(target))) continue;
        const tab = await driveChromiumTab(connection, target.targetId);
        if ((await tab.url()) === url) return tab;
      }
      return null;
    };
    const background = driveChromiumBackground(connection, targets, extensionOrigin);
    const firstRun = await settleFirstRun(options, extensionOrigin, findTab);

    return {
      browserVersion: product,
      extensionId,
      extensionOrigin,
      firstRun,
      openTab,
      openWindow: url => open(url, true),
      openExtensionPage: page => openTab(`${extensionOrigin}/${page.replace(/^\//, '')}`),
      pressToolbarButton: tab => openChromiumPopup(connection, targets, extensionId, tab),
      newTabOpened,
      async openPrivateWindow(url) {
        // Only from within can a window be made to which the extension belongs.
        const page = await openTab(`${extensionOrigin}/manifest.json`);
        const window = JSON.stringify({ incognito: true, url });
        const tab = await newTabOpened(() =>
          page.evaluate(`chrome.windows.create(${window}).then(() => null)`),
        );
        await page.close();
        return tab;
      },
      waitForDownload,
      requests: async () => requests(extensionOrigin),
      ...background,
      async discard(tab) {
        await connection.send('Target.activateTarget', { targetId: tab.id });
        const id = await background.askServiceWorker<number>(
          `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)`,
        );
        // What is in front is never put away.
        await openTab('about:blank');
        const before = new Set(targets.all().map(target => target.targetId));
        await background.askServiceWorker(`chrome.tabs.discard(${id}).then(() => null)`);
        const stand = await waitUntil('the tab that stands for one that was put away', async () =>
          targets.all().find(({ targetId, type }) => type === 'tab' && !before.has(targetId)),
        );
        return { ...tab, id: stand.targetId };
      },
      emulate: (tab, conditions) => emulateInChromium(connection, tab, conditions),
      close,
    };
  } catch (error) {
    await close();
    throw new Error(`Chromium (${path}) could not be driven\n${browser.complaints()}`, { cause: error });
  }
}

function chromiumArguments({ offline, headless = true, windowSize }: DriveOptions): readonly string[] {
  const { width, height } = windowSize ?? { width: 1280, height: 900 };
  return [
    ...headlessArguments,
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    '--no-default-browser-check',
    // A click would miss what a key before it still scrolls.
    '--disable-smooth-scrolling',
    `--window-size=${width},${height}`,
    // The screen without a display is smaller than a popup may become, unless it is told.
    ...(headless ? ['--headless=new', '--screen-info={1600x1200}'] : []),
    ...(offline ? ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'] : []),
    'about:blank',
  ];
}
