import { isNoteAnchor, isNoteLink, isNoteRole } from '../note-anchors.ts';
import { isSetOffKind, setOffAttribute } from '../set-off.ts';

/**
 * Everything an article may be made of. HTML only: without SVG and MathML the whole class of namespace
 * confusion attacks has nothing to work with. No forms, frames, media, styles, classes or names, and no ids
 * but those of notes.
 */
export const allowedTags: readonly string[] = [
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'br', 'div', 'section', 'article'],
  ...['a', 'b', 'strong', 'i', 'em', 'u', 's', 'del', 'ins', 'sub', 'sup', 'mark', 'small', 'abbr', 'cite'],
  ...['q', 'time', 'code', 'pre', 'kbd', 'samp', 'var', 'span', 'bdi', 'bdo', 'wbr', 'ruby', 'rt', 'rp'],
  ...['blockquote', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['figure', 'figcaption', 'img'],
];

/** Attributes that hold an address: http(s), for links also mailto. */
export const addressAttributes: readonly string[] = ['href', 'src'];

/** Attributes that cannot load, run or name anything, whatever they say. */
export const plainAttributes: readonly string[] = ['alt', 'title', 'datetime', 'reversed'];

const isSmallNumber = matching(/^[1-9]\d{0,4}$/);
// Browsers stop at 1000 columns; a row of cells that wide would take seconds to lay out. Pages write 100 for "all".
const isColumnSpan = matching(/^(?:[1-9]\d?|100)$/);
const isRowSpan = matching(/^[1-9]\d{0,2}$/);
const isCount = matching(/^-?\d{1,9}$/);

/** Attributes that may only have some values, each with the rule for them. */
export const ruledAttributes: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['data-language', matching(/^[\w+#.-]{1,30}$/)],
  ['data-math', matching(/^(?:inline|display)$/)],
  ['colspan', isColumnSpan],
  ['rowspan', isRowSpan],
  ['scope', matching(/^(?:row|col|rowgroup|colgroup)$/i)],
  ['start', isCount],
  ['value', isCount],
  ['width', isSmallNumber],
  ['height', isSmallNumber],
  ['dir', matching(/^(?:ltr|rtl|auto)$/i)],
  ['lang', matching(/^[a-z\d_-]{0,35}$/i)],
  ['id', isNoteAnchor],
  ['role', isNoteRole],
  [setOffAttribute, isSetOffKind],
]);

function matching(pattern: RegExp): (value: string) => boolean {
  return value => pattern.test(value);
}

/** Links: http, https and mailto, always absolute and with nobody's name in them, and those between a text and its notes. */
export function isAllowedLink(address: string): boolean {
  return isNoteLink(address) || (/^(?:https?:\/\/|mailto:)/i.test(address) && isPublic(address));
}

/**
 * Pictures: http and https, or a small raster picture inside the page. SVG in a data address is left out:
 * saved files are opened by tools that run its scripts.
 */
export function isAllowedPicture(address: string): boolean {
  return rasterPicture.test(address) || (/^https?:\/\//i.test(address) && isPublic(address));
}

const rasterPicture = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z0-9+/=]+$/i;

// Most addresses need not be taken apart: a host of plain labels, the last of letters, is one in any browser.
const plainlyPublic = /^https?:\/\/(?:(?!xn--)[a-z\d-]{1,63}\.){1,8}[a-z]{2,20}(?:[/?#]|$)/i;

/** Whether an address is one, and holds no name and no password: those would be the reader's, or there to deceive. */
function isPublic(address: string): boolean {
  if (plainlyPublic.test(address)) return true;
  const url = URL.parse(address);
  return url !== null && url.username === '' && url.password === '';
}
