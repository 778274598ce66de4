import { marks } from '../capture/marks.ts';
import { attributeSize, isRatio, readSize } from './picture-size.ts';

/** Up to this on both sides, what stands on a photo is a sign for what a click does. CSS pixels. */
const largestControl = 64;

/**
 * Takes out the signs that pages lay over a picture, to enlarge it or to start it: beside a photo in the same figure or
 * link, what is drawn or is as small as a button. Alone, a drawing is a picture.
 */
export function dropPictureControls(page: Document): void {
  const pictures = [...page.querySelectorAll('figure img, a img')];
  const controls = new Set(pictures.filter(isControl));
  const holdsPhoto = new Set(pictures.filter(each => !controls.has(each)).flatMap(holdersOf));
  for (const control of controls) {
    if (holdersOf(control).some(holder => holdsPhoto.has(holder))) control.remove();
  }
}

function holdersOf(picture: Element): Element[] {
  return [picture.closest('a'), picture.closest('figure')].filter(holder => holder !== null);
}

function isControl(picture: Element): boolean {
  const stated = isRatio(picture) ? null : attributeSize(picture);
  const natural = readSize(picture.getAttribute(marks.naturalSize));
  const size = readSize(picture.getAttribute(marks.renderedSize)) ?? natural ?? stated;
  if (size) return Math.max(size.width, size.height) <= largestControl;
  return /\.svg(?:[?#]|$)/i.test(picture.getAttribute('src') ?? '');
}
