import { driveChromiumPage } from './chromium-page.ts';
import type { ChromiumTargets } from './chromium-targets.ts';
import type { DrivenPopup, DrivenTab } from './driven-browser.ts';
import type { ProtocolConnection } from './protocol-connection.ts';
import { waitUntil } from './wait-until.ts';

/**
 * Presses the extension's button for a tab: opens the popup and grants `activeTab`, as for a person
 * (https://chromedevtools.github.io/devtools-protocol/tot/Extensions/#method-triggerAction).
 */
export async function openChromiumPopup(
  connection: ProtocolConnection,
  targets: ChromiumTargets,
  extensionId: string,
  tab: DrivenTab,
): Promise<DrivenPopup> {
  const before = new Set(targets.all().map(target => target.targetId));
  await connection.send('Target.activateTarget', { targetId: tab.id });
  await connection.send('Extensions.triggerAction', { id: extensionId, targetId: tab.id });
  const { targetId } = await waitUntil('the popup to open', async () =>
    targets
      .all()
      .find(
        ({ targetId, type, url }) =>
          type === 'page' && url.startsWith(`chrome-extension://${extensionId}/`) && !before.has(targetId),
      ),
  );
  const how = { targetId, flatten: true };
  const { sessionId } = await connection.send<{ sessionId: string }>('Target.attachToTarget', how);
  const page = driveChromiumPage(connection, sessionId);
  await page.waitFor(`document.body && location.protocol === 'chrome-extension:'`);
  return {
    ...page,
    isOpen: () =>
      connection.send('Target.getTargetInfo', { targetId }).then(
        () => true,
        () => false,
      ),
    async close() {
      if (!targets.has(targetId)) return;
      await connection.send('Target.closeTarget', { targetId });
      await waitUntil('the popup to close', async () => !targets.has(targetId));
    },
  };
}
