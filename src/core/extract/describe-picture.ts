import type { Picture } from '../article.ts';
import { lineOf } from './collapse-space.ts';

/** A picture of the page with the caption and credit of its figure; `stated` fills what the page leaves open. */
export function describePicture(picture: Element, stated: Picture | null): Picture {
  const caption = picture.closest('figure')?.querySelector('figcaption')?.cloneNode(true) as
    | Element
    | undefined;
  const credit = caption?.querySelector('cite');
  credit?.remove();
  const words = (caption && lineOf(caption)) || stated?.caption || null;
  const maker = (credit && lineOf(credit)) || stated?.credit || null;
  return {
    src: picture.getAttribute('src') ?? '',
    alt: picture.getAttribute('alt')?.trim() || stated?.alt || null,
    caption: words !== null && words === maker ? null : words,
    credit: maker,
    width: sizeOf(picture, 'width') ?? stated?.width ?? null,
    height: sizeOf(picture, 'height') ?? stated?.height ?? null,
  };
}

function sizeOf(picture: Element, name: string): number | null {
  const size = Number(picture.getAttribute(name));
  return Number.isInteger(size) && size > 0 ? size : null;
}
