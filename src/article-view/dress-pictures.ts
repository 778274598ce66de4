import { arePicturesShown } from './are-pictures-shown.ts';
import { dropPicture } from './drop-picture.ts';
import { isTinyPicture } from './is-tiny-picture.ts';
import { restPicture } from './resting-pictures.ts';

/** Pictures load when they come near, without telling where they are shown, and keep their place. */
export function dressPicture(picture: HTMLImageElement): void {
  picture.loading = 'lazy';
  picture.decoding = 'async';
  picture.referrerPolicy = 'no-referrer';
  const { width, height } = statedSize(picture);
  if (height > width * 1.1) picture.classList.add('tall');
}

/**
 * Dresses the pictures of a body that is to be shown in `page` and takes out those that can only be counters. Where
 * pictures are not shown, they rest from the start.
 */
export function dressPictures(body: ParentNode, page: Document): void {
  for (const picture of body.querySelectorAll('img')) {
    const { width, height } = statedSize(picture);
    if (isTinyPicture(width, height)) {
      dropPicture(picture);
      continue;
    }
    dressPicture(picture);
    unlinkPicture(picture);
    if (!arePicturesShown(page)) restPicture(picture, picture.getAttribute('src') ?? '', page);
  }
}

/** A link to a picture around a picture is how pages show it large: we do so ourselves. */
function unlinkPicture(picture: HTMLImageElement): void {
  const link = picture.parentElement;
  if (!link?.matches('a') || link.childElementCount > 1 || link.textContent?.trim()) return;
  if (/^[^?#]+\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i.test(link.getAttribute('href') ?? ''))
    link.replaceWith(picture);
}

/** Width and height as the markup states them, `NaN` where it does not. */
function statedSize(picture: HTMLImageElement): { width: number; height: number } {
  return {
    width: Number.parseFloat(picture.getAttribute('width') ?? ''),
    height: Number.parseFloat(picture.getAttribute('height') ?? ''),
  };
}
