import { messageText } from '../../platform/message-text.ts';
import { makeElement } from '../make-element.ts';
import { scrollerOf } from '../scroller-of.ts';
import { findCurrent } from './find-current.ts';
import { listHeadings, type OutlineEntry } from './list-headings.ts';
import './outline.css';

/**
 * Fills a panel with the outline of an article: the headline as the way to the top, under it the headings, the one that
 * is read under now marked. `go` is told where to.
 */
export function fillOutline(
  place: HTMLElement,
  view: HTMLElement,
  timeLeft: string,
  go: (place: HTMLElement) => void,
): void {
  const page = place.ownerDocument;
  const entries = listHeadings(view);
  const title = makeElement(page, 'h2', 'panel-title', messageText('outline'));
  if (entries.length === 0) {
    place.replaceChildren(title, makeElement(page, 'p', 'panel-text', messageText('outlineNone')));
    return;
  }
  const current = findCurrent(
    view,
    entries.map(({ heading }) => heading),
  );
  const top = topButton(page, view, go);
  const buttons = entries.map(({ heading }) => button(page, heading.textContent ?? '', () => go(heading)));
  const list = nestedList(page, entries, buttons);
  list.lang = view.lang;
  list.dir = view.dir;
  const now = buttons[current] ?? top;
  now.setAttribute('aria-current', 'location');
  place.replaceChildren(title, makeElement(page, 'p', 'panel-text', timeLeft), top, list);
  watchCurrent(view, entries, [top, ...buttons], list);
}

function topButton(page: Document, view: HTMLElement, go: (place: HTMLElement) => void): HTMLButtonElement {
  const headline = view.querySelector<HTMLElement>('.headline');
  const top = button(page, headline?.textContent ?? '', () => headline && go(headline));
  top.lang = view.lang;
  top.dir = view.dir;
  top.classList.add('outline-top');
  top.title = messageText('toTheTop');
  return top;
}

function button(page: Document, words: string, act: () => void): HTMLButtonElement {
  const made = makeElement(page, 'button', 'outline-entry', words);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

/** Lists inside the items that they stand under. */
function nestedList(
  page: Document,
  entries: readonly OutlineEntry[],
  buttons: readonly HTMLElement[],
): HTMLElement {
  const top = makeElement(page, 'ol', 'outline');
  const lists: HTMLElement[] = [top];
  entries.forEach(({ depth }, index) => {
    lists.length = Math.min(lists.length, depth + 1);
    let list = lists[depth];
    if (!list) {
      list = makeElement(page, 'ol', null);
      lists.at(-1)?.lastElementChild?.append(list);
      lists.push(list);
    }
    list.append(makeElement(page, 'li', null, buttons[index] ?? ''));
  });
  return top;
}

/** Follows the reader as long as the outline is open. */
function watchCurrent(
  view: HTMLElement,
  entries: readonly OutlineEntry[],
  buttons: readonly HTMLElement[],
  list: HTMLElement,
): void {
  const headings = entries.map(({ heading }) => heading);
  // The line under which `findCurrent` looks no further.
  const where = { root: scrollerOf(view), rootMargin: '0px 0px -75% 0px' };
  const observer = new IntersectionObserver(() => {
    if (!list.isConnected) {
      observer.disconnect();
      return;
    }
    const current = findCurrent(view, headings) + 1;
    buttons.forEach((each, index) => {
      if (index === current) each.setAttribute('aria-current', 'location');
      else each.removeAttribute('aria-current');
    });
  }, where);
  for (const heading of headings) observer.observe(heading);
}
