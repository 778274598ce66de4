import type { Picture } from '../core/article.ts';
import { arePicturesShown } from './are-pictures-shown.ts';
import { dressPicture } from './dress-pictures.ts';
import { isTinyPicture } from './is-tiny-picture.ts';
import { makeElement } from './make-element.ts';
import { restPicture } from './resting-pictures.ts';

/** The picture over the article, its caption and its credit apart; `null` for what nobody could see. */
export function leadView(picture: Picture, page: Document): HTMLElement | null {
  if (isTinyPicture(picture.width ?? Number.NaN, picture.height ?? Number.NaN)) return null;
  const image = page.createElement('img');
  if (picture.width !== null && picture.height !== null) {
    image.width = picture.width;
    image.height = picture.height;
  }
  image.alt = picture.alt ?? '';
  dressPicture(image);
  // It is the first thing seen: waiting for it to come near would only be slower.
  image.loading = 'eager';
  const figure = makeElement(page, 'figure', 'lead', image);
  figure.dataset['block'] = 'lead';
  if (arePicturesShown(page)) image.src = picture.src;
  else restPicture(image, picture.src, page);
  const words = makeElement(page, 'figcaption', null);
  if (picture.caption !== null) words.append(makeElement(page, 'span', null, picture.caption));
  if (picture.credit !== null) words.append(makeElement(page, 'cite', null, picture.credit));
  if (words.hasChildNodes()) figure.append(words);
  return figure;
}
