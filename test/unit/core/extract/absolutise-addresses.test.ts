import { expect, test } from 'vitest';
import { absolutiseAddresses, toAbsolute } from '../../../../src/core/extract/absolutise-addresses.ts';
import { aPage, find, pageUrl } from './a-page.ts';

function absolutise(body: string): Document {
  const page = aPage(body);
  absolutiseAddresses(page, pageUrl);
  return page;
}

test('makes every kind of address absolute', () => {
  const page = absolutise(`
    <a href="../tide">tide</a><img src="//pictures.example/boat.jpg">
    <video poster="/still.jpg"></video><blockquote cite="?page=2"><p>said</p></blockquote>`);
  expect(find(page, 'a').getAttribute('href')).toBe('https://www.harbourpost.example/tide');
  expect(find(page, 'img').getAttribute('src')).toBe('https://pictures.example/boat.jpg');
  expect(find(page, 'video').getAttribute('poster')).toBe('https://www.harbourpost.example/still.jpg');
  expect(find(page, 'blockquote').getAttribute('cite')).toBe(`${pageUrl}?page=2`);
});

test('resolves what came from a frame against the frame', () => {
  const page = absolutise(
    `<div data-cc-frame-base="https://inner.example/a/"><a href="b">b</a></div><i><a href="b">b</a></i>`,
  );
  expect(find(page, 'div a').getAttribute('href')).toBe('https://inner.example/a/b');
  expect(find(page, 'i a').getAttribute('href')).toBe('https://www.harbourpost.example/coast/b');
});

test('drops an address that can be none', () => {
  const page = absolutise('<a href="https://[half">a</a><img src="   ">');
  expect(page.querySelectorAll('[href], [src]')).toHaveLength(0);
});

test('leaves an absolute address as it is', () => {
  expect(toAbsolute('https://other.example/a?b=c#d', pageUrl)).toBe('https://other.example/a?b=c#d');
  expect(toAbsolute('mailto:desk@harbourpost.example', pageUrl)).toBe('mailto:desk@harbourpost.example');
});

test('shows a hidden scheme for what it is, for the sanitiser to refuse', () => {
  expect(toAbsolute(' java\tscript:alert(1)', pageUrl)).toBe('javascript:alert(1)');
});

test('takes a name and a password out of an address', () => {
  expect(toAbsolute('https://bank.example:secret@evil.example/', pageUrl)).toBe('https://evil.example/');
  expect(toAbsolute('/tide', 'https://reader:secret@paper.example/')).toBe('https://paper.example/tide');
});
