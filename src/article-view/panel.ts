import type { Tool } from './add-tool.ts';

/** A small surface over the article, which a button of the bar opens. It has the button's name for screen readers. */
export type Panel = Tool &
  Readonly<{
    /** Makes what the panel holds, anew each time it opens. */
    fill(place: HTMLElement): void;
  }>;
