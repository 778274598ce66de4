import type { DrivenPage } from '../../src/commands/browsers/driven-browser.ts';

/** An article as it stands in the popup or the reader tab. Text has its white space collapsed. */
export type ShownArticle = Readonly<{
  headline: string;
  standfirst: string | null;
  language: string;
  direction: string;
  /** What is read as text in the body and can be seen, a line a block or a line of one; captions and tables left out. */
  paragraphs: readonly string[];
  /** All words of the article itself, without those that we add. */
  words: string;
  leadCaption: string | null;
  leadCredit: string | null;
  /** Addresses of the pictures. */
  pictures: readonly string[];
}>;

/** Reads the article that a page of the extension shows. */
export function readShownArticle(page: DrivenPage): Promise<ShownArticle> {
  return page.evaluate<ShownArticle>(`(() => {
    const article = document.querySelector('#article > article');
    const collapse = text => text.replace(/\\s+/g, ' ').trim();
    const wordsOf = selector => {
      const found = article.querySelector(selector);
      return found && collapse(found.textContent);
    };
    const linesOf = block => {
      const copy = block.cloneNode(true);
      for (const each of copy.querySelectorAll('br')) each.replaceWith('\\u2028');
      return copy.textContent.split('\\u2028').map(collapse).filter(line => line !== '');
    };
    const blocks = 'p, h2, h3, h4, h5, h6, li, blockquote, pre';
    const own = article.cloneNode(true);
    for (const ours of own.querySelectorAll('.facts, .source, .doubts, .left-out, .cut-hint, .pictures-off, .printed, .other-reading')) ours.remove();
    return {
      headline: wordsOf('.headline'),
      standfirst: wordsOf('.standfirst'),
      language: article.lang,
      direction: getComputedStyle(article).direction,
      paragraphs: [...article.querySelectorAll('.body :is(' + blocks + ')')]
        .filter(block => !block.querySelector(blocks) && !block.closest('figure, table') && block.checkVisibility())
        .flatMap(linesOf),
      words: collapse(own.textContent),
      leadCaption: wordsOf('.lead figcaption span'),
      leadCredit: wordsOf('.lead figcaption cite'),
      pictures: [...article.querySelectorAll('img')].map(picture => picture.src),
    };
  })()`);
}
