import { lineOf } from './collapse-space.ts';
import { compareKey } from './compare-key.ts';

/**
 * Every element that holds the headline, the page's main part or its declared body: the story is in there,
 * whatever the element is called and however it is hidden.
 */
export function findStoryHolders(page: Document, headline: string | null): ReadonlySet<Element> {
  const holders = new Set<Element>([page.body]);
  const add = (element: Element) => {
    for (let each: Element | null = element; each && !holders.has(each); each = each.parentElement) {
      holders.add(each);
    }
  };
  const key = headline === null ? '' : compareKey(headline);
  for (const heading of page.body.querySelectorAll('h1, h2')) {
    if (key !== '' && compareKey(lineOf(heading)) === key) add(heading);
  }
  for (const part of page.body.querySelectorAll('main, [role=main], [itemprop=articleBody]')) add(part);
  return holders;
}
