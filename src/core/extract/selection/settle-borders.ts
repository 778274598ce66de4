import { lineOf } from '../collapse-space.ts';
import { moveChildren } from '../move-children.ts';
import { rename } from '../rename.ts';
import { unwrap } from '../unwrap.ts';

/**
 * Makes sense of what a selection stands in: menus and dialogs around it are nothing by themselves, a list that begins in
 * its middle goes on counting, and of a table of which one cell was selected only its text is wanted.
 */
export function settleBorders(page: Document): void {
  for (const menu of page.body.querySelectorAll('menu')) rename(menu, 'ul', page);
  for (const around of page.body.querySelectorAll('nav, dialog, search')) unwrap(around);
  for (const list of page.body.querySelectorAll('ol')) countOn(list);
  // From the inside out: pages are laid out with tables in tables.
  for (const table of [...page.body.querySelectorAll('table')].reverse()) takeOnlyCell(table, page);
}

/** The items before the selection came as empty ones. */
function countOn(list: Element): void {
  let passed = 0;
  for (let item = list.firstElementChild; item?.localName === 'li'; item = list.firstElementChild) {
    if (holdsSomething(item)) break;
    item.remove();
    passed += 1;
  }
  if (passed === 0 || list.hasAttribute('reversed')) return;
  const start = Number(list.getAttribute('start') ?? 1);
  list.setAttribute('start', String((Number.isInteger(start) ? start : 1) + passed));
}

function takeOnlyCell(table: Element, page: Document): void {
  const parts = [...table.querySelectorAll('caption, td, th')].filter(holdsSomething);
  const [only] = parts;
  if (parts.length !== 1 || !only || only.localName === 'caption') return;
  const box = page.createElement('div');
  moveChildren(only, box);
  table.replaceWith(box);
}

function holdsSomething(element: Element): boolean {
  return lineOf(element) !== '' || element.querySelector('img') !== null;
}
