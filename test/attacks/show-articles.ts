import type { Article } from '../../src/core/article.ts';

/** An article that a page of ours is given, and the words of it that must be seen. */
export type Shown = Readonly<{ number: number; article: Article; words: readonly string[] }>;

/** What one article came to in a page of ours. */
export type Outcome = Readonly<{ number: number; faults: readonly string[] }>;

/**
 * Shows articles in a page of the extension, one after the other, and tells the faults of each that has any. An
 * expression for that page, which holds in any browser, with our policy or without it. The page asks for its article
 * anew when its own button says so; that button is there although it is out of sight by then.
 */
export function showArticles(articles: readonly Shown[]): string {
  return `(async () => {
    const turn = () => new Promise(done => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });
    const outcomes = [];
    // What our own page adds after an article, such as its progress, is there by then.
    await new Promise(done => setTimeout(done, 400));
    attack.examine([]);
    for (const { number, article, words } of ${JSON.stringify(articles)}) {
      stage.nextAnswer = () => ({ ok: true, value: article });
      document.querySelector('[data-way="try-again"]').click();
      for (let turns = 0; document.documentElement.dataset.state === 'reading' && turns < 20000; turns += 1) await turn();
      const state = document.documentElement.dataset.state;
      const faults = state === 'article' ? attack.examine(words) : ['not shown: ' + state];
      if (faults.length > 0) outcomes.push({ number, faults });
    }
    return outcomes;
  })()`;
}
