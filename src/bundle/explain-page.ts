import { capturePage } from '../core/capture/capture-page.ts';
import { type Explanation, explainArticle } from '../core/extract/explain-article.ts';

/** Explains the reading of a live document with the modules the extension ships. The document is left as it is. */
function explainPage(page: Document, url: string): Explanation {
  const options = { url, now: new Date(), shadowRootOf: (element: Element) => element.shadowRoot };
  return explainArticle(capturePage(page, options));
}

Object.assign(globalThis, { explainPage });
