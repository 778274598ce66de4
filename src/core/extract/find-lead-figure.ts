import type { Metadata, Picture } from '../article.ts';
import { pictureKey } from '../metadata/pictures/picture-key.ts';
import { lineOf } from './collapse-space.ts';
import { compareKey } from './compare-key.ts';
import { describePicture } from './describe-picture.ts';
import { portraitMatcher } from './portrait-matcher.ts';
import { orderOf } from './removal-log.ts';

/**
 * The lead picture as the whole page shows it, with its caption and credit, which often stand outside of
 * what Readability takes for the body: the picture the page states, wherever it stands, else the one between
 * the headline and the body's first block. Falls back on the statement alone, unless the
 * page shows it as the portrait of who wrote it.
 */
export function findLeadFigure(page: Document, body: Element, metadata: Metadata): Picture | null {
  const stated = metadata.leadImage;
  const isPortrait = portraitMatcher(metadata.authors);
  const all = [...page.body.querySelectorAll('img')].filter(each => !each.closest('aside, nav, footer'));
  const pictures = all.filter(each => !isPortrait(each));
  const key = stated && pictureKey(stated.src);
  const isStated = (each: Element) => {
    const source = each.getAttribute('src') ?? '';
    return source === stated?.src || (key !== null && pictureKey(source) === key);
  };
  const same = pictures.filter(isStated);
  const captioned = new Set(
    [...page.body.querySelectorAll('figcaption')].map(each => each.closest('figure')),
  );
  const shown = same.find(each => captioned.has(each.closest('figure') ?? null)) ?? same[0];
  if (shown) return describePicture(shown, stated);
  const between = findBetween(page, body, metadata.headline, pictures);
  if (between) return describePicture(between, null);
  return all.some(isStated) ? null : stated;
}

function findBetween(
  page: Document,
  body: Element,
  headline: string | null,
  pictures: readonly Element[],
): Element | null {
  if (headline === null) return null;
  const key = compareKey(headline);
  const heading = [...page.body.querySelectorAll('h1, h2')].find(each => compareKey(lineOf(each)) === key);
  const first = [...body.querySelectorAll('p')].find(each => lineOf(each).length > 60);
  if (!heading || !first) return null;
  const [from, to] = [orderOf(heading), orderOf(first)];
  return pictures.find(each => orderOf(each) > from && orderOf(each) < to && each.closest('figure')) ?? null;
}
