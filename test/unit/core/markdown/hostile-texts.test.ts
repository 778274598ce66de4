import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/core/article.ts';
import { nameTags } from '../../../../src/core/markdown/name-tag.ts';
import { writeMarkdown } from '../../../../src/core/markdown/write-markdown.ts';
import { characterTexts } from '../../../attacks/text/character-texts.ts';
import { markdownTexts } from '../../../attacks/text/markdown-texts.ts';
import { yamlTexts } from '../../../attacks/text/yaml-texts.ts';
import { anArticle } from './an-article.ts';
import { readHtml } from './read-html.ts';
import { renderers } from './render-markdown.ts';

const classes = { YAML: yamlTexts, characters: characterTexts, Markdown: markdownTexts };

/** A word that means nothing to anybody. */
const harmless = 'wordword';

/** The article with one text in every field that holds words of a page. */
function articleOf(text: string): Article {
  return anArticle({
    url: new URL(`https://courier.example/?${text}#${text}`).href,
    canonicalUrl: text,
    headline: text,
    standfirst: text,
    kicker: text,
    authors: [{ name: text, role: text }],
    agency: text,
    dateline: text,
    publishedAt: text,
    modifiedAt: text,
    site: text,
    section: text,
    language: text,
    tags: [text],
    leadImage: {
      src: 'https://e.example/a.jpg',
      alt: text,
      caption: text,
      credit: text,
      width: null,
      height: null,
    },
  });
}

/** A body with the text wherever words can stand. */
function bodyOf(text: string): Element {
  const body = readHtml(
    '<p>_</p><h2>_</h2><ul><li>_</li><li><p>_</p><p>_</p></li></ul><ol><li>_</li></ol><blockquote><p>_</p></blockquote>' +
      '<p>before <b>_</b> and <em>_</em> and <a href="https://e.example/b">_</a> after</p>' +
      '<table><thead><tr><th>_</th><th>_</th></tr></thead><tbody><tr><td>_</td><td>_</td></tr></tbody></table>' +
      '<figure><img src="https://e.example/c.jpg"><figcaption>_ <cite>_</cite></figcaption></figure>' +
      '<dl><dt>_</dt><dd>_</dd></dl>',
  );
  const places = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (places.nextNode())
    places.currentNode.nodeValue = (places.currentNode.nodeValue ?? '').replace('_', () => text);
  for (const picture of body.querySelectorAll('img')) picture.alt = text;
  return body;
}

type Parts = Readonly<{ frontMatter: string; body: string; name: string }>;

const written = new Map<string, Parts>();

function write(text: string): Parts {
  const known = written.get(text);
  if (known) return known;
  const { text: file, name } = writeMarkdown(articleOf(text), bodyOf(text));
  const end = file.indexOf('\n---\n');
  const frontMatter = file.slice('---\n'.length, end + 1);
  const parts = { frontMatter, body: file.slice(end + '\n---\n'.length), name };
  written.set(text, parts);
  return parts;
}

/** What is seen of a text: without what nobody sees, which may or may not be kept. */
function seen(text: string): string {
  return text
    .toWellFormed()
    .replace(
      /(?!\s)\p{Cc}|\p{Default_Ignorable_Code_Point}|[\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|\p{Noncharacter_Code_Point}/gu,
      character => (character === '\u0085' ? ' ' : ''),
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** The elements of a page in their order, and the words that each block and each picture has. */
function shapeOf(page: Element) {
  return [...page.querySelectorAll('*')].map(element => [
    element.localName,
    element.getAttribute('href') ?? element.getAttribute('src'),
    ...(element.matches('h1, h2, p, li, th, td, em, strong, a') ? [seen(element.textContent ?? '')] : []),
    ...(element.matches('img') ? [seen(element.getAttribute('alt') ?? '')] : []),
  ]);
}

const harmlessParts = write(harmless);

/** The shape that a text should have: that of a harmless word, which is the text instead. */
function expectedShape(text: string, render: (markdown: string) => Element) {
  return shapeOf(render(harmlessParts.body)).map(([name, address, ...words]) => [
    name,
    address,
    ...words.map(word => seen((word ?? '').replaceAll(harmless, () => seen(text)))),
  ]);
}

// What is empty once nobody’s characters are taken away leaves no block, and is no attack.
const isSeen = (text: string) => seen(text) !== '';

// Without this, texts that mean nothing would let the tests below pass.
test('most would change a file into which they were written as they are', () => {
  const isMisread = (text: string) => {
    try {
      return (load(`title: ${text}`) as Record<string, unknown>)['title'] !== text;
    } catch {
      return true;
    }
  };
  expect(yamlTexts.filter(isMisread).length / yamlTexts.length).toBeGreaterThan(0.6);
  const paragraph = JSON.stringify(shapeOf(readHtml('<p>_</p>')));
  for (const render of Object.values(renderers)) {
    const isChanged = (text: string) =>
      JSON.stringify(shapeOf(render(text))) !== paragraph.replace('"_"', () => JSON.stringify(seen(text)));
    expect(markdownTexts.filter(isChanged).length / markdownTexts.length).toBeGreaterThan(0.5);
  }
});

describe.each(Object.entries(classes))('hostile texts (%s)', { timeout: 60_000 }, (_, texts) => {
  test('are hundreds, each of them once', () => {
    expect(texts.length).toBeGreaterThan(200);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('come back from the front matter as they were, under the keys there are, and no others', () => {
    for (const text of texts) {
      const { frontMatter } = write(text);
      const { created, ...read } = load(frontMatter) as Record<string, unknown>;
      const words = text.toWellFormed();
      const tags = nameTags([text]);
      const filled = text === '' ? null : words;
      expect(new Date(String(created)), JSON.stringify(text)).toEqual(new Date('2026-03-05T09:00:00Z'));
      expect({
        ...read,
        published: asWritten(read['published'], words),
        updated: asWritten(read['updated'], words),
      }).toEqual({
        title: filled,
        source: new URL(`https://courier.example/?${text}#${text}`).href,
        author: [filled],
        published: filled,
        description: filled,
        ...(tags.length > 0 ? { tags } : {}),
        site: filled,
        section: filled,
        language: filled,
        updated: filled,
      });
    }
  });

  test('leave nothing in the front matter that ends a line, turns it round, or is a command', () => {
    for (const text of texts) {
      const { frontMatter } = write(text);
      expect(
        frontMatter.split('\n').filter(line => !/^(?:[a-z]+:(?: \S.*)?| {2}- ".*"|)$/.test(line)),
      ).toEqual([]);
      expect(frontMatter).not.toMatch(/(?!\n)\p{Cc}|[\u2028-\u202e\u2066-\u2069\ufeff]|<%|\{\{|\{%/u);
    }
  });

  test.each(Object.entries(renderers))(
    'are read by %s as the words they are, wherever they stand',
    (_name, render) => {
      for (const text of texts.filter(isSeen)) {
        expect(shapeOf(render(write(text).body)), JSON.stringify(text.slice(0, 60))).toEqual(
          expectedShape(text, render),
        );
      }
    },
  );

  test('leave nothing in the body that hides, turns round or ends a file', () => {
    for (const text of texts) {
      expect(write(text).body).not.toMatch(
        /(?![\t\n])\p{Cc}|[\u2028\u2029\u202d\u202e\ufeff]|\p{Surrogate}|<%|\{\{|\{%|%%/u,
      );
    }
  });

  test('name a file that every system takes, in the folder it was meant for', () => {
    for (const text of texts) {
      const { name } = write(text);
      expect(name, JSON.stringify(text)).toMatch(
        /^[^\s.~-][^/\\:*?"<>|%#^[\]\p{Cc}\p{Surrogate}\p{Bidi_Control}]*\.md$/u,
      );
      expect(name).not.toMatch(/[\s.]\.md$|\.md\.md$/i);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
    }
  });
});

/** A date that a parser made of a text, as the text: it is the same moment. */
function asWritten(read: unknown, text: string): unknown {
  return read instanceof Date && new Date(text).getTime() === read.getTime() ? text : read;
}
