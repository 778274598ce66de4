import type { SeenRequest } from './driven-browser.ts';
import type { ProtocolConnection } from './protocol-connection.ts';

type Stack = { callFrames: readonly { url: string }[]; parent?: Stack };
type Sent = {
  requestId: string;
  documentURL: string;
  request: { url: string };
  type?: string;
  initiator: { url?: string; stack?: Stack };
};

type Socket = { requestId: string; url: string; initiator?: Sent['initiator'] };
type Attached = { sessionId: string; targetInfo: { targetId: string; type: string } };
type Noted = Omit<SeenRequest, 'initiatedByExtension'> & { initiators: readonly string[] };

const overNetwork = /^(https?|wss?):/;

/**
 * Notes every network request of every page, frame and worker. Each is held at its start until it is watched,
 * so that not even its first request is missed. Gives the function that tells what was seen, and what of it
 * came from an extension.
 */
export async function watchChromiumRequests(
  connection: ProtocolConnection,
): Promise<(extensionOrigin: string) => readonly SeenRequest[]> {
  const seen = new Map<string, Noted>();

  connection.on('Network.requestWillBeSent', (sent: Sent, session) => {
    const { url } = sent.request;
    if (!overNetwork.test(url)) return;
    // A redirect keeps its id; each address is a request of its own.
    seen.set(`${session} ${sent.requestId} ${url}`, {
      url,
      kind: sent.type === 'Document' ? 'document' : sent.type === 'Image' ? 'image' : 'other',
      initiators: [sent.documentURL, ...initiatorUrls(sent.initiator)],
    });
  });
  connection.on('Network.webSocketCreated', ({ requestId, url, initiator }: Socket, session) => {
    seen.set(`${session} ${requestId} `, { url, kind: 'other', initiators: initiatorUrls(initiator) });
  });
  connection.on('Network.loadingFailed', (failed: { requestId: string; blockedReason?: string }, session) => {
    // Refused by the page's own policy: it never left.
    if (!failed.blockedReason) return;
    const start = `${session} ${failed.requestId} `;
    for (const key of seen.keys()) if (key.startsWith(start)) seen.delete(key);
  });

  const attach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };
  const topFilter = [...['browser', 'browser_ui', 'tab'].map(type => ({ type, exclude: true })), {}];
  // Service workers are at the top already. One that is held twice may never start.
  const innerFilter = [{ type: 'iframe' }, { type: 'worker' }];
  const watched = new Set<string>();
  connection.on('Target.attachedToTarget', ({ sessionId, targetInfo: { targetId, type } }: Attached) => {
    // A target that ends at once cannot answer; then there is nothing to watch either.
    const ask = (method: string, params = {}) => connection.send(method, params, sessionId).catch(() => {});
    // Other parts of the driver attach to the same targets for their own ends.
    if (type !== 'tab' && !watched.has(targetId)) {
      watched.add(targetId);
      void ask('Network.enable');
      void ask('Target.setAutoAttach', { ...attach, filter: innerFilter });
    }
    void ask('Runtime.runIfWaitingForDebugger');
  });
  await connection.send('Target.setAutoAttach', { ...attach, filter: topFilter });
  return extensionOrigin =>
    [...seen.values()].map(({ url, kind, initiators }) => ({
      url,
      kind,
      initiatedByExtension: initiators.some(initiator => initiator.startsWith(`${extensionOrigin}/`)),
    }));
}

function initiatorUrls(initiator: Sent['initiator'] | undefined): readonly string[] {
  const urls = initiator?.url ? [initiator.url] : [];
  for (let part = initiator?.stack; part; part = part.parent) {
    urls.push(...part.callFrames.map(frame => frame.url));
  }
  return urls;
}
