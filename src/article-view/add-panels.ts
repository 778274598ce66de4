import { addTool } from './add-tool.ts';
import { findPart } from './find-part.ts';
import { makeElement } from './make-element.ts';
import type { Panel } from './panel.ts';

/** Closes the panel that is open, and gives the focus back to where it was; whether one was open. */
export type ClosePanel = () => boolean;

/**
 * Adds a button for each panel to the bar, and opens the panels one at a time below it. A click beside an open panel
 * closes it.
 */
export function addPanels(page: Document, panels: readonly Panel[]): ClosePanel {
  const place = makeElement(page, 'section', 'panel');
  place.id = 'panel';
  place.hidden = true;
  const bar = findPart(page, 'bar');
  bar.after(place);
  let opener: HTMLButtonElement | null = null;
  let before: Element | null = null;

  for (const panel of panels) {
    const button = addTool(page, panel);
    button.setAttribute('aria-controls', place.id);
    button.ariaExpanded = 'false';
    button.addEventListener('click', () => (opener === button ? close() : open(panel, button)));
  }

  page.addEventListener('pointerdown', ({ target }) => {
    if (opener && target instanceof Node && !place.contains(target) && !opener.contains(target)) hide();
  });
  page.defaultView?.addEventListener('resize', standUnderBar);
  return close;

  /** The bar has more rows where there is less room. */
  function standUnderBar(): void {
    place.style.setProperty('--bar-end', `${bar.getBoundingClientRect().bottom}px`);
  }

  function open(panel: Panel, button: HTMLButtonElement): void {
    // From one panel to another the way back stays the same.
    if (!opener) before = page.activeElement;
    hide();
    opener = button;
    button.ariaExpanded = 'true';
    place.ariaLabel = panel.label;
    place.dataset['name'] = panel.name;
    panel.fill(place);
    standUnderBar();
    place.hidden = false;
    const chosen = place.querySelector<HTMLElement>('[aria-current], [aria-checked="true"], :checked');
    const control = chosen ?? place.querySelector<HTMLElement>('button, input, a[href]');
    // Where it holds no control, it takes the focus itself, and the keys that scroll it.
    place.tabIndex = control ? -1 : 0;
    (control ?? place).focus();
  }

  function close(): boolean {
    const button = opener;
    hide();
    // Whoever opened it with its key reads on; the button may not even be shown.
    if (before instanceof HTMLElement && before !== page.body) before.focus({ preventScroll: true });
    else button?.focus();
    return button !== null;
  }

  function hide(): void {
    if (!opener) return;
    opener.ariaExpanded = 'false';
    opener = null;
    place.hidden = true;
    place.replaceChildren();
  }
}
