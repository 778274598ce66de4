import type { DrivenTab } from './driven-browser.ts';
import { driveFirefoxPage } from './firefox-page.ts';
import type { ProtocolConnection } from './protocol-connection.ts';

/** Drives a tab by the id of its top browsing context. */
export function driveFirefoxTab(connection: ProtocolConnection, id: string): DrivenTab {
  const page = driveFirefoxPage(connection, id);
  return {
    ...page,
    id,
    url: () => page.evaluate<string>('location.href'),
    async navigate(url) {
      const go = () => connection.send('browsingContext.navigate', { context: id, url, wait: 'complete' });
      await go().catch(async (error: Error) => {
        // The first navigation after the start sometimes ends so, on an error page without an error of the network
        // (those have names of their own).
        if (!error.message.includes('Address rejected')) throw error;
        await go();
      });
    },
    async close() {
      await connection.send('browsingContext.close', { context: id });
    },
  };
}
