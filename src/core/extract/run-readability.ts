import { Readability } from '@mozilla/readability';
import { ReadError } from '../read-error.ts';

/** Above this many elements Readability needs more than ten seconds; the capture's own limit is near it. */
const mostElements = 400_000;

/**
 * Readability without its own way with late pictures: it takes any attribute that looks like the address of a picture
 * for one, so that a page could have a tracker loaded by `data-x`. `resolvePictures` has found the pictures by then.
 */
class Engine extends Readability<Node> {
  /** Overrides a method of Readability 0.6.0 that its types do not tell. */
  _fixLazyImages(): void {}
}

/**
 * Readability's choice of the article: a tree of copies of the page's elements, with their classes, ids and
 * marks, or `null` when it finds none. `page` is left as it is.
 */
export function runReadability(page: Document): Element | null {
  // cloneNode on a document gives a document.
  const copy = page.cloneNode(true) as Document;
  try {
    const reading = new Engine(copy, {
      keepClasses: true,
      disableJSONLD: true,
      maxElemsToParse: mostElements,
      // Embeds are cards of ours by now.
      allowedVideoRegex: /^\b$/,
      serializer: article => article,
    }).parse();
    const article = reading?.content?.firstChild;
    return article instanceof Element ? article : null;
  } catch (cause) {
    throw new ReadError('not-an-article', 'Readability failed on this page', { cause });
  }
}
