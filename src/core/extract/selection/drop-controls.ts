import { lineOf } from '../collapse-space.ts';
import { unwrap } from '../unwrap.ts';

const controls = 'button, [role=button]';
const lines = 'p, li, dd, dt, td, th, blockquote, figcaption, h1, h2, h3, h4, h5, h6, summary';
const titles = 'h1, h2, h3, h4, h5, h6, summary';

/**
 * Takes out of a selection what is there to be pressed or filled in. Where the words of a button are a heading, or a part
 * of a sentence, they stay.
 */
export function dropControls(page: Document): void {
  for (const silent of page.body.querySelectorAll('script, style, input')) silent.remove();
  for (const control of page.body.querySelectorAll(controls)) {
    const line = control.closest(lines);
    const isText = line && (line.matches(titles) || lineOf(line).length > lineOf(control).length);
    if (isText) unwrap(control);
    else control.remove();
  }
}
