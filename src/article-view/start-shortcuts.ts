import { shortcutOf } from './shortcut-of.ts';

/** Presses the button whose `aria-keyshortcuts` names the key pressed; `escape` is the page's own. */
export function startShortcuts(page: Document, escape: () => void): void {
  page.addEventListener('keydown', event => {
    const key = shortcutOf(event);
    if (key === null) return;
    if (key === 'escape') {
      escape();
      return;
    }
    page.querySelector<HTMLButtonElement>(`button[aria-keyshortcuts="${key}"]`)?.click();
  });
}
