import { closeOffscreenDocument, ensureOffscreenDocument } from '../platform/offscreen-document.ts';
import { restartExtension } from '../platform/restart-extension.ts';
import { noteStop } from './stop-note.ts';

/** How long a thread that was asked too much may still take to get done with it, in ms. */
export const recoveryPatience = 5_000;

/**
 * Gets the document that reads back after it did not answer in time. Closing it ends no script: while one holds the
 * thread, neither a new document nor a popup opens (seen in Chromium 156). If that lasts, the extension is started
 * again, which ends the thread's process and closes the extension's tabs. Never rejects.
 */
export async function recoverOffscreen(): Promise<void> {
  await closeOffscreenDocument();
  const isBack = await Promise.race([
    ensureOffscreenDocument().then(
      () => true,
      () => false,
    ),
    new Promise<false>(resolve => setTimeout(resolve, recoveryPatience, false)),
  ]);
  if (isBack) return;
  await noteStop();
  restartExtension();
}
