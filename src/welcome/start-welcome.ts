import { announcer } from '../article-view/announcer.ts';
import { fillMessages } from '../article-view/fill-messages.ts';
import { findPart } from '../article-view/find-part.ts';
import { privacyView } from '../article-view/privacy-view.ts';
import { toolbarShortcutView } from '../article-view/toolbar-shortcut-view.ts';
import { browserFamily } from '../platform/browser-family.ts';
import { messageText } from '../platform/message-text.ts';
import { openSettings } from '../platform/open-settings.ts';
import { isOnToolbar } from '../platform/toolbar-place.ts';
import { startAppearance } from '../settings/start-appearance.ts';

/** Runs the page that is shown once, after the extension was installed. */
export function startWelcome(page: Document): void {
  startAppearance(page);
  fillMessages(page);
  const announce = announcer(findPart(page, 'status'));
  findPart(page, 'shortcut').append(...toolbarShortcutView(page, announce));
  findPart(page, 'privacy').append(privacyView(page));
  findPart(page, 'settings').addEventListener('click', () => void openSettings());
  void tellPlace();
  // Whoever pins the button comes back to a page that has noticed.
  for (const event of ['visibilitychange', 'pointerenter', 'focusin']) {
    page.addEventListener(event, () => void tellPlace());
  }

  async function tellPlace(): Promise<void> {
    const isFirefox = browserFamily() === 'firefox';
    const pin = isFirefox ? messageText('pinFirefox') : messageText('pinChrome');
    const isPinned = (await isOnToolbar()) === true;
    findPart(page, 'pin').textContent = isPinned ? messageText('pinned') : pin;
    findPart(page, 'pin-picture').toggleAttribute('hidden', isPinned || isFirefox);
  }
}
