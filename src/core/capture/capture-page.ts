import { ReadError } from '../read-error.ts';
import type { Capture } from './capture.ts';
import { type CaptureLimits, captureLimits } from './limits.ts';
import { MarkupWriter } from './markup-writer.ts';
import { baseUrlOf, contentTypeOf } from './node-access.ts';
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
 * the same order.
 * @throws ReadError `not-a-web-page`, `page-too-large`
 */
export function capturePage(page: Document, options: CaptureOptions): Capture {
  const type = contentTypeOf(page);
  if (!pageTypes.has(type)) throw new ReadError('not-a-web-page', `a document of type ${type}`);
  const limits = options.limits ?? captureLimits;
  const writer = new MarkupWriter(limits.markup);
  writePage(page, { writer, limits, shadowRootOf: options.shadowRootOf, visited: 0, lineBreak: 'none' });
  return {
    url: options.url,
    baseUrl: baseUrlOf(page),
    html: writer.toString(),
    capturedAt: options.now.toISOString(),
  };
}
