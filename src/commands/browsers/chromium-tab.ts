import { attachToPage } from './attach-to-page.ts';
import { driveChromiumPage } from './chromium-page.ts';
import type { DrivenTab } from './driven-browser.ts';
import type { ProtocolConnection } from './protocol-connection.ts';
import { waitUntil } from './wait-until.ts';

type LifecycleEvent = { loaderId: string; name: string };

const loadTimeoutMs = 30_000;

/** Drives a tab by the id of its target of type `tab`, which stays when the page within is exchanged. */
export async function driveChromiumTab(connection: ProtocolConnection, id: string): Promise<DrivenTab> {
  const session = await attachToPage(connection, id);
  await connection.send('Page.enable', {}, session);
  await connection.send('Page.setLifecycleEventsEnabled', { enabled: true }, session);
  const page = driveChromiumPage(connection, session);
  return {
    ...page,
    id,
    url: () => page.evaluate<string>('location.href'),
    async navigate(url) {
      const loaded = new Set<string>();
      const stop = connection.on('Page.lifecycleEvent', (event: LifecycleEvent, from) => {
        if (from === session && event.name === 'load') loaded.add(event.loaderId);
      });
      try {
        const answer = await connection.send<{ loaderId?: string; errorText?: string }>(
          'Page.navigate',
          { url },
          session,
        );
        if (answer.errorText) throw new Error(`${url} could not be opened: ${answer.errorText}`);
        const { loaderId } = answer;
        // Without a loader it was a jump within the document.
        if (loaderId) await waitUntil(`${url} to load`, async () => loaded.has(loaderId), loadTimeoutMs);
      } finally {
        stop();
      }
    },
    async close() {
      await connection.send('Target.closeTarget', { targetId: id });
    },
  };
}
