import { rename } from './rename.ts';
import { unwrap } from './unwrap.ts';

/** What a page folds and unfolds its panels by. */
export const foldControl = 'button, [role=button], [aria-expanded]';
const heading = 'h1, h2, h3, h4, h5, h6';

/** A heading of a panel is a line, not a text that unfolds another. Characters. */
const longestHeading = 200;

/** The level of a heading whose page says none: below those of the story’s own sections. */
const usualLevel = '3';

/**
 * Makes headings of the buttons that fold and unfold the panels of a story, where the page says that they name them.
 * Buttons are taken for tools of the page, and their words would be lost with them.
 * https://www.w3.org/WAI/ARIA/apg/patterns/accordion/
 */
export function headPanels(page: Document): void {
  for (const button of page.body.querySelectorAll(`:is(${heading}) > button`)) {
    if (button.parentElement && isButtonHeading(button.parentElement)) unwrap(button);
  }
  for (const panel of page.body.querySelectorAll('[role=region][aria-labelledby], dd[aria-labelledby]')) {
    const label = page.getElementById(panel.getAttribute('aria-labelledby') ?? '');
    if (!label || panel.contains(label) || (label.textContent ?? '').trim().length > longestHeading) continue;
    const button = label.closest(foldControl) ?? label.querySelector(foldControl);
    if (button && !button.contains(panel)) makeHeading(button, page);
  }
}

/** Whether a heading is nothing but a button. */
export function isButtonHeading(element: Element): boolean {
  if (!element.matches(`:is(${heading}):has(> :is(button, [role=button]):only-child)`)) return false;
  return (element.textContent ?? '').trim() === (element.firstElementChild?.textContent ?? '').trim();
}

function makeHeading(button: Element, page: Document): void {
  for (const inner of button.querySelectorAll('[role=heading]')) {
    const level = /^[1-6]$/.exec(inner.getAttribute('aria-level') ?? '')?.[0] ?? usualLevel;
    rename(inner, `h${level}`, page).removeAttribute('role');
  }
  // A term heads what is said of it.
  if (button.closest(`${heading}, dt`) || button.querySelector(heading)) {
    unwrap(button);
    return;
  }
  // The line that it stands in may be called one.
  const line = button.closest('[role=heading]');
  const level = line?.getAttribute('aria-level') ?? '';
  const made = page.createElement(`h${/^[1-6]$/.test(level) ? level : usualLevel}`);
  button.before(made);
  made.append(button);
  unwrap(button);
}
