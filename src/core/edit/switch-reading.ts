import type { Article } from '../article.ts';

/** The article as its page's other reading has it, with the way back; the article itself where there is no other. */
export function switchReading(article: Article): Article {
  const { otherReading, reading, dateline, leadImage, body, shapes, wordCount, removed, completeness } =
    article;
  if (otherReading === null) return article;
  const { name, ...text } = otherReading;
  const here = { name: reading, dateline, leadImage, body, shapes, wordCount, removed, completeness };
  return { ...article, ...text, reading: name, otherReading: here };
}
