import type { Article, ArticleReading, ReadingName } from '../article.ts';

/**
 * The article as another reading of its page has it: the one that was shown takes its place among the others, so that
 * there is a way back. The article itself where there is no such reading.
 */
export function switchReading(article: Article, name: ReadingName): Article {
  const wanted = article.otherReadings.find(other => other.name === name);
  if (!wanted) return article;
  const { name: reading, ...text } = wanted;
  const here = readingOf(article);
  const otherReadings = article.otherReadings.map(other => (other === wanted ? here : other));
  return { ...article, ...text, reading, otherReadings };
}

/** What is shown of an article, as one of its readings. */
export function readingOf(article: Article): ArticleReading {
  const { standfirst, dateline, leadImage, body, shapes, wordCount, removed, completeness } = article;
  const text = { standfirst, dateline, leadImage, body, shapes, wordCount, removed, completeness };
  return { name: article.reading, ...text };
}
