import { readingWindow, scrollArticle } from '../scroller-of.ts';

const highlightName = 'spoken';
/** The spoken sentence is brought to this share of the window's height. */
const restingShare = 0.3;
/** Nearer to an edge than this share, it is brought back. */
const edgeShare = 0.1;

/** Marks the sentence that is spoken, without a change to the page, and keeps it in view. */
export type SpokenMark = Readonly<{ show(range: Range): void; clear(): void }>;

export function spokenMark(view: HTMLElement): SpokenMark {
  const { CSS: styles, Highlight: HighlightOf, matchMedia } = view.ownerDocument.defaultView ?? globalThis;
  let before: Range | null = null;
  return {
    show(range) {
      // Whoever scrolled away to look at something else is not pulled back.
      if (!before || isInView(view, before)) follow(range);
      before = range;
      styles.highlights.set(highlightName, new HighlightOf(range));
    },
    clear() {
      before = null;
      styles.highlights.delete(highlightName);
    },
  };

  function follow(range: Range): void {
    const box = range.getBoundingClientRect();
    const { top, bottom } = readingWindow(view);
    const edge = (bottom - top) * edgeShare;
    if (box.top >= top + edge && box.bottom <= bottom - edge) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollArticle(view, box.top - top - (bottom - top) * restingShare, isCalm ? 'instant' : 'smooth');
  }
}

function isInView(view: HTMLElement, range: Range): boolean {
  const box = range.getBoundingClientRect();
  const { top, bottom } = readingWindow(view);
  return box.bottom > top && box.top < bottom;
}

/** The index of the first sentence in view: where a reader is. */
export function firstInView(view: HTMLElement, ranges: readonly Range[]): number {
  const { top } = readingWindow(view);
  return Math.max(
    0,
    ranges.findIndex(range => range.getBoundingClientRect().top >= top),
  );
}
