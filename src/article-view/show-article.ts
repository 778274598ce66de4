import type { Article } from '../core/article.ts';
import { bodyView } from './body-view.ts';
import { doubtsView } from './doubts-view.ts';
import { headerView } from './header-view.ts';
import { leadView } from './lead-view.ts';
import { makeElement } from './make-element.ts';
import { markDateline } from './mark-dateline.ts';
import { otherReadingView } from './other-reading-view.ts';
import { picturesOffView } from './pictures-off-view.ts';
import { printedSourceView } from './printed-source-view.ts';
import { readingMinutes } from './reading-minutes.ts';
import { selectionView } from './selection-view.ts';
import { setDirections } from './set-directions.ts';
import { sourceView } from './source-view.ts';
import { watchPictures } from './watch-pictures.ts';

/** From this many characters of markup on, what is out of sight is laid out when it comes near. */
const longBody = 250_000;

/**
 * Shows an article in `place`, in place of what was there. What the page says of its article is set as text;
 * its body is sanitised once more on the way. Gives the element that shows it. Throws `ReadError` (`unexpected`) if the sanitiser refuses.
 */
export function showArticle(article: Article, place: HTMLElement): HTMLElement {
  const page = place.ownerDocument;
  const body = bodyView(article.body, page);
  setDirections(body, article.direction);
  markDateline(body, article.dateline, page);
  for (const note of body.querySelectorAll('[data-set-off="correction"]')) note.role = 'note';
  const minutes = readingMinutes(body.textContent ?? '', article.wordCount, article.language);
  const doubts = doubtsView(article, page);
  const view = makeElement(page, 'article', article.body.length > longBody ? 'article very-long' : 'article');
  // An unknown language is said to be unknown, or our own would be taken for it.
  view.lang = article.language ?? '';
  view.dir = article.direction;
  for (const part of [
    selectionView(article, page),
    headerView(article, minutes, page),
    doubts,
    article.leadImage && leadView(article.leadImage, page),
    body,
    doubts ? null : otherReadingView(article, page),
    sourceView(article.url, page),
    printedSourceView(article, page),
  ]) {
    if (part) view.append(part);
  }
  if (view.querySelector('img, .resting-picture')) {
    view.querySelector('.head')?.after(picturesOffView(view, page));
  }
  watchPictures(view);
  place.replaceChildren(view);
  return view;
}
