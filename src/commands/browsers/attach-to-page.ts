import type { ProtocolConnection } from './protocol-connection.ts';
import { waitUntil } from './wait-until.ts';

type Attached = { sessionId: string; targetInfo: { type: string } };

/** A new session with the page in a tab, by the id of the tab's target. */
export async function attachToPage(connection: ProtocolConnection, tabId: string): Promise<string> {
  const pages: string[] = [];
  let tabSession = '';
  const stop = connection.on('Target.attachedToTarget', (attached: Attached, parent) => {
    if (parent === tabSession && attached.targetInfo.type === 'page') pages.push(attached.sessionId);
  });
  try {
    const how = { targetId: tabId, flatten: true };
    tabSession = (await connection.send<{ sessionId: string }>('Target.attachToTarget', how)).sessionId;
    const children = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
    await connection.send('Target.setAutoAttach', children, tabSession);
    return await waitUntil('the page of the tab', async () => pages[0]);
  } finally {
    stop();
  }
}
