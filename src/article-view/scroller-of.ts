/** What the article is scrolled in: the popup's own part of the window, `null` where the window itself is. */
export function scrollerOf(view: HTMLElement): HTMLElement | null {
  return view.closest<HTMLElement>('#scroller');
}

/** The part of the window in which an article is read, in CSS pixels: a bar that stays over it is left out. */
export function readingWindow(view: HTMLElement): Readonly<{ top: number; bottom: number }> {
  const scroller = scrollerOf(view);
  if (scroller) {
    const { top, bottom } = scroller.getBoundingClientRect();
    return { top, bottom };
  }
  const page = view.ownerDocument;
  return { top: barHeight(view), bottom: page.documentElement.clientHeight };
}

/** The height of a bar that stays over the text, in CSS pixels. */
export function barHeight(view: HTMLElement): number {
  return scrollerOf(view) ? 0 : (view.ownerDocument.getElementById('bar')?.offsetHeight ?? 0);
}

/** Scrolls an article by CSS pixels, at once or as calmly as the reader wants it. */
export function scrollArticle(view: HTMLElement, top: number, behavior: ScrollBehavior = 'instant'): void {
  const scroller: Element | null = scrollerOf(view) ?? view.ownerDocument.scrollingElement;
  scroller?.scrollBy({ top, behavior });
}
