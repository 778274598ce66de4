import { expect, test } from 'vitest';
import { writeBody } from '../../../../src/core/markdown/write-body.ts';
import { readHtml } from './read-html.ts';
import { readWords, renderers } from './render-markdown.ts';

function expectSameWords(html: string): void {
  const body = readHtml(html);
  const markdown = writeBody(body);
  for (const [name, render] of Object.entries(renderers)) {
    expect({ name, html, markdown, words: readWords(render(markdown)) }).toEqual({
      name,
      html,
      markdown,
      words: readWords(body),
    });
  }
}

const lineStarts: readonly string[] = [
  '# x',
  '##',
  '#',
  '1. x',
  '2) x',
  '10.',
  '- x',
  '-',
  '+ y',
  '* z',
  '---',
  '- - -',
  '===',
  '=',
  '>',
  '> q',
  '```',
  '~~~ x',
  ':::',
  '[a]: /b',
  '[ ] x',
  '[x] y',
  '+++',
  '***',
  '___',
  '_ _ _',
  '| a | b |',
  '|---|:-:|',
  ':--|--:',
];

const inLine: readonly string[] = [
  '*a*',
  '**a**',
  '_a_',
  '__a__',
  'a_b_c',
  '~a~',
  '~~a~~',
  '`a`',
  '``',
  '[a](b)',
  '![a](b)',
  '[a][b]',
  '[a]',
  '<b>',
  '</p>',
  '<!-- a -->',
  '<?a',
  '<!A',
  '<3',
  '&amp;',
  '&#35;',
  '&copy',
  '&copy;',
  '\\',
  '\\*',
  '\\\\',
  'a\\',
  'http://a.example/b_c_d',
  'www.a.example',
  'me@a.example',
  '<https://a.example>',
  'a|b',
  '||',
  'a\\|b',
  'a!',
  '!',
];

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
