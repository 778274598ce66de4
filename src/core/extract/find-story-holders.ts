import { marks } from '../capture/marks.ts';
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
  const headings = [...page.body.querySelectorAll('h1, h2')].filter(
    each => key !== '' && compareKey(lineOf(each)) === key,
  );
  const parts = [...page.body.querySelectorAll('main, [role=main], [itemprop=articleBody]')];
  // Of two versions, for wide and narrow screens or for machines, the one that is shown is the story.
  const all = [...headings, ...parts];
  const shown = all.filter(each => !each.closest(`[${marks.hidden}]`));
  for (const part of shown.length > 0 ? shown : all) add(part);
  return holders;
}
