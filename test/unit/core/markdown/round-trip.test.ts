import { expect, test } from 'vitest';
import { writeBody } from '../../../../src/core/markdown/write-body.ts';
import { makeRandom } from '../../../make-random.ts';
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

const words = [
  ...[
    'word',
    'a',
    '3',
    'é',
    '日本',
    '「語」',
    '。',
    '한국',
    'مرحبا',
    '😀',
    '€',
    '…',
    '“z”',
    '(p)',
    '.',
    ',',
    '!',
    '*',
    '_',
  ],
  ...[
    '~',
    '`',
    '[',
    ']',
    '#',
    '-',
    '>',
    '&lt;',
    '&amp;',
    '|',
    '\\',
    '$',
    '=',
    '%%',
    '{{',
    '^',
    ':',
    'a_b',
    '1.',
  ],
];
const tags = ['em', 'strong', 'del', 'code', 'b', 'i', 'span', 'a href="https://e.example/"'];

function makeLine(random: () => number, depth: number): string {
  let line = '';
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--) {
    const choice = random();
    const tag = tags[Math.floor(random() * tags.length)] ?? 'b';
    if (choice < 0.35 && depth > 0) line += `<${tag}>${makeLine(random, depth - 1)}</${tag.split(' ')[0]}>`;
    else if (choice < 0.4) line += '<br>';
    else line += (words[Math.floor(random() * words.length)] ?? '') + (random() < 0.4 ? ' ' : '');
  }
  return line;
}

test('keeps every word and no other, whatever marks meet', () => {
  const random = makeRandom(42);
  for (let count = 0; count < 500; count++) expectSameWords(`<p>${makeLine(random, 3)}</p>`);
});

test('keeps every word and no other, whatever blocks meet', () => {
  const random = makeRandom(7);
  const wrap = [
    (line: string) => `<p>${line}</p>`,
    (line: string) => `<h3>${line}</h3>`,
    (line: string) => `<blockquote>${line}<p>${line}</p></blockquote>`,
    (line: string) => `<ul><li>${line}</li><li><p>${line}</p><ol start="3"><li>${line}</li></ol></li></ul>`,
    (line: string) => `<ol><li><blockquote>${line}</blockquote></li><li></li></ol>`,
    (line: string) => `<table><tr><td>${line}</td><td>${line}</td></tr></table>`,
    (line: string) => `<div>${line}<div>${line}</div></div>`,
    () => '<hr>',
  ];
  for (let count = 0; count < 200; count++) {
    let html = '';
    for (let block = 0; block < 3; block++) {
      html += wrap[Math.floor(random() * wrap.length)]?.(makeLine(random, 1)) ?? '';
    }
    expectSameWords(html);
  }
});

test('is the same Markdown when it has been rendered and written again', () => {
  const html =
    '<h2>One</h2><p>A <b>strong</b> and <em>soft <a href="https://e.example/">link</a></em>.</p><ul><li>a<ul><li>b</li></ul></li></ul>' +
    '<ol start="4"><li><p>c</p><pre>d</pre></li><li><p>e</p></li></ol><blockquote><p>f</p></blockquote><table><tr><th>g</th><th>h</th></tr></table>';
  const markdown = writeBody(readHtml(html));
  for (const render of Object.values(renderers)) expect(writeBody(render(markdown))).toBe(markdown);
});
