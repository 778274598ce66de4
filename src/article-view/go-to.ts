/**
 * Brings a place of the article to the top and gives it the focus, so that keys and screen readers go on from there.
 * What is folded around it is opened.
 */
export function goTo(place: HTMLElement): void {
  for (
    let around = place.closest('details');
    around;
    around = around.parentElement?.closest('details') ?? null
  ) {
    around.open = true;
  }
  place.scrollIntoView({ block: 'start', behavior: 'instant' });
  // What is no control takes the focus only when it is told that it can.
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
