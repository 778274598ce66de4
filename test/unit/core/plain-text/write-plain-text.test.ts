import { expect, test } from 'vitest';
import { writePlainText } from '../../../../src/core/plain-text/write-plain-text.ts';

function write(markup: string, leaveOut?: string): string {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return writePlainText(template.content, leaveOut);
}

test.each([
  ['a block', '<h2>One</h2><p>two <b>three</b></p>', 'One\ntwo three'],
  ['an item', '<ul><li>one<ul><li>two</li></ul>three</li></ul>', 'one\ntwo\nthree'],
  ['a cell', '<table><tr><td>one</td><td>two</td></tr></table>', 'one\ntwo'],
  ['a break', '<p>one<br>two</p>', 'one\ntwo'],
  ['text between blocks', 'one<p>two</p>three', 'one\ntwo\nthree'],
])('writes a line for %s', (_, markup, text) => {
  expect(write(markup)).toBe(text);
});

test('writes no blank lines and no runs of white space', () => {
  expect(write('<p> \n </p><div>\n<p>one\n\n two\u00a0 three</p></div><p></p>')).toBe('one two three');
});

test('joins the words of inline elements as they are', () => {
  expect(write('<p>un<b>believ</b>able</p>')).toBe('unbelievable');
});

test('passes over what it is told to, and all inside', () => {
  const markup = '<p>one</p><figure><figcaption>two <b>three</b></figcaption></figure><p>four</p>';
  expect(write(markup, 'figcaption')).toBe('one\nfour');
  expect(write(markup)).toBe('one\ntwo three\nfour');
});

test('writes nothing for nothing', () => {
  expect(write('')).toBe('');
  expect(write('<!-- no -->')).toBe('');
});

test('takes a tree that is deeper than any stack', () => {
  const root = document.createElement('div');
  let inmost: Element = root;
  for (let level = 0; level < 15_000; level += 1) {
    const child = document.createElement('div');
    inmost.append(child);
    inmost = child;
  }
  inmost.append('deep');
  expect(writePlainText(root)).toBe('deep');
});

test('writes how words are read in brackets where the page has them, and else not among the words', () => {
  const body = document.createElement('div');
  body.innerHTML =
    '<p><ruby>潮田<rp>（</rp><rt>しおた</rt><rp>）</rp></ruby>さんは<ruby>法律<rt>ほうりつ</rt></ruby>を読む。</p>';
  expect(writePlainText(body)).toBe('潮田（しおた）さんは法律を読む。');
});
