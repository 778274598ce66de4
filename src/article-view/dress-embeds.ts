import { hostOf } from './host-of.ts';
import { makeElement } from './make-element.ts';

/** Says under the title of a film, a chart or the like where its link leads: nothing of it is shown here. */
export function dressEmbeds(body: ParentNode, page: Document): void {
  for (const link of body.querySelectorAll('figure > p:only-child > a:only-child')) {
    const host = hostOf(link.getAttribute('href') ?? '');
    if (host === null || link.textContent?.trim() === host) continue;
    link.after(makeElement(page, 'bdi', 'leads-to', host));
  }
}
