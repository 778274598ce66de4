import { shortcutOf } from './shortcut-of.ts';

/**
 * Presses the button whose `aria-keyshortcuts` names the key pressed; Escape calls `leave`. While a dialog is open, the keys are
 * its own.
 */
export function startShortcuts(page: Document, leave: () => void): void {
  page.addEventListener('keydown', event => {
    const key = shortcutOf(event);
    if (key === null || page.querySelector('dialog[open]')) return;
    if (key === 'escape') {
      // Left to itself, the browser would close the popup, also where only a panel in it is to close.
      event.preventDefault();
      leave();
      return;
    }
    page.querySelector<HTMLButtonElement>(`button[aria-keyshortcuts="${key}"]`)?.click();
  });
}
