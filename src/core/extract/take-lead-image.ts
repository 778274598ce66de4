import type { Picture } from '../article.ts';
import { lineOf } from './collapse-space.ts';

/**
 * Finds the lead picture and takes it out of the body, so that it is shown once: the picture the page states
 * (`stated`) where it stands in the body, else the picture before the first paragraph, else the stated one.
 */
export function takeLeadImage(body: Element, stated: Picture | null): Picture | null {
  const pictures = [...body.querySelectorAll('img')];
  const firstText = [...body.querySelectorAll('p')].find(
    each => lineOf(each).length > 80 && !each.closest('figure'),
  );
  const leading = pictures.find(each => firstText && each.compareDocumentPosition(firstText) & 4);
  const same =
    stated && pictures.find(each => pictureKey(each.getAttribute('src') ?? '') === pictureKey(stated.src));
  const lead = same && (same === leading || !leading) ? same : leading;
  if (!lead) return stated;
  const picture = describe(lead, same === lead ? stated : null);
  const holder = lead.closest('figure') ?? lead;
  if (holder === lead || holder.querySelectorAll('img').length === 1) holder.remove();
  else lead.remove();
  return picture;
}

function describe(picture: Element, stated: Picture | null): Picture {
  const caption = picture.closest('figure')?.querySelector('figcaption') ?? null;
  const credit = caption?.querySelector('cite') ?? null;
  const creditWords = (credit && lineOf(credit)) || stated?.credit || null;
  credit?.remove();
  return {
    src: picture.getAttribute('src') ?? '',
    alt: picture.getAttribute('alt')?.trim() || stated?.alt || null,
    caption: (caption && lineOf(caption)) || stated?.caption || null,
    credit: creditWords,
    width: sizeOf(picture, 'width') ?? stated?.width ?? null,
    height: sizeOf(picture, 'height') ?? stated?.height ?? null,
  };
}

function sizeOf(picture: Element, name: string): number | null {
  const size = Number(picture.getAttribute(name));
  return Number.isInteger(size) && size > 0 ? size : null;
}

/** The same picture in another size has the same file name, but for its size and its kind. */
export function pictureKey(address: string): string {
  const path = URL.parse(address)?.pathname ?? address;
  const name = path.split('/').filter(Boolean).at(-1) ?? path;
  return name
    .toLowerCase()
    .replace(/\.(?:jpe?g|png|webp|avif|gif)$/i, '')
    .replace(/[-_@](?:\d{2,4}x\d{2,4}|\d{2,4}w?|\dx|scaled|large|medium|small)$/i, '');
}
