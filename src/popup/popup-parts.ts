import { findPart } from '../article-view/find-part.ts';

/** The places in `popup.html` that change. */
export type PopupParts = Readonly<{
  scroller: HTMLElement;
  problem: HTMLElement;
  progress: HTMLElement;
  /** The shape of an article that is still to come. */
  ghost: HTMLElement;
  /** A live region that nobody sees. */
  spoken: HTMLElement;
}>;

export function popupParts(page: Document): PopupParts {
  return {
    scroller: findPart(page, 'scroller'),
    problem: findPart(page, 'problem'),
    progress: findPart(page, 'progress'),
    ghost: findPart(page, 'ghost'),
    spoken: findPart(page, 'spoken'),
  };
}
