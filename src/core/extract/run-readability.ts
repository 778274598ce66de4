import { Readability } from '@mozilla/readability';
import { ReadError } from '../read-error.ts';

/** Above this many elements Readability needs more than ten seconds; the capture's own limit is near it. */
const mostElements = 400_000;

/**
 * Readability's choice of the article: a tree of copies of the page's elements, with their classes, ids and
 * marks, or `null` when it finds none. `page` is left as it is.
 */
export function runReadability(page: Document): Element | null {
  // cloneNode on a document gives a document.
  const copy = page.cloneNode(true) as Document;
  try {
    const reading = new Readability<Node>(copy, {
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
