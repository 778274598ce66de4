import { type FirefoxChromeScope, listFirefoxWindows } from './firefox-chrome-scope.ts';
import { driveFirefoxPage } from './firefox-page.ts';
import type { ProtocolConnection } from './protocol-connection.ts';
import { waitUntil } from './wait-until.ts';

/** The page that a private window starts with. */
const startPage = 'about:privatebrowsing';

type Tree = { contexts: readonly { context: string; url: string }[] };

/** Lets an extension that is not there yet into private windows, as a person does in its settings. */
export async function allowInPrivateWindows(chrome: FirefoxChromeScope, extensionId: string): Promise<void> {
  await chrome.evaluate(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    await ExtensionPermissions.add(${JSON.stringify(extensionId)}, allowed);
  })()`);
}

/** Opens a private window; gives its own scope and the name of the tab in it. */
export async function openFirefoxPrivateWindow(
  connection: ProtocolConnection,
  chrome: FirefoxChromeScope,
): Promise<Readonly<{ scope: FirefoxChromeScope; tabId: string }>> {
  const before = new Set(await listFirefoxWindows(connection));
  await chrome.evaluate('void OpenBrowserWindow({ private: true })');
  const window = await waitUntil('a private window', async () =>
    (await listFirefoxWindows(connection)).find(each => !before.has(each)),
  );
  const tabId = await waitUntil('the tab of the private window', async () => {
    const { contexts } = await connection.send<Tree>('browsingContext.getTree', { maxDepth: 0 });
    return contexts.find(({ url }) => url === startPage)?.context;
  });
  return { scope: driveFirefoxPage(connection, window), tabId };
}
