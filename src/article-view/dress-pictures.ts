import { dropPicture } from './drop-picture.ts';
import { isTinyPicture } from './is-tiny-picture.ts';

/** Pictures load when they come near, without telling where they are shown, and keep their place. */
export function dressPicture(picture: HTMLImageElement): void {
  picture.loading = 'lazy';
  picture.decoding = 'async';
  picture.referrerPolicy = 'no-referrer';
  const { width, height } = statedSize(picture);
  if (height > width * 1.1) picture.classList.add('tall');
}

/** Dresses the pictures of a body and takes out those that can only be counters. */
export function dressPictures(body: ParentNode): void {
  for (const picture of body.querySelectorAll('img')) {
    const { width, height } = statedSize(picture);
    if (isTinyPicture(width, height)) dropPicture(picture);
    else dressPicture(picture);
  }
}

/** Width and height as the markup states them, `NaN` where it does not. */
function statedSize(picture: HTMLImageElement): { width: number; height: number } {
  return {
    width: Number.parseFloat(picture.getAttribute('width') ?? ''),
    height: Number.parseFloat(picture.getAttribute('height') ?? ''),
  };
}
