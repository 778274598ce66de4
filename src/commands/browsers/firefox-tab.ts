import type { DrivenTab } from './driven-browser.ts';
import { driveFirefoxPage } from './firefox-page.ts';
import type { ProtocolConnection } from './protocol-connection.ts';

const mostTries = 6;
/** Milliseconds. */
const pause = 500;

/** Drives a tab by the id of its top browsing context. */
export function driveFirefoxTab(connection: ProtocolConnection, id: string): DrivenTab {
  const page = driveFirefoxPage(connection, id);
  return {
    ...page,
    id,
    url: () => page.evaluate<string>('location.href'),
    async navigate(url) {
      for (let tries = 1; ; tries += 1) {
        try {
          await connection.send('browsingContext.navigate', { context: id, url, wait: 'complete' });
          return;
        } catch (thrown) {
          // The first navigations after the start sometimes end so, on an error page without an error of the network
          // (those have names of their own).
          const isRejected = thrown instanceof Error && thrown.message.includes('Address rejected');
          if (!isRejected || tries === mostTries) throw thrown;
          await new Promise(resolve => setTimeout(resolve, pause));
        }
      }
    },
    async close() {
      await connection.send('browsingContext.close', { context: id });
    },
  };
}
