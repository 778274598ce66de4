import { expect, test } from 'vitest';
import { writeFrontMatter } from '../../../../src/core/markdown/write-front-matter.ts';
import { writeMarkdown } from '../../../../src/core/markdown/write-markdown.ts';
import { anArticle } from './an-article.ts';
import { readHtml } from './read-html.ts';
import { renderers } from './render-markdown.ts';

const picture = {
  src: 'https://courier.example/bridge.jpg',
  alt: 'A bridge',
  caption: 'The new span.',
  credit: 'Tomasz Lind',
  width: 1200,
  height: 800,
};

test('writes the whole file in the order a reader expects', () => {
  const article = anArticle({ leadImage: picture });
  expect(writeMarkdown(article, readHtml('<p>Nine years.</p>'))).toEqual({
    name: 'Bridge opens after nine years.md',
    text:
      `${writeFrontMatter(article)}\n# Bridge opens after nine years\n\nThe first lorries crossed before dawn.\n\n` +
      '![A bridge](https://courier.example/bridge.jpg)\n\n*The new span.*\\\nTomasz Lind\n\nNine years.\n',
    differing: [],
  });
});

test('leaves out what the article does not have', () => {
  const article = anArticle({
    standfirst: null,
    leadImage: { ...picture, alt: null, caption: null, credit: null },
  });
  const { text } = writeMarkdown(article, readHtml(''));
  expect(text.slice(writeFrontMatter(article).length)).toBe(
    '\n# Bridge opens after nine years\n\n![](https://courier.example/bridge.jpg)\n',
  );
});

test('ends in one line end even without a body', () => {
  const article = anArticle({ headline: '', standfirst: null });
  const { name, text } = writeMarkdown(article, readHtml(''));
  expect(name).toBe('courier.example 2026-03-04.md');
  expect(text).toBe(writeFrontMatter(article));
});

test('keeps hostile fields in their places', () => {
  const nasty = '---\n# <b>x</b> [y](z) `a` **b** | {{c}} \u2028- d';
  const article = anArticle({
    headline: nasty,
    standfirst: nasty,
    leadImage: { ...picture, alt: nasty, caption: nasty, credit: nasty },
  });
  const { text } = writeMarkdown(article, readHtml('<p>End.</p>'));
  expect(text).not.toContain('\r');
  const body = text.slice(writeFrontMatter(article).length);
  for (const render of Object.values(renderers)) {
    const page = render(body);
    expect(Array.from(page.querySelectorAll('*'), element => element.localName)).toEqual([
      'h1',
      'p',
      'p',
      'img',
      'p',
      'em',
      'br',
      'p',
    ]);
    expect(page.querySelector('h1')?.textContent).toBe('--- # <b>x</b> [y](z) `a` **b** | {{c}} - d');
  }
});
