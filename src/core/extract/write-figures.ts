import { lineOf } from './collapse-space.ts';
import { nameTokens } from './name-tokens.ts';
import { creditNames, setCreditApart } from './set-credit-apart.ts';

const captionNames =
  /\s(?:caption|captions|figcaption|cutline|legend|legende|bildunterschrift|bildtext|photocaption|imagecaption|mediacaption|descripcion|didascalia|pie)\s/;

/** A caption is a line or a short paragraph; longer is text of the story that stands beside a picture. */
const longestCaption = 600;
const longestLonelyLine = 300;

/**
 * Makes every picture with a caption a `figure` with a `figcaption`, whatever the page used for it, and sets
 * the credit apart as a `cite` at the end of the caption. Readability and all that follows knows figures.
 */
export function writeFigures(page: Document): void {
  for (const candidate of [...page.body.querySelectorAll('[class], [id], small, figcaption')]) {
    if (!candidate.isConnected || candidate.matches('figure, img, a, body, article, main, section')) continue;
    if (candidate.matches('figcaption')) continue;
    const tokens = nameTokens(candidate);
    if (!captionNames.test(tokens) && !creditNames.test(tokens)) continue;
    writeCaption(candidate, page);
  }
  for (const picture of page.body.querySelectorAll('img')) adoptLonelyLine(picture, page);
  for (const figure of page.body.querySelectorAll('figure')) tidyFigure(figure, page);
}

function writeCaption(candidate: Element, page: Document): void {
  const words = lineOf(candidate);
  if (words === '' || words.length > longestCaption || candidate.querySelector('img, h1, h2, p + p + p'))
    return;
  if (candidate.closest('figcaption')) return;
  const figure = candidate.closest('figure') ?? wrapPicture(candidate, page);
  if (!figure) return;
  const caption = page.createElement('figcaption');
  caption.append(...candidate.childNodes);
  for (const name of ['class', 'id']) {
    const value = candidate.getAttribute(name);
    if (value) caption.setAttribute(name, value);
  }
  candidate.remove();
  figure.append(caption);
}

/** The picture that stands right before or right after a caption, in a figure of its own. */
function wrapPicture(caption: Element, page: Document): Element | null {
  let around: Element | null = caption;
  for (let level = 0; level < 3 && around; level += 1) {
    const picture = pictureBeside(around);
    if (picture) {
      const outermost = picture.closest('a') ?? picture;
      const existing = picture.closest('figure');
      if (existing) return existing;
      const figure = page.createElement('figure');
      outermost.replaceWith(figure);
      figure.append(picture);
      return figure;
    }
    // Only as far up as the caption's box holds nothing but the picture and its words.
    const parent: Element | null = around.parentElement;
    if (!parent || parent.matches('body, article, main') || lineOf(parent).length > longestCaption * 2)
      return null;
    around = parent;
  }
  return null;
}

function pictureBeside(element: Element): Element | null {
  for (const sibling of [element.previousElementSibling, element.nextElementSibling]) {
    if (!sibling) continue;
    if (sibling.matches('img')) return sibling;
    const pictures = sibling.querySelectorAll('img');
    const [only] = pictures;
    if (pictures.length === 1 && only && lineOf(sibling).length < longestCaption) return only;
  }
  return null;
}

/** A box with one picture, one short line and nothing else is a figure: the line is its caption. */
function adoptLonelyLine(picture: Element, page: Document): void {
  if (picture.closest('figure, a, li, td')) return;
  let holder = picture;
  while (holder.parentElement?.matches('span, div') && holder.parentElement.children.length === 1) {
    holder = holder.parentElement;
  }
  const box = holder.parentElement;
  if (!box?.matches('div, section') || box.children.length !== 2) return;
  const line = holder.nextElementSibling;
  if (!line?.matches('div, p, span, small, em') || line.querySelector('a, img, h1, h2, h3, ul, ol, p + p'))
    return;
  const words = lineOf(line);
  if (words === '' || words.length > longestLonelyLine || lineOf(box) !== words) return;
  writeCaption(line, page);
}

/** One caption for a figure, its credit last and apart, nothing else of text in it. */
function tidyFigure(figure: Element, page: Document): void {
  const captions = [...figure.querySelectorAll('figcaption')].filter(
    each => each.closest('figure') === figure,
  );
  const [first, ...others] = captions;
  if (!first) return;
  const seen = new Set([lineOf(first)]);
  for (const other of others) {
    const words = lineOf(other);
    if (words !== '' && !seen.has(words)) first.append(' ', ...other.childNodes);
    seen.add(words);
    other.remove();
  }
  setCreditApart(first, page);
}
