import type { Article } from '../article.ts';
import { withoutCredentials } from '../without-credentials.ts';
import { nameTags } from './name-tag.ts';
import { quoteYaml } from './quote-yaml.ts';
import { writeDate } from './write-date.ts';

/**
 * The YAML front matter of an article, from its opening `---` to the line end after its closing one. Keys
 * stand in the order readers of clipped notes know, one value a line, lists one item a line; a key without a
 * value is left out. YAML 1.1 and 1.2 parsers read back what was written, whatever the article holds.
 */
export function writeFrontMatter(article: Article): string {
  const lines = [
    ...value('title', article.headline, quoteYaml),
    ...value('source', withoutCredentials(article.url), quoteYaml),
    ...list(
      'author',
      article.authors.map(author => author.name),
    ),
    ...value('published', article.publishedAt, writeDate),
    // To the second: note tools know no fractions in a date property.
    ...value('created', article.capturedAt.replace(/\.\d+(?=Z$)/, ''), writeDate),
    ...value('description', article.standfirst ?? article.description, quoteYaml),
    ...list('tags', nameTags(article.tags)),
    ...value('site', article.site, quoteYaml),
    ...value('section', article.section, quoteYaml),
    ...value('language', article.language, quoteYaml),
    ...value('updated', article.modifiedAt, writeDate),
    // A note without it would pass for the whole article.
    ...(article.reading === 'selection' ? ['selection: true'] : []),
  ];
  return `---\n${lines.join('\n')}\n---\n`;
}

function value(key: string, text: string | null, write: (text: string) => string): string[] {
  return text === null || text === '' ? [] : [`${key}: ${write(text)}`];
}

function list(key: string, texts: readonly string[]): string[] {
  const present = texts.filter(text => text !== '');
  return present.length === 0 ? [] : [`${key}:`, ...present.map(text => `  - ${quoteYaml(text)}`)];
}
