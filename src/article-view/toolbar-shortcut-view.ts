import { messageText } from '../platform/message-text.ts';
import { openShortcutSettings, toolbarShortcut } from '../platform/toolbar-shortcut.ts';
import type { Announce } from './announcer.ts';
import { makeElement } from './make-element.ts';
import { messageAround } from './message-around.ts';

/**
 * Which keys press the toolbar button, and a button that leads to where the browser lets them be changed. What is told
 * follows the browser: it is asked again whenever somebody comes back to the page.
 */
export function toolbarShortcutView(page: Document, announce: Announce): readonly HTMLElement[] {
  const words = makeElement(page, 'p', 'toolbar-shortcut');
  const change = makeElement(page, 'button', 'button', messageText('shortcutChange'));
  change.type = 'button';
  change.addEventListener('click', () => {
    openShortcutSettings().catch(() => announce(messageText('shortcutChangeFailed'), 'failed'));
  });
  void tell();
  page.addEventListener('visibilitychange', () => void tell());
  return [words, makeElement(page, 'p', null, change)];

  async function tell(): Promise<void> {
    const keys = await toolbarShortcut().catch(() => null);
    words.replaceChildren(
      ...(keys === null
        ? [messageText('shortcutNone')]
        : messageAround('shortcutOpens', makeElement(page, 'kbd', null, keys))),
    );
  }
}
