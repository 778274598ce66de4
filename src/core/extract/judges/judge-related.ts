import { lineStartMatcher } from '../../words/label-matcher.ts';
import { relatedLabels } from '../../words/related-labels.ts';
import { tagLabels } from '../../words/tag-labels.ts';
import { withoutFragment } from '../without-fragment.ts';
import type { Judge, Place } from './judge.ts';

const startsWithRelatedLabel = lineStartMatcher(relatedLabels);
const startsWithTagLabel = lineStartMatcher(tagLabels);

/** Shorter links are names and sections; a headline is longer. Characters. */
const shortestHeadline = 16;

/** Lines that lead to other stories: announced by a label, or nothing but one link within the same site. */
export const judgeRelated: Judge = ({ element, line, linkShare }, place) => {
  if (element.closest('figure, table')) return null;
  if (line.length < 300 && linkShare > 0.3 && startsWithRelatedLabel(line)) return 'related';
  if (line.length < 400 && linkShare > 0.2 && startsWithTagLabel(line)) return 'tags';
  const isLink = linkShare > 0.9 && line.length >= shortestHeadline;
  return isLink && element.matches('p, div, h2, h3, h4, h5, h6') && leadsToOtherStory(element, place)
    ? 'related'
    : null;
};

/**
 * Links elsewhere on the site are teasers; a link to another site is a source, and one to a place in the page
 * itself is a heading's own address.
 */
function leadsToOtherStory(element: Element, { address, host }: Place): boolean {
  return [...element.querySelectorAll('a[href]')].some(link => {
    const linked = URL.parse(link.getAttribute('href') ?? '');
    if (!linked || withoutFragment(linked.href) === address) return false;
    const other = linked.host.replace(/^www\./, '');
    return other !== '' && (other === host || other.endsWith(`.${host}`) || host.endsWith(`.${other}`));
  });
}
