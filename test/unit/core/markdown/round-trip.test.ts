import { expect, test } from 'vitest';
import { writeBody } from '../../../../src/core/markdown/write-body.ts';
import { inLine, lineStarts } from '../../../roundtrip/cases/pools.ts';
import { wordsOf } from '../../../roundtrip/words-of.ts';
import { readHtml } from './read-html.ts';
import { renderers } from './render-markdown.ts';

function expectSameWords(html: string): void {
  const body = readHtml(html);
  const markdown = writeBody(body);
  for (const [name, render] of Object.entries(renderers)) {
    expect({ name, html, markdown, words: wordsOf(render(markdown)) }).toEqual({
      name,
      html,
      markdown,
      words: wordsOf(body),
    });
  }
}

for (const text of [...lineStarts, ...inLine]) {
  test(`keeps ${JSON.stringify(text)} as text wherever it stands`, () => {
    const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    expectSameWords(
      `<p>${escaped}</p><p>a | b<br>${escaped}<br>${escaped} c</p><h2>${escaped}</h2><ul><li>${escaped}</li></ul>` +
        `<blockquote>${escaped}</blockquote><p><b>${escaped}</b><i>${escaped}</i>${escaped}</p>` +
        `<p>x${escaped}<a href="https://e.example/">${escaped}</a>${escaped}</p><p><code>${escaped}</code></p>` +
        `<table><tr><th>${escaped}</th><th>b</th></tr><tr><td>c</td><td><b>${escaped}</b></td></tr></table>` +
        `<p><img src="https://e.example/a.jpg" alt="${escaped.replace(/"/g, '&quot;')}"></p>`,
    );
  });
}

test('is the same Markdown when it has been rendered and written again', () => {
  const html =
    '<h2>One</h2><p>A <b>strong</b> and <em>soft <a href="https://e.example/">link</a></em>.</p><ul><li>a<ul><li>b</li></ul></li></ul>' +
    '<ol start="4"><li><p>c</p><pre>d</pre></li><li><p>e</p></li></ol><blockquote><p>f</p></blockquote><table><tr><th>g</th><th>h</th></tr></table>';
  const markdown = writeBody(readHtml(html));
  for (const render of Object.values(renderers)) expect(writeBody(render(markdown))).toBe(markdown);
});
