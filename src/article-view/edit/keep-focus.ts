/**
 * Makes a change that may take away what has the focus. Where it does, the focus goes to what `next` gives then, so that
 * keys and screen readers go on from there and not from the top of the page.
 */
export function keepFocus(page: Document, change: () => void, next: () => HTMLElement | null): void {
  const before = page.activeElement;
  change();
  // Browsers notice only later that what has the focus is hidden.
  if (!before || before === page.body || before.checkVisibility()) return;
  const place = next();
  if (!place) return;
  // What is no control takes the focus only when it is told that it can.
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'nearest' });
}
