import { shortcutOf } from './shortcut-of.ts';

/** Presses the button whose `aria-keyshortcuts` names the key pressed; Escape calls `leave`. */
export function startShortcuts(page: Document, leave: () => void): void {
  page.addEventListener('keydown', event => {
    const key = shortcutOf(event);
    if (key === null) return;
    if (key === 'escape') {
      leave();
      return;
    }
    page.querySelector<HTMLButtonElement>(`button[aria-keyshortcuts="${key}"]`)?.click();
  });
}
