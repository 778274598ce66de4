import { expect, test } from 'vitest';
import { writeBody } from '../../../../src/core/markdown/write-body.ts';
import { readHtml } from './read-html.ts';
import { renderers } from './render-markdown.ts';

test('lets no destination run', () => {
  const addresses = [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'obsidian://open',
    'feed:javascript:alert(1)',
    'chrome://settings/',
    'MS-settings:',
  ];
  for (const address of addresses) {
    const body = readHtml('<p><a>words</a> <img alt="shown"></p>');
    body.querySelector('a')?.setAttribute('href', address);
    body.querySelector('img')?.setAttribute('src', address);
    expect(writeBody(body)).toBe('words shown\n');
  }
});

test('lets no address, title or alternative text leave its place', () => {
  const body = readHtml('<p><a>words</a><img></p>');
  const nasty = 'https://e.example/a b)c"d<e>`f`[g]\\h\n\n# i';
  body.querySelector('a')?.setAttribute('href', nasty);
  body.querySelector('a')?.setAttribute('title', 't" onx="1) <b>\n\n# u');
  body.querySelector('img')?.setAttribute('src', nasty);
  body.querySelector('img')?.setAttribute('alt', '](x) <b> ` \n\n# v');
  const markdown = writeBody(body);
  for (const render of Object.values(renderers)) {
    const page = render(markdown);
    expect(Array.from(page.querySelectorAll('*'), element => element.localName)).toEqual(['p', 'a', 'img']);
    expect(page.querySelector('a')?.textContent).toBe('words');
    expect(page.querySelector('a')?.title).toBe('t" onx="1) <b> # u');
    expect(page.querySelector('img')?.alt).toBe('](x) <b> ` # v');
  }
});

test('never holds raw HTML', () => {
  const nasty = '<script>alert(1)</script><img src=x onerror=y></td><!--<![CDATA[<?x <a href="b">';
  const escaped = nasty.replace(/</g, '&lt;');
  const html =
    `<p>${escaped}</p><h2>${escaped}</h2><ul><li>${escaped}</li></ul><p><a href="https://e.example/">${escaped}</a></p>` +
    `<table><tr><th>${escaped}</th><th>a</th></tr></table><dl><dt>${escaped}</dt></dl>`;
  for (const render of Object.values(renderers)) {
    const page = render(writeBody(readHtml(html)));
    expect(page.querySelector('script, img')).toBeNull();
    expect(page.textContent?.split('<script>')).toHaveLength(7);
  }
});

for (const tag of [
  'div',
  'b',
  'blockquote',
  'ul',
  'li',
  'table',
  'td',
  'figure',
  'figcaption',
  'a',
  'code',
  'pre',
]) {
  test(`reads <${tag}> nested without end, and keeps its words`, () => {
    const page = readHtml('');
    let inmost: Element = page;
    for (let depth = 0; depth < 20_000; depth++) {
      const next = page.ownerDocument.createElement(tag);
      if (depth % 1000 === 0) next.append(`word${depth} `);
      inmost.append(next);
      inmost = next;
    }
    inmost.append('inmost');
    const markdown = writeBody(page);
    expect(markdown.match(/word\d+|inmost/g)).toHaveLength(21);
  });
}

test('bounds what a cell may claim', () => {
  const rows = '<tr><td>a</td><td>b</td></tr>'.repeat(300);
  const html = `<table><tr><td colspan="1000000" rowspan="1000000">x</td></tr>${rows}</table>`;
  expect(writeBody(readHtml(html)).length).toBeLessThan(40_000);
});

test('drops characters nobody sees and halves of characters', () => {
  const body = readHtml('<p></p>');
  body.firstElementChild?.append('a\0b\u0007c\ufeffd\ud800e\u202ef\u2066g\u2067h\u2069i\u2069');
  expect(writeBody(body)).toBe('abcd\ufffdef\u2066g\u2067h\u2069i\u2069\n');
  body.firstElementChild?.replaceChildren('a\u2066b');
  expect(writeBody(body)).toBe('ab\n');
});
