import type { DrivenPage } from './driven-browser.ts';
import { driveFirefoxPage } from './firefox-page.ts';
import type { ProtocolConnection } from './protocol-connection.ts';
import { waitUntil } from './wait-until.ts';

/** Runs expressions in the browser's own window, with all its privileges. */
export type FirefoxChromeScope = Pick<DrivenPage, 'evaluate'>;

type Tree = { contexts: readonly { context: string; url: string }[] };

/**
 * Finds the browser window. Needs `--remote-allow-system-access`: it is how Firefox lets a driver see its
 * toolbar, which no page can (https://firefox-source-docs.mozilla.org/remote/Security.html).
 */
export async function findFirefoxChromeScope(connection: ProtocolConnection): Promise<FirefoxChromeScope> {
  const { context } = await waitUntil('the window of Firefox', async () => {
    const { contexts } = await connection.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
    return contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  });
  return driveFirefoxPage(connection, context);
}
