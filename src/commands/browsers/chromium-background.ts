import { driveChromiumPage } from './chromium-page.ts';
import type { ChromiumTargets } from './chromium-targets.ts';
import type { DrivenChromium } from './driven-browser.ts';
import type { ProtocolConnection } from './protocol-connection.ts';
import { waitUntil } from './wait-until.ts';

/** Chromium calls an offscreen document a background page. */
const offscreen = 'background_page';

type Background = Pick<
  DrivenChromium,
  'killServiceWorker' | 'closeOffscreen' | 'hangOffscreen' | 'askServiceWorker'
>;

/** What a test does to the parts of an extension that nobody sees. */
export function driveChromiumBackground(
  connection: ProtocolConnection,
  targets: ChromiumTargets,
  extensionOrigin: string,
): Background {
  // The one that went may still be listed before the one that came.
  const attach = async (type: string): Promise<string> => {
    const { targetId } = await waitUntil(`a ${type}`, async () =>
      targets.all().findLast(target => target.type === type && target.url.startsWith(extensionOrigin)),
    );
    const how = { targetId, flatten: true };
    return (await connection.send<{ sessionId: string }>('Target.attachToTarget', how)).sessionId;
  };
  return {
    killServiceWorker: () => targets.end('service_worker', extensionOrigin),
    closeOffscreen: () => targets.end(offscreen, extensionOrigin),
    async hangOffscreen(milliseconds) {
      const session = await attach(offscreen);
      const expression = `{ const end = Date.now() + ${milliseconds}; while (Date.now() < end); }`;
      // Nobody answers until it is over.
      void connection.send('Runtime.evaluate', { expression }, session).catch(() => {});
    },
    async askServiceWorker(expression) {
      const sessionId = await attach('service_worker');
      try {
        return await driveChromiumPage(connection, sessionId).evaluate(expression);
      } finally {
        // A service worker does not stop while a debugger is attached.
        await connection.send('Target.detachFromTarget', { sessionId }).catch(() => {});
      }
    },
  };
}
