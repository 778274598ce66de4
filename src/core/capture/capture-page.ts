import { ReadError } from '../read-error.ts';
import type { Capture } from './capture.ts';
import { captureSelection } from './capture-selection.ts';
import { type CaptureLimits, captureLimits } from './limits.ts';
import { MarkupWriter } from './markup-writer.ts';
import { baseUrlOf, contentTypeOf } from './node-access.ts';
import type { Walk } from './walk.ts';
import { writePage } from './write-page.ts';

/** What browsers show as a page of text; pictures, PDF, JSON and SVG are documents too, but no pages. */
const pageTypes: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
]);

export type CaptureOptions = Readonly<{
  /** The address the tab shows. */
  url: string;
  now: Date;
  /** An element's shadow root, open or closed. Asked only of HTML elements that may have one. */
  shadowRootOf: (element: Element) => ShadowRoot | null;
  limits?: CaptureLimits;
}>;

/**
 * Reads a live page in one walk and leaves it exactly as it was: no node, attribute, listener, scroll or focus
 * is touched, and no code of the page runs. The markup is the tree a reader sees (shadow roots, slots and
 * same-origin frames in their places), with `marks` on it, written so that a parser reads its text back in
 * the same order. What is selected is written once more by itself, in the elements that it stands in.
 * @throws ReadError `not-a-web-page`, `page-too-large`
 */
export function capturePage(page: Document, options: CaptureOptions): Capture {
  const type = contentTypeOf(page);
  if (!pageTypes.has(type)) throw new ReadError('not-a-web-page', `a document of type ${type}`);
  const limits = options.limits ?? captureLimits;
  const writer = new MarkupWriter(limits.markup);
  const { shadowRootOf } = options;
  const frames = new Map<Document, Element>();
  const walk: Walk = {
    ...{ writer, limits, shadowRootOf, frames },
    part: null,
    placed: new Set(),
    visited: 0,
    lineBreak: 'none',
  };
  writePage(page, walk);
  const html = writer.toString();
  return {
    url: options.url,
    baseUrl: baseUrlOf(page),
    html,
    selection: captureSelection(page, walk, html.length),
    capturedAt: options.now.toISOString(),
  };
}
