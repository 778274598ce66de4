import type { DrivenPage } from './driven-browser.ts';
import { driveFirefoxPage } from './firefox-page.ts';
import type { ProtocolConnection } from './protocol-connection.ts';
import { waitUntil } from './wait-until.ts';

/** Runs expressions in the browser's own window, with all its privileges. */
export type FirefoxChromeScope = Pick<DrivenPage, 'evaluate'>;

type Tree = { contexts: readonly { context: string; url: string }[] };

/** The scopes of all windows of the browser, the first that was opened first. */
export async function listFirefoxWindows(connection: ProtocolConnection): Promise<readonly string[]> {
  const { contexts } = await connection.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return contexts
    .filter(({ url }) => url === 'chrome://browser/content/browser.xhtml')
    .map(({ context }) => context);
}

/**
 * Finds the browser window. Needs `--remote-allow-system-access`: it is how Firefox lets a driver see its
 * toolbar, which no page can (https://firefox-source-docs.mozilla.org/remote/Security.html).
 */
export async function findFirefoxChromeScope(connection: ProtocolConnection): Promise<FirefoxChromeScope> {
  const window = await waitUntil(
    'the window of Firefox',
    async () => (await listFirefoxWindows(connection))[0],
  );
  return driveFirefoxPage(connection, window);
}
