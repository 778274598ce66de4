import { findPart } from '../article-view/find-part.ts';

/** The places in `popup.html` that change. */
export type PopupParts = Readonly<{
  scroller: HTMLElement;
  article: HTMLElement;
  problem: HTMLElement;
  progress: HTMLElement;
  status: HTMLElement;
}>;

export function popupParts(page: Document): PopupParts {
  return {
    scroller: findPart(page, 'scroller'),
    article: findPart(page, 'article'),
    problem: findPart(page, 'problem'),
    progress: findPart(page, 'progress'),
    status: findPart(page, 'status'),
  };
}
