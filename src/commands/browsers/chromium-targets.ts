import type { ProtocolConnection } from './protocol-connection.ts';
import { waitUntil } from './wait-until.ts';

/** https://chromedevtools.github.io/devtools-protocol/tot/Target/#type-TargetInfo */
export type Target = Readonly<{ targetId: string; type: string; url: string }>;

type Attached = { sessionId: string; targetInfo: Target };

/** What Chromium has open now, kept true by its events. */
export type ChromiumTargets = {
  all(): readonly Target[];
  has(targetId: string): boolean;
  /** Whether a target is a real tab. Popups and offscreen documents also have a target of type `tab`. */
  isTab(target: Target): Promise<boolean>;
  /** Closes every target of a type whose URL starts so, and waits until they are gone. */
  end(type: string, urlStart: string): Promise<void>;
};

/** Begins to watch the targets of a browser. */
export async function watchChromiumTargets(connection: ProtocolConnection): Promise<ChromiumTargets> {
  const targets = new Map<string, Target>();
  const keep = ({ targetInfo }: { targetInfo: Target }) => void targets.set(targetInfo.targetId, targetInfo);
  connection.on('Target.targetCreated', keep);
  connection.on('Target.targetInfoChanged', (change: { targetInfo: Target }) => {
    // A change may be told after the end.
    if (targets.has(change.targetInfo.targetId)) keep(change);
  });
  connection.on('Target.targetDestroyed', ({ targetId }: { targetId: string }) => targets.delete(targetId));
  const sessions = new Map<string, string>();
  connection.on('Target.attachedToTarget', ({ sessionId, targetInfo }: Attached, parent) => {
    if (parent === null) sessions.set(sessionId, targetInfo.targetId);
  });
  connection.on('Target.detachedFromTarget', ({ sessionId }: { sessionId: string }) =>
    sessions.delete(sessionId),
  );
  // An empty filter entry lets every type through, `tab` too, which the default leaves out.
  await connection.send('Target.setDiscoverTargets', { discover: true, filter: [{}] });
  return {
    all: () => [...targets.values()],
    has: targetId => targets.has(targetId),
    async isTab({ type, targetId }) {
      if (type !== 'tab') return false;
      const asked = connection.send('Browser.getWindowForTarget', { targetId });
      return asked.then(
        () => true,
        () => false,
      );
    },
    async end(type, urlStart) {
      const wanted = [...targets.values()].filter(
        target => target.type === type && target.url.startsWith(urlStart),
      );
      for (const { targetId } of wanted) {
        // A service worker does not stop while a debugger is attached.
        for (const [sessionId, attachedTo] of sessions) {
          if (attachedTo !== targetId) continue;
          await connection.send('Target.detachFromTarget', { sessionId }).catch(() => {});
        }
        await connection.send('Target.closeTarget', { targetId });
        await waitUntil(`the ${type} to end`, async () => !targets.has(targetId));
      }
    },
  };
}
