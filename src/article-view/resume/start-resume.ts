import type { Article } from '../../core/article.ts';
import { messageText } from '../../platform/message-text.ts';
import { isPrivateWindow } from '../../platform/private-window.ts';
import type { Announce } from '../announcer.ts';
import { makeElement } from '../make-element.ts';
import type { TextPart } from '../progress/list-text-parts.ts';
import type { ReadingPosition } from '../progress/watch-reading.ts';
import { readingWindow, scrollArticle, scrollerOf } from '../scroller-of.ts';
import { describePlace, findPlace } from './describe-place.ts';
import { keepPlace, loadPlace } from './kept-places.ts';

/** Keeps where the reader is in one article, and goes on from there the next time. */
export type Resume = Readonly<{ moved(position: ReadingPosition): void; end(): void }>;

/** A place is written down this long after the last move, in ms: a popup may close at any moment. */
const keepAfter = 400;

/** Starts with the article as it is shown, at its beginning. In a private window nothing is kept or looked up. */
export function startResume(view: HTMLElement, article: Article, announce: Announce): Resume {
  if (isPrivateWindow()) return { moved: () => undefined, end: () => undefined };
  const address = article.canonicalUrl ?? article.url;
  let firstScreen: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  return {
    moved(position) {
      clearTimeout(timer);
      if (firstScreen === null) {
        firstScreen = position.last;
        void goOn(position.parts);
      } else if (position.lengthSeen > position.length - 1) {
        timer = setTimeout(() => keep(null), keepAfter);
      } else if (position.first > firstScreen && position.parts[position.first]?.isOfBody) {
        // The first screen is what everybody has read.
        timer = setTimeout(() => keep(position), keepAfter);
      }
    },
    end() {
      isOver = true;
      clearTimeout(timer);
    },
  };

  /** Without a position the article is forgotten: it was read to its end, or is to be read from its beginning. */
  function keep(position: ReadingPosition | null): void {
    keepPlace(address, salt => position && describePlace(position, salt)).catch(() => undefined);
  }

  async function goOn(parts: readonly TextPart[]): Promise<void> {
    const kept = await loadPlace(address).catch(() => null);
    if (!kept || isOver) return;
    const scroller = scrollerOf(view) ?? view.ownerDocument.scrollingElement;
    // Whoever has begun to read is not torn away.
    if (!scroller || scroller.scrollTop > 0) return;
    const part = findPlace(parts, kept.place, kept.salt);
    if (!part) return;
    const box = part.getBoundingClientRect();
    scrollArticle(view, box.top + box.height * kept.place.above - readingWindow(view).top);
    announce(messageText('resumed'), 'done', topButton(scroller));
  }

  function topButton(scroller: Element): HTMLElement {
    const button = makeElement(view.ownerDocument, 'button', 'button small', messageText('backToTop'));
    button.type = 'button';
    button.dataset['resume'] = 'top';
    button.addEventListener('click', () => {
      scroller.scrollTop = 0;
      const headline = view.querySelector<HTMLElement>('.headline');
      if (headline) headline.tabIndex = -1;
      headline?.focus({ preventScroll: true });
      clearTimeout(timer);
      keep(null);
    });
    return button;
  }
}
