import type { Article, MarkdownFile } from '../core/article.ts';
import { capturePage } from '../core/capture/capture-page.ts';
import { disarmNames } from '../core/extract/disarm-names.ts';
import { extractArticle } from '../core/extract/extract-article.ts';
import { timingTrace } from '../core/extract/trace.ts';
import { unwatched } from '../core/extract/watch.ts';
import { nameFile } from '../core/markdown/name-file.ts';
import { writeBody } from '../core/markdown/write-body.ts';
import { writeMarkdown } from '../core/markdown/write-markdown.ts';
import { writePlainText } from '../core/plain-text/write-plain-text.ts';
import { sanitiseToFragment } from '../core/sanitise/sanitise.ts';

/** Everything that is read of one page. */
export type Reading = Readonly<{
  article: Article;
  /** The text, a line for every block: the body's, after the standfirst where that is one of the text's own blocks. */
  plainText: string;
  /** The same without captions. */
  plainTextNoCaptions: string;
  markdown: MarkdownFile;
  /** Milliseconds per step. */
  timings: Readonly<Record<string, number>>;
}>;

/**
 * Reads the article of a live document with exactly the modules the extension ships. The document is left as
 * it is. Rejects with `ReadError`.
 */
async function read(page: Document, options: { url: string; capturedAt?: string }): Promise<Reading> {
  const timings = new Map<string, number>();
  const trace = timingTrace(timings);
  const now = options.capturedAt === undefined ? new Date() : new Date(options.capturedAt);
  const capture = trace('capture', () =>
    capturePage(page, { url: options.url, now, shadowRootOf: element => element.shadowRoot }),
  );
  let standfirstIsText = false;
  const watch = {
    ...unwatched(),
    tookStandfirst() {
      standfirstIsText = true;
    },
  };
  const article = extractArticle(capture, trace, watch);
  const body = sanitiseToFragment(article.body);
  const opening = standfirstIsText ? article.standfirst : null;
  const markdown = trace('markdown', () => writeMarkdown(article, body));
  return {
    article,
    plainText: textFrom(opening, writePlainText(body)),
    plainTextNoCaptions: textFrom(opening, writePlainText(body, 'figcaption')),
    markdown,
    timings: Object.fromEntries(timings),
  };
}

function textFrom(opening: string | null, text: string): string {
  return opening === null ? text : `${opening}\n${text}`;
}

/** The Markdown of a body alone, which need not be sanitised: the writer lets nothing through that acts. */
function toMarkdown(bodyHtml: string): string {
  const page = new DOMParser().parseFromString(bodyHtml, 'text/html');
  // A form with a control called parentNode would keep the writer climbing for ever.
  disarmNames(page);
  return writeBody(page.body);
}

Object.assign(globalThis, { cleanCopy: { read, toMarkdown, fileName: nameFile } });
