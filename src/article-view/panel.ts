/** What a button of the bar opens: a small surface over the article. */
export type Panel = Readonly<{
  /** Part of ids, one word. */
  name: string;
  /** What the button is called; the panel has the same name for screen readers. */
  label: string;
  /** What the button says of itself when it is pointed at, with its key. */
  hint: string;
  /** A single letter, pressed without modifiers. */
  shortcut: string;
  /** The path of a drawing of 20 × 20, drawn as lines. */
  icon: string;
  /** Whether there is nothing to open while there is no article. */
  needsArticle: boolean;
  /** Makes what the panel holds, anew each time it opens. */
  fill(place: HTMLElement): void;
}>;
