import type { Picture } from '../article.ts';
import { isStockPicture } from '../metadata/pictures/is-stock-picture.ts';
import { pictureKey } from '../metadata/pictures/picture-key.ts';
import { lineOf } from './collapse-space.ts';
import { compareKey } from './compare-key.ts';
import { describePicture } from './describe-picture.ts';

/**
 * The lead picture, taken out of the body so that it is shown once: `found` on the page, else the picture
 * before the body's first paragraph.
 */
export function takeLeadImage(body: Element, found: Picture | null): Picture | null {
  const pictures = [...body.querySelectorAll('img')];
  const firstText = [...body.querySelectorAll('p')].find(
    each => lineOf(each).length > 80 && !each.closest('figure'),
  );
  // If the first picture of the story does not stand before the text (4: the text follows), none does.
  const first = pictures.find(each => !isStockPicture(describePicture(each, null)));
  const leading = first && firstText && first.compareDocumentPosition(firstText) & 4 ? first : null;
  // A picture the page only states, for link previews, gives way to one it shows.
  const isShown = found !== null && (found.caption !== null || !leading);
  const lead =
    isShown || !leading ? found : describePicture(leading, sameSource(found, leading) ? found : null);
  if (!lead) return null;
  const same = pictures.filter(each => (each === leading && !isShown ? true : sameSource(lead, each)));
  for (const picture of same.slice(0, 2)) removeWithFigure(picture);
  dropCaptionOf(lead, body);
  return lead;
}

/** A picture that the page could not show leaves its caption behind, which is said under the lead picture. */
function dropCaptionOf({ caption, credit }: Picture, body: Element): void {
  const key = compareKey(`${caption ?? ''} ${credit ?? ''}`);
  if (key === '') return;
  for (const figure of body.querySelectorAll('figure')) {
    if (!figure.querySelector('img') && compareKey(lineOf(figure)) === key) figure.remove();
  }
}

function sameSource(picture: Picture | null, shown: Element): boolean {
  if (picture === null) return false;
  const source = shown.getAttribute('src') ?? '';
  const key = pictureKey(source);
  return picture.src === source || (key !== null && key === pictureKey(picture.src));
}

function removeWithFigure(picture: Element): void {
  const figure = picture.closest('figure');
  if (figure && figure.querySelectorAll('img').length === 1) figure.remove();
  else picture.remove();
}
