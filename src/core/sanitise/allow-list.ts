import { isNoteAnchor, isNoteLink, isNoteRole } from '../note-anchors.ts';

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

/** Attributes that cannot load, run or name anything. */
export const plainAttributes: readonly string[] = [
  ...['alt', 'title', 'colspan', 'rowspan', 'scope', 'datetime', 'start', 'reversed', 'value', 'lang', 'dir'],
  ...['width', 'height', 'data-language'],
];

/** Attributes that may only have some values of our own, each with the rule for them. */
export const ruledAttributes: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['data-math', value => value === 'inline' || value === 'display'],
  ['id', isNoteAnchor],
  ['role', isNoteRole],
]);

/** Links: http, https and mailto, always absolute, and those between a text and its notes. */
export function isAllowedLink(address: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(address) || isNoteLink(address);
}

/**
 * Pictures: http and https, or a small raster picture inside the page. SVG in a data address is left out:
 * saved files are opened by tools that run its scripts.
 */
export const allowedPicture =
  /^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z0-9+/=]+$)/i;
