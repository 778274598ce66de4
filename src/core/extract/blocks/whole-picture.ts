import { isPictureFile } from '../is-picture-file.ts';
import { withoutFragment } from '../without-fragment.ts';

/** The picture with its caption, or with the link around it. */
export function wholeOf(picture: Element, body: Element): Element {
  const figure = picture.closest('figure');
  if (figure && body.contains(figure) && figure.querySelectorAll('img').length === 1) return figure;
  const link = picture.closest('a');
  return link && body.contains(link) && link.textContent?.trim() === '' ? link : picture;
}

/** The page other than `url` that a picture leads to, `null` for none: a larger copy of itself is none. */
export function leadsTo(picture: Element, url: string): string | null {
  const address = withoutFragment(picture.closest('a[href]')?.getAttribute('href') ?? '');
  if (!/^https?:/i.test(address) || address === withoutFragment(url)) return null;
  return isPictureFile(address) ? null : address;
}
