import { findPart } from '../article-view/find-part.ts';

/** The places in `popup.html` that change. */
export type PopupParts = Readonly<{
  scroller: HTMLElement;
  problem: HTMLElement;
  progress: HTMLElement;
  /** A live region that nobody sees. */
  spoken: HTMLElement;
}>;

export function popupParts(page: Document): PopupParts {
  return {
    scroller: findPart(page, 'scroller'),
    problem: findPart(page, 'problem'),
    progress: findPart(page, 'progress'),
    spoken: findPart(page, 'spoken'),
  };
}
