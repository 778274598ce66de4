/**
 * Attributes that the capture writes into its markup: what only a live page knows. The capture drops
 * attributes of these names that the page itself carries, so a page cannot forge them; the sanitiser lets
 * none of them through.
 */
export const marks = {
  /** Why an element is not seen: `display`, `visibility`, `clipped` (visually hidden text) or `collapsed`. */
  hidden: 'data-cc-hidden',
  /**
   * On a part of a line (`span`, `a`) that its style sets apart from what is beside it: `line` for one on lines of its
   * own, `item` for one in a row of boxes.
   */
  apart: 'data-cc-apart',
  /** On `li`: its own style shows a number before it, whatever list it is in. */
  numbered: 'data-cc-numbered',
  /** On `img`: the address of the picture really shown (`currentSrc`), absolute. */
  shownSource: 'data-cc-shown-src',
  /** On `img`: natural width and height of the shown picture, `WIDTHxHEIGHT` in pixels of the file. */
  naturalSize: 'data-cc-natural-size',
  /** On `img`: width and height on the reader's screen, `WIDTHxHEIGHT` in CSS pixels. */
  renderedSize: 'data-cc-rendered-size',
  /** On `img`: the address of what is shown where that is a pixel or two: a placeholder, or there to be counted. */
  dotSource: 'data-cc-dot-src',
  /** On the `div` that stands for a same-origin frame: the frame document's base address. */
  frameBase: 'data-cc-frame-base',
  /** On an `iframe` that could not be read: how much of the window it covers, in hundredths. */
  frameShare: 'data-cc-frame-share',
  /** On the `div` that stands for a flattened shadow root's host or a frame: its original tag name. */
  tag: 'data-cc-tag',
} as const;

export type Apart = 'line' | 'item';
export type HiddenReason = 'display' | 'visibility' | 'clipped' | 'collapsed';
