import { lineOf } from './collapse-space.ts';
import { nameTokens } from './name-tokens.ts';
import { creditNames, isCreditLine, setCreditApart } from './set-credit-apart.ts';

const captionNames =
  /\s(?:caption|captions|figcaption|cutline|legend|legende|bildunterschrift|bildtext|photocaption|imagecaption|mediacaption|descripcion|didascalia|pie)\s/;

/** A caption is a line or a short paragraph; longer is text of the story that stands beside a picture. */
const longestCaption = 600;
const longestLonelyLine = 300;
const creditReach = 2;

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
  for (const picture of page.body.querySelectorAll('img')) adoptLine(picture, page);
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

/**
 * A line right after a picture is its caption when it repeats the picture's own description, or when picture
 * and line are all there is in their box.
 */
function adoptLine(picture: Element, page: Document): void {
  if (picture.closest('figure, a, li, td')) return;
  let holder = picture;
  while (holder.parentElement?.matches('span, div') && holder.parentElement.children.length === 1) {
    holder = holder.parentElement;
  }
  const line = holder.nextElementSibling;
  if (!line?.matches('div, p, span, small, em') || line.querySelector('a, img, h1, h2, h3, ul, ol, p + p'))
    return;
  const words = lineOf(line);
  const box = holder.parentElement;
  if (words === '' || !box) return;
  if (words.length > 20 && words === picture.getAttribute('alt')?.trim()) {
    adoptCredit(line);
    writeCaption(line, page);
  } else if (
    box.matches('div, section') &&
    box.children.length === 2 &&
    words.length <= longestLonelyLine &&
    lineOf(box) === words
  ) {
    writeCaption(line, page);
  }
}

/** The credit of a captioned picture may stand a little further on, on a line of its own. */
function adoptCredit(caption: Element): void {
  let next = caption.nextElementSibling;
  for (let passed = 0; next && passed < creditReach; passed += 1) {
    if (!next.querySelector('a, img') && isCreditLine(lineOf(next))) {
      const credit = caption.ownerDocument.createElement('cite');
      credit.append(...next.childNodes);
      next.remove();
      caption.append(' ', credit);
      return;
    }
    next = next.nextElementSibling;
  }
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
