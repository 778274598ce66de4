import { lineOf } from './collapse-space.ts';

/** What an address says of a picture's size, before its ending. */
const size = /[-_.](?:\d{2,4}x\d{2,4}|\d{2,4}w|w\d{2,4}|scaled)(?=\.\w{3,4}$)/i;
const fileEnding = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

/**
 * Takes the second copy of a picture out of a found body: the same file, at whatever size. The one with a caption
 * stays, else the first; where both have one and they differ, both say something.
 */
export function dropPictureCopies(body: Element): void {
  const seen = new Map<string, Element>();
  for (const picture of body.querySelectorAll('img')) {
    const key = keyOf(picture.getAttribute('src') ?? '');
    const first = seen.get(key);
    if (!first) {
      seen.set(key, picture);
      continue;
    }
    const [one, other] = [captionOf(first), captionOf(picture)];
    if (one !== '' && other !== '' && one !== other) continue;
    const isBetter = one === '' && other !== '';
    if (isBetter) seen.set(key, picture);
    remove(isBetter ? first : picture);
  }
}

function keyOf(source: string): string {
  const url = URL.parse(source);
  // Without a file's name, what tells pictures apart may stand anywhere in the address.
  if (!url || !fileEnding.test(url.pathname)) return source;
  return url.host + url.pathname.replace(size, '');
}

function captionOf(picture: Element): string {
  const caption = picture.closest('figure')?.querySelector('figcaption');
  return caption ? lineOf(caption) : '';
}

function remove(picture: Element): void {
  const figure = picture.closest('figure');
  if (figure?.querySelectorAll('img').length === 1) figure.remove();
  else picture.remove();
}
