import { marks } from '../capture/marks.ts';
import { baseOf, toAbsolute } from './absolutise-addresses.ts';
import { bestCandidate } from './best-candidate.ts';
import { dropPictureControls } from './drop-picture-controls.ts';
import { findLateSource } from './find-late-source.ts';
import { attributeSize, isRatio, readSize } from './picture-size.ts';

/** Smaller than this on both sides, a picture is an icon, a counter or a placeholder. CSS pixels. */
const smallestPicture = 48;

/** A pixel or two on any side are there to be counted. CSS pixels. */
const dot = 2;

/** Attributes where lazy loaders keep the real address, in the order of their trust. */
const lazyAttributes = [
  ...['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-full-src', 'data-hi-res-src'],
  ...['data-original-src', 'data-img-src', 'data-image-src', 'data-image', 'data-defer-src'],
] as const;
const lazySets = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-sizes-srcset'] as const;

/**
 * Gives every picture its best real source in `src`, and takes out the ones that show nothing: placeholders,
 * counters, icons, the signs on a picture. What the live page really showed goes before everything the markup says.
 */
export function resolvePictures(page: Document, baseUrl: string): void {
  for (const noscript of page.querySelectorAll('noscript')) revealNoscriptPicture(noscript);
  const offered = listOffered(page);
  for (const picture of page.querySelectorAll('img')) {
    const source = findSource(picture, offered.get(picture) ?? [], baseOf(picture, baseUrl));
    if (source === null || isTiny(picture)) {
      picture.remove();
      continue;
    }
    picture.setAttribute('src', source);
    writeSize(picture);
    for (const attribute of ['srcset', 'sizes', 'loading', ...lazyAttributes, ...lazySets]) {
      picture.removeAttribute(attribute);
    }
  }
  dropPictureControls(page);
  for (const holder of page.querySelectorAll('picture')) {
    // Only the picture itself is left to show.
    for (const picture of holder.querySelectorAll('img')) holder.before(picture);
    holder.remove();
  }
}

/** Some pages keep the real picture for readers without scripts: fixtures/pages, lazy pictures. */
function revealNoscriptPicture(noscript: Element): void {
  const real = noscript.querySelector('img');
  if (real) {
    const before = noscript.previousElementSibling;
    const placeholder = before?.matches('img') ? before : (before?.querySelector('img') ?? null);
    const isShown = placeholder?.hasAttribute(marks.shownSource) ?? false;
    if (placeholder && !isShown && before?.textContent?.trim() === '') placeholder.replaceWith(real);
    else if (!placeholder) noscript.before(real);
  }
  noscript.remove();
}

function findSource(picture: Element, offered: readonly string[], base: string): string | null {
  const shown = picture.getAttribute(marks.shownSource);
  const shownSize = readSize(picture.getAttribute(marks.naturalSize));
  if (shown && shownSize && shownSize.width >= smallestPicture * 4) return toAbsolute(shown, base);
  const own = picture.getAttribute('src');
  const best = bestCandidate([...offered, ...valuesOf(picture, ['srcset', ...lazySets])]);
  const lazy = valuesOf(picture, lazyAttributes).find(isAddress) ?? null;
  const counted = picture.getAttribute(marks.dotSource);
  const candidates = isPlaceholder(own)
    ? [best, lazy, findLateSource(picture), shown]
    : [best, lazy, shown, own];
  for (const candidate of candidates) {
    const address = candidate && toAbsolute(candidate, base);
    if (address && address !== counted && /^(?:https?:|data:image\/)/i.test(address)) return address;
  }
  return null;
}

/** What each `picture` offers, by the one `img` it is for: the first (HTML Standard, 4.8.1). */
function listOffered(page: Document): ReadonlyMap<Element, readonly string[]> {
  const offered = new Map<Element, readonly string[]>();
  for (const holder of page.querySelectorAll('picture')) {
    const picture = holder.querySelector('img');
    if (!picture) continue;
    const sources = [...holder.querySelectorAll('source')];
    offered.set(
      picture,
      sources.flatMap(source => valuesOf(source, ['srcset', 'data-srcset'])),
    );
  }
  return offered;
}

function valuesOf(element: Element, names: readonly string[]): string[] {
  return names.map(name => element.getAttribute(name)).filter(value => value !== null);
}

function isAddress(value: string): boolean {
  return /^(?:https?:)?\/|^[^\s{}<>:]+\.(?:jpe?g|png|webp|avif|gif)(?:\?|$)/i.test(value.trim());
}

function isPlaceholder(source: string | null): boolean {
  return (
    source === null ||
    /^data:/i.test(source) ||
    /(?:blank|spacer|placeholder|pixel|1x1|transparent)\.(?:gif|png|svg)/i.test(source) ||
    /[/_-](?:loader|loading|spinner)(?:[-_][\w-]*)?\.(?:gif|svg)(?:[?#]|$)/i.test(source)
  );
}

/** A picture that was shown at the size of an icon or of a dot, or says it is one. */
function isTiny(picture: Element): boolean {
  const rendered = readSize(picture.getAttribute(marks.renderedSize));
  const natural = readSize(picture.getAttribute(marks.naturalSize));
  if (rendered && [rendered.width, rendered.height].some(side => side > 0 && side <= dot)) return true;
  const isShape = isRatio(picture);
  // What is not loaded may still say so of one side alone.
  if (!natural && !isShape && ['width', 'height'].some(name => isDotSide(picture.getAttribute(name))))
    return true;
  const size = natural ?? rendered ?? (isShape ? null : attributeSize(picture));
  return size !== null && size.width < smallestPicture && size.height < smallestPicture;
}

/** `1`, `2px`: as the browser reads it; 0 is what some frameworks write for "as large as the style says". */
function isDotSide(value: string | null): boolean {
  const side = /^\s*\+?(\d{1,9})(?:\.\d*)?\s*(?:px)?\s*$/.exec(value ?? '')?.[1];
  return side !== undefined && Number(side) > 0 && Number(side) <= dot;
}

function writeSize(picture: Element): void {
  const natural = readSize(picture.getAttribute(marks.naturalSize));
  const shown = picture.getAttribute(marks.shownSource);
  if (natural && shown === picture.getAttribute('src')) {
    picture.setAttribute('width', String(natural.width));
    picture.setAttribute('height', String(natural.height));
  } else if (!attributeSize(picture) || isRatio(picture)) {
    picture.removeAttribute('width');
    picture.removeAttribute('height');
  }
}
