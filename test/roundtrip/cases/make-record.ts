import type { Article, SafeHtml } from '../../../src/core/article.ts';
import { cleanCharacters } from '../../../src/core/markdown/clean-characters.ts';
import { nameTags } from '../../../src/core/markdown/name-tag.ts';
import { inLine, lineStarts, words, yamlScraps } from './pools.ts';
import { escapeMarkup, Source } from './source.ts';

/** An article as a file, and what its front matter should be read as, the date aside. */
export type WrittenRecord = Readonly<{ text: string; record: Readonly<Record<string, unknown>> }>;

/** The article with a number: hostile texts in every field that reaches the file, the same for the same seed. */
export function makeRecord(seed: number, index: number): Article {
  const source = new Source(seed, index);
  const text = () =>
    source
      .times(1, 5, () => source.pick(source.pick([inLine, lineStarts, words, yamlScraps])))
      .join(source.pick(['', ' ', '\n']));
  return {
    url: `https://courier.example/?q=${encodeURIComponent(text().toWellFormed())}`,
    canonicalUrl: null,
    headline: text(),
    standfirst: text(),
    description: null,
    kicker: text(),
    authors: source.times(1, 3, () => ({ name: text(), role: text() })),
    agency: text(),
    dateline: text(),
    publishedAt: text(),
    modifiedAt: text(),
    capturedAt: '2026-03-05T09:00:00.000Z',
    site: text(),
    section: text(),
    language: text(),
    direction: 'ltr',
    tags: source.times(0, 3, text),
    leadImage: {
      src: 'https://e.example/a.jpg',
      alt: text(),
      caption: text(),
      credit: text(),
      width: null,
      height: null,
    },
    body: '' as SafeHtml,
    shapes: [],
    wordCount: 0,
    removed: [],
    completeness: { doubts: [], declaredWords: null, nextPage: null },
    reading: 'judged',
    otherReadings: [],
  };
}

/** What a YAML parser should find. */
export function recordOf(article: Article): Readonly<Record<string, unknown>> {
  const tags = nameTags(article.tags);
  return {
    title: article.headline.toWellFormed(),
    source: article.url,
    author: article.authors.map(({ name }) => name.toWellFormed()),
    published: article.publishedAt?.toWellFormed(),
    description: article.standfirst?.toWellFormed(),
    ...(tags.length > 0 ? { tags } : {}),
    site: article.site?.toWellFormed(),
    section: article.section?.toWellFormed(),
    language: article.language?.toWellFormed(),
    updated: article.modifiedAt?.toWellFormed(),
  };
}

/** What a Markdown renderer should find under the front matter, as markup. */
export function bodyOf({ headline, standfirst, leadImage }: Article): string {
  const shown = (text: string | null | undefined) =>
    escapeMarkup(
      cleanCharacters(text ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  const [caption, credit] = [shown(leadImage?.caption), shown(leadImage?.credit)];
  const between = caption && credit ? '<br>' : '';
  const heading = shown(headline);
  return (
    `${heading && `<h1>${heading}</h1>`}<p>${shown(standfirst)}</p>` +
    `<p><img src="https://e.example/a.jpg" alt="${shown(leadImage?.alt)}"></p>` +
    `<p><em>${caption}</em>${between}${credit}</p>`
  );
}
