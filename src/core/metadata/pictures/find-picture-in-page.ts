import { marks } from '../../capture/marks.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { elementText } from '../text/element-text.ts';
import { readWords } from '../text/read-words.ts';
import { pictureKey } from './picture-key.ts';
import { readCredit } from './read-credit.ts';

/** What the page writes beside a picture. */
export type ShownPicture = Readonly<{ alt: string | null; caption: string | null; credit: string | null }>;

const mostPictures = 400;
const addresses = [
  marks.shownSource,
  'src',
  'data-src',
  'data-original',
  'data-lazy-src',
  'srcset',
  'data-srcset',
];
const captionClass =
  '[class*="caption" i], [class*="legend" i], [itemprop~="caption"], [itemprop~="description"]';

/** What is left of `Credit: Ann Example` without the name. */
const label = /^[\p{L} ]{1,20}:$/u;

/** The same picture as `src` in the page, at whatever size, with its words; `null` when it is not shown. */
export function findPictureInPage(page: Document, src: string, baseUrl: string): ShownPicture | null {
  const key = pictureKey(src);
  if (key === null) return null;
  const image = [...page.querySelectorAll('img')]
    .slice(0, mostPictures)
    .find(candidate => isPicture(candidate, key, baseUrl));
  if (image === undefined) return null;
  const frame = image.closest('figure') ?? image.closest('[class*="caption" i], [itemtype*="ImageObject"]');
  const alt = readWords(image.getAttribute('alt'), 1000);
  if (frame === null) return { alt, caption: null, credit: null };
  const caption = frame.querySelector('figcaption') ?? frame.querySelector(captionClass);
  const credit = readCredit(caption) ?? readCredit(frame);
  const words = caption === null ? null : elementText(caption, element => element === credit?.element, 2000);
  const text = words === null || credit === null ? words : words.replace(credit.text, '').trim();
  if (text && credit && label.test(text)) return { alt, caption: null, credit: `${text} ${credit.text}` };
  return { alt, caption: text || null, credit: credit?.text ?? null };
}

function isPicture(image: Element, key: string, baseUrl: string): boolean {
  const file = key.slice(key.indexOf('/') + 1);
  return addresses.some(name => {
    const stated = image.getAttribute(name)?.slice(0, 4000).trim().split(/\s+/)[0];
    // Most pictures are others, and reading an address costs: the key stands in it, but for what is encoded.
    if (!stated || !(stated.includes('%') || stated.toLowerCase().includes(file))) return false;
    const url = absoluteUrl(stated, baseUrl);
    return url !== null && pictureKey(url) === key;
  });
}
