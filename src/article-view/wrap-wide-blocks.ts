import { messageText } from '../platform/message-text.ts';
import { alignNumbers } from './align-numbers.ts';
import { makeElement } from './make-element.ts';

/** Tables and code scroll within themselves, by keyboard too, so that the page never scrolls sideways. */
export function wrapWideBlocks(body: DocumentFragment): void {
  const page = body.ownerDocument;
  for (const table of body.querySelectorAll('table')) {
    // A table in a table scrolls with the outer one.
    if (table.parentElement?.closest('.wide')) continue;
    alignNumbers(table);
    const frame = makeElement(page, 'div', 'wide');
    frame.tabIndex = 0;
    frame.setAttribute('role', 'region');
    frame.setAttribute('aria-label', table.caption?.textContent?.trim() || messageText('tableLabel'));
    table.replaceWith(frame);
    frame.append(table);
  }
  for (const code of body.querySelectorAll('pre')) code.tabIndex = 0;
}
