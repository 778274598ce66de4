import { adoptCaptionLine } from './adopt-caption-line.ts';
import { lineOf } from './collapse-space.ts';
import { dropLoneCredits } from './drop-lone-credits.ts';
import { elementsBelow } from './elements-below.ts';
import { freePicture } from './free-picture.ts';
import { isPageLabel } from './is-page-label.ts';
import { measureText } from './measure-text.ts';
import { moveChildren } from './move-children.ts';
import { nameTokens } from './name-tokens.ts';
import { once } from './once.ts';
import { rename } from './rename.ts';
import { creditNames, isCreditLine, longestCredit, setCreditApart } from './set-credit-apart.ts';
import { spaceCaption } from './space-caption.ts';
import { writeCaption } from './write-caption.ts';

/** What pages call a caption, as whole words of class and id. */
const captionNames =
  /\s(?:caption|captions|figcaption|cutline|legend|legende|bildunterschrift|bildtext|photocaption|imagecaption|mediacaption|descripcion|didascalia|pie)\s/;

const captionOrCreditNames = new RegExp(`${captionNames.source}|${creditNames.source}`);

/** What pages call the link that sells a picture. */
const licenceNames = /\s(?:license|licence|licensing|lizenz)\s/;
/** Characters. */
const longestControl = 40;

const neverCaption = 'figure, figcaption, img, a, body, article, main, section';

/**
 * Makes every picture with a caption a `figure` with a `figcaption`, whatever the page used for it, and sets
 * the credit apart as a `cite` at the end of the caption. Readability and all that follows knows figures.
 */
export function writeFigures(page: Document): void {
  const measures = once(() => measureText(page.body));
  for (const candidate of elementsBelow(page.body)) {
    if (isCaption(candidate) && candidate.isConnected) writeCaption(candidate, page, measures());
  }
  for (const picture of page.body.querySelectorAll('img')) adoptCaptionLine(picture, page, measures());
  for (const figure of page.body.querySelectorAll('figure')) {
    tidyFigure(figure, page);
    freePicture(figure);
  }
  dropLoneCredits(page);
}

/** What says of itself that it is a caption, and stands in no figure as one. */
function isCaption(element: Element): boolean {
  if (element.localName === 'figcaption') return element.closest('figure') === null;
  const tokens = nameTokens(element);
  return (
    tokens !== ' ' &&
    captionOrCreditNames.test(tokens) &&
    !element.matches(neverCaption) &&
    !isPageLabel(lineOf(element))
  );
}

/** One caption for a figure, its credit last and apart, nothing else of text in it. */
function tidyFigure(figure: Element, page: Document): void {
  for (const control of figure.querySelectorAll('figcaption a, figcaption button')) {
    if (isControl(control)) control.remove();
  }
  nameCredit(figure, page);
  const all = [...figure.querySelectorAll('figcaption')];
  const captions = all.filter(each => each.closest('figure') === figure);
  const main = captions.find(each => !isCredit(each)) ?? captions[0];
  if (!main) return;
  const credit = page.createElement('cite');
  const seen = new Set([lineOf(main)]);
  for (const caption of captions) {
    if (caption === main) continue;
    const words = lineOf(caption);
    if (words !== '' && !seen.has(words)) {
      const place = isCredit(caption) ? credit : main;
      if (place.hasChildNodes()) place.append(' ');
      moveChildren(caption, place);
    }
    seen.add(words);
    caption.remove();
  }
  if (credit.hasChildNodes()) main.append(' ', credit);
  spaceCaption(main, page);
  setCreditApart(main, page);
}

/** A line of a figure beside its caption that says who made the picture is a part of it, whatever it is called. */
function nameCredit(figure: Element, page: Document): void {
  if (figure.querySelectorAll('img').length !== 1) return;
  for (const line of figure.querySelectorAll(':scope > :is(div, p, span, small)')) {
    if (line.querySelector('img, figcaption, video, audio, iframe, table, ul, ol')) continue;
    if (isCreditLine(lineOf(line))) rename(line, 'figcaption', page);
  }
}

/**
 * A button, or a link that sells the picture: who may use it for nothing is told by its licence. What is all of a caption
 * is its words.
 */
function isControl(element: Element): boolean {
  const words = lineOf(element);
  const caption = element.closest('figcaption');
  if (words.length > longestControl || (caption && lineOf(caption) === words)) return false;
  if (element.localName === 'button') return true;
  return (
    licenceNames.test(nameTokens(element)) && !/creativecommons/i.test(element.getAttribute('href') ?? '')
  );
}

/** A line about the picture's maker, or named after the maker and not after its caption, and as short as a name. */
function isCredit(caption: Element): boolean {
  if (isCreditLine(lineOf(caption))) return true;
  const tokens = nameTokens(caption);
  return creditNames.test(tokens) && !captionNames.test(tokens) && lineOf(caption).length <= longestCredit;
}
