import { findHiddenPicture } from './find-hidden-picture.ts';
import type { HiddenReason } from './marks.ts';
import { attributeOf, boxOf, childElementCountOf, clientHeightOf, clientWidthOf } from './node-access.ts';

/** Elements whose own box says nothing about their content: pictures loaded late, and the page itself. */
const boxless: ReadonlySet<string> = new Set(['html', 'body', 'img', 'picture', 'video', 'audio', 'iframe']);

/** Text pushed this far (CSS pixels) out of its box or page is meant for machines: `text-indent: -999px`. */
const outOfSight = -999;

/**
 * Why an element is not seen, from its computed style; boxes are asked for only where the style calls for it.
 * `opacity: 0` is no reason (it fades in on scroll), nor is what a reader can open: closed `details`,
 * `hidden="until-found"`. Pictures have rules of their own, for late loaders hide them.
 * @param name the element's local name
 */
export function findHidden(element: Element, name: string, view: Window): HiddenReason | null {
  const style = view.getComputedStyle(element);
  const display = style.display;
  if (display === 'none') return attributeOf(element, 'hidden') === 'until-found' ? null : 'display';
  if (name === 'picture') return null;
  if (name === 'img') {
    if (isPositioned(style) && isOutOfSight(element, style, view)) return 'clipped';
    return findHiddenPicture(element, style, view);
  }
  const visibility = style.visibility;
  if (visibility === 'hidden' || visibility === 'collapse') return 'visibility';
  if (boxless.has(name)) return null;
  // Text without a size; a child that sets its own is asked in its turn and seen.
  if (childElementCountOf(element) === 0 && style.fontSize === '0px') return 'clipped';
  // What is positioned is never inline: https://drafts.csswg.org/css-display/#transformations
  if (display === 'inline') return null;
  const overflow = style.overflowY;
  const cutsOff = overflow === 'hidden' || overflow === 'clip';
  if (isPositioned(style)) {
    if (cutsOff && clientWidthOf(element) <= 1 && clientHeightOf(element) <= 1) return 'clipped';
    if (isClipped(style) || isOutOfSight(element, style, view)) return 'clipped';
  }
  if (!cutsOff || display === 'contents') return null;
  if (Number.parseFloat(style.textIndent) <= outOfSight) return 'clipped';
  if (display.startsWith('table')) return null;
  return clientHeightOf(element) === 0 || clientWidthOf(element) === 0 ? 'collapsed' : null;
}

function isPositioned({ position }: CSSStyleDeclaration): boolean {
  return position === 'absolute' || position === 'fixed';
}

const clipRectangle = /^rect\((-?[\d.]+)px,? (-?[\d.]+)px,? (-?[\d.]+)px,? (-?[\d.]+)px\)$/;
const clipToNothing = /^(?:inset\((?:[5-9]\d|100)(?:\.\d+)?%\)|circle\(0(?:px|%)?[ )])/;

function isClipped(style: CSSStyleDeclaration): boolean {
  const clip = style.clip;
  if (clip !== 'auto' && isNothing(clip)) return true;
  const path = style.clipPath;
  return path !== 'none' && clipToNothing.test(path);
}

function isOutOfSight(element: Element, style: CSSStyleDeclaration, view: Window): boolean {
  const box = boxOf(element);
  // Asked last: most boxes are in the page, and where one is put has to be worked out from its layout.
  if (box.right + view.scrollX > 0 && box.bottom + view.scrollY > 0) return false;
  return Number.parseFloat(style.left) <= outOfSight || Number.parseFloat(style.top) <= outOfSight;
}

function isNothing(clip: string): boolean {
  const edges = clipRectangle.exec(clip);
  if (!edges) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = edges.slice(1).map(Number);
  return right - left <= 1 && bottom - top <= 1;
}
