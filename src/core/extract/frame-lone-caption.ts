import { lineOf } from './collapse-space.ts';
import type { TextMeasures } from './measure-text.ts';
import { nameTokens } from './name-tokens.ts';
import { rename } from './rename.ts';
import { creditNames, longestCredit } from './set-credit-apart.ts';

/** What pages call the box of a picture, as whole words of class and id. */
const pictureNames =
  /\s(?:image|img|picture|pic|photo|photograph|figure|foto|bild|imagen|imagem|immagine|fotografia|afbeelding)\s/;

/** How many boxes may stand between a caption and the one that is named after its picture. */
const mostBoxes = 4;

/** The box of a picture is small. */
const mostElements = 40;

const ownCaption = /\s(?:caption|captions|figcaption)\s/;

/**
 * Makes the box of a picture that could not be had the figure of the caption in it: one that is named after a picture, as
 * the caption is after captions, and says nothing else but who made it. `null` where the page has no such box.
 */
export function frameLoneCaption(caption: Element, page: Document, measures: TextMeasures): Element | null {
  if (!ownCaption.test(nameTokens(caption))) return null;
  let box: Element | null = null;
  let around = caption.parentElement;
  for (let level = 0; level < mostBoxes && around && isBoxOf(around, caption, measures); level += 1) {
    if (pictureNames.test(nameTokens(around))) box = around;
    around = around.parentElement;
  }
  return box && rename(box, 'figure', page);
}

/** Whether a box has nothing to see or read but a caption and who made what it is about. */
function isBoxOf(box: Element, caption: Element, measures: TextMeasures): boolean {
  if (!box.matches('div, span, aside, p, section')) return false;
  const [all, own] = [measures.get(box), measures.get(caption)];
  if (!all || !own || all.pictures > 0 || all.text > own.text + longestCredit) return false;
  if (box.querySelector('video, audio, iframe, canvas, table, pre, blockquote, h1, h2, h3, h4')) return false;
  const named = box.getElementsByTagName('*');
  if (named.length > mostElements) return false;
  const rest = [...named].filter(
    each => creditNames.test(nameTokens(each)) && !caption.contains(each) && !each.contains(caption),
  );
  const credits = rest.filter(each => !rest.some(other => other !== each && other.contains(each)));
  const told = [caption, ...credits].map(lineOf).join('').replace(/\s/g, '');
  return told.length === lineOf(box).replace(/\s/g, '').length;
}
