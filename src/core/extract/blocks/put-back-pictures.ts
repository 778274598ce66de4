import type { Person } from '../../article.ts';
import { marks } from '../../capture/marks.ts';
import { isStockPicture } from '../../metadata/pictures/is-stock-picture.ts';
import { describePicture } from '../describe-picture.ts';
import { attributeSize, isRatio, readSize } from '../picture-size.ts';
import { portraitMatcher } from '../portrait-matcher.ts';
import { orderOf, type RemovalLog } from '../removal-log.ts';
import { place, type Verdict } from './settle-blocks.ts';
import { leadsTo, wholeOf } from './whole-picture.ts';

/** What is smaller than this on a side is a sign. CSS pixels. */
const smallest = 100;

/**
 * Puts the pictures into a settled body that the page has right between two blocks of the story and Readability has
 * not found: it takes rows of pictures, and what is named like furniture, for no part of a text. `body` has copies of
 * what the page has, which bear the same numbers.
 */
export function putBackPictures(
  body: Element,
  verdicts: readonly Verdict[],
  { page, url, authors }: Readonly<{ page: Document; url: string; authors: readonly Person[] }>,
  log: RemovalLog,
): void {
  const missing = listMissing(body, page, log);
  if (missing.length === 0) return;
  const orders = listOrders(verdicts);
  const isPortrait = portraitMatcher(authors);
  let next = 0;
  let last: Element | null = null;
  for (const picture of missing) {
    const order = orderOf(picture);
    for (; (orders[next] ?? Number.POSITIVE_INFINITY) < order; next += 1) {
      const verdict = verdicts[next];
      last = verdict ? presentOf(verdict, body) : null;
    }
    const [before, after] = [verdicts[next - 1], verdicts[next]];
    if (!last || !before?.belongs || before.element.contains(picture)) continue;
    if (!after?.belongs || !presentOf(after, body)) continue;
    if (isSign(picture) || isPortrait(picture) || leadsTo(picture, url) !== null) continue;
    const whole = wholeOf(picture, page.body);
    place(whole, [...elementsAbove(whole)], last, body);
    last = whole;
  }
}

/** The pictures of the page that are neither in the body nor were taken out for a reason. */
function listMissing(body: Element, page: Document, log: RemovalLog): Element[] {
  const pictures = [...page.body.querySelectorAll('img')];
  if (pictures.length === 0) return [];
  const known = new Set([...body.querySelectorAll('img')].map(orderOf));
  for (const { element } of log.removals()) {
    if (element.ownerDocument === page) continue;
    for (const each of element.querySelectorAll('img')) known.add(orderOf(each));
    if (element.localName === 'img') known.add(orderOf(element));
  }
  return pictures.filter(each => !known.has(orderOf(each)));
}

/** The number of every block; one without any stands where the one before it does. */
function listOrders(verdicts: readonly Verdict[]): number[] {
  let highest = 0;
  return verdicts.map(({ element }) => {
    highest = Math.max(highest, orderOf(element) || 0);
    return highest;
  });
}

function presentOf({ element, inBody }: Verdict, body: Element): Element | null {
  return [inBody, element].find(each => each && body.contains(each)) ?? null;
}

function* elementsAbove(element: Element) {
  for (let each = element.parentElement; each; each = each.parentElement) yield each;
}

/** What is small or is known to be no picture; of a size that nothing tells, what is in no figure. */
function isSign(picture: Element): boolean {
  if (isStockPicture(describePicture(picture, null))) return true;
  const stated = isRatio(picture) ? null : attributeSize(picture);
  const size = readSize(picture.getAttribute(marks.renderedSize)) ?? stated;
  return size ? Math.min(size.width, size.height) < smallest : picture.closest('figure') === null;
}
