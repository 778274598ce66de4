import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startBrowserProcess } from './browser-process.ts';
import type { DrivenBrowser, DrivenTab, DriveOptions } from './driven-browser.ts';
import { findBrowser } from './find-browser.ts';
import { type FirefoxChromeScope, findFirefoxChromeScope } from './firefox-chrome-scope.ts';
import { watchFirefoxDownloads } from './firefox-downloads.ts';
import { letFirefoxFindPopups, openFirefoxPopup } from './firefox-popup.ts';
import { allowInPrivateWindows, openFirefoxPrivateWindow } from './firefox-private-window.ts';
import { watchFirefoxRequests } from './firefox-requests.ts';
import { writeFirefoxSettings } from './firefox-settings.ts';
import { driveFirefoxTab } from './firefox-tab.ts';
import { settleFirstRun } from './first-run-page.ts';
import { connectProtocol, type ProtocolConnection } from './protocol-connection.ts';
import { socketTransport } from './socket-transport.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { waitUntil } from './wait-until.ts';

/**
 * Starts Firefox with a fresh profile and an unpacked extension. Throws an `Error` when there is no Firefox,
 * or when it does not start or refuses the extension.
 */
export async function openFirefox(options: DriveOptions): Promise<DrivenBrowser> {
  const path = findBrowser('firefox');
  if (!path) throw new Error('there is no Firefox here: name one in the environment variable FIREFOX');
  const downloads = resolve(options.downloads);
  await mkdir(downloads, { recursive: true });
  const profile = await makeTemporaryFolder();
  const settings = writeFirefoxSettings({ downloads, offline: options.offline ?? false });
  await writeFile(join(profile.path, 'user.js'), settings);
  const browser = startBrowserProcess(path, firefoxArguments(options, profile.path));
  let connection: ProtocolConnection | null = null;

  const close = async () => {
    await connection?.send('browser.close').catch(() => {});
    connection?.end();
    await browser.stop();
    await profile.remove();
  };

  try {
    const [, address] = await browser.waitForLine(/WebDriver BiDi listening on (ws:\S+)/);
    const opened = connectProtocol(await socketTransport(`${address}/session`));
    connection = opened;
    const session = await opened.send<Session>('session.new', { capabilities: {} });
    const chrome = await findFirefoxChromeScope(opened);
    await letFirefoxFindPopups(chrome);
    const waitForDownload = await watchFirefoxDownloads(chrome);
    const requests = await watchFirefoxRequests(chrome);
    if (options.isAllowedInPrivate)
      await allowInPrivateWindows(chrome, await idInManifest(options.extension));
    const { extension: extensionId } = await opened.send<{ extension: string }>('webExtension.install', {
      extensionData: { type: 'path', path: resolve(options.extension) },
    });
    const extensionOrigin = await chrome.evaluate<string>(
      `'moz-extension://' + WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).mozExtensionHostname`,
    );
    const tabs = async () => (await opened.send<Tree>('browsingContext.getTree', { maxDepth: 0 })).contexts;
    const tabIds = async () => (await tabs()).map(({ context }) => context);
    const openTab = async (url: string): Promise<DrivenTab> => {
      const { context } = await opened.send<{ context: string }>('browsingContext.create', { type: 'tab' });
      const tab = driveFirefoxTab(opened, context);
      await tab.navigate(url);
      return tab;
    };

    /** The windows of tabs that are not in the first. */
    const scopes = new Map<string, FirefoxChromeScope>();
    const firstRun = await settleFirstRun(options, extensionOrigin, async url => {
      const tab = (await tabs()).find(tab => tab.url === url);
      return tab ? driveFirefoxTab(opened, tab.context) : null;
    });

    return {
      browserVersion: `Firefox/${session.capabilities.browserVersion}`,
      extensionId,
      extensionOrigin,
      firstRun,
      openTab,
      openExtensionPage: page => openTab(`${extensionOrigin}/${page.replace(/^\//, '')}`),
      pressToolbarButton: tab => openFirefoxPopup(opened, scopes.get(tab.id) ?? chrome, extensionId, tab),
      async openPrivateWindow(url) {
        const { scope, tabId } = await openFirefoxPrivateWindow(opened, chrome);
        await letFirefoxFindPopups(scope);
        scopes.set(tabId, scope);
        const tab = driveFirefoxTab(opened, tabId);
        // A window that is still being made may swallow the answer.
        void tab.navigate(url).catch(() => {});
        const isThere = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
        await tab.waitFor(isThere, privateWindowPatience);
        return tab;
      },
      async newTabOpened(action) {
        const before = new Set(await tabIds());
        await action();
        const id = await waitUntil('a new tab', async () => (await tabIds()).find(tab => !before.has(tab)));
        const tab = driveFirefoxTab(opened, id);
        await tab.waitFor(`document.readyState === 'complete' && location.href !== 'about:blank'`);
        return tab;
      },
      waitForDownload,
      requests: () => requests(extensionId),
      close,
    };
  } catch (error) {
    await close();
    throw new Error(`Firefox (${path}) could not be driven\n${browser.complaints()}`, { cause: error });
  }
}

/** How long a private window may take to show its first page, in ms. */
const privateWindowPatience = 20_000;

async function idInManifest(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

type Session = { capabilities: { browserVersion: string } };
type Tree = { contexts: readonly { context: string; url: string }[] };

function firefoxArguments({ headless = true, windowSize }: DriveOptions, profile: string): readonly string[] {
  const { width, height } = windowSize ?? { width: 1280, height: 900 };
  return [
    ...(headless ? ['--headless'] : []),
    '--no-remote',
    '--profile',
    profile,
    `--width=${width}`,
    `--height=${height}`,
    '--remote-debugging-port=0',
    // Without this a driver sees pages only, and no toolbar.
    '--remote-allow-system-access',
  ];
}
