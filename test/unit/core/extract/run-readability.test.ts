import { expect, test } from 'vitest';
import { parseCapture } from '../../../../src/core/extract/parse-capture.ts';
import { runReadability } from '../../../../src/core/extract/run-readability.ts';
import { aCapture, aPage, longStory } from './a-page.ts';

test('gives the story as a tree with classes and marks, and leaves the page as it is', () => {
  const page = aPage(`<nav><a href="/">Home</a></nav>${longStory('<h2 class="sub">Why it sank</h2>')}`);
  const before = page.documentElement.outerHTML;
  const found = runReadability(page);
  expect(found?.textContent).toContain('Paragraph 11');
  expect(found?.querySelector('h2.sub[data-cc-order]')).not.toBeNull();
  expect(page.documentElement.outerHTML).toBe(before);
});

test('gives nothing for a page without a story', () => {
  expect(runReadability(aPage(''))?.textContent?.trim() ?? '').toBe('');
});

// Each of these made Readability climb for ever or throw before the names were taken off.
const names = [
  ...['parentNode', 'nextElementSibling', 'firstElementChild', 'childNodes', 'children', 'tagName'],
  ...['textContent', 'innerHTML', 'getAttribute', 'hasAttribute', 'attributes', 'className', 'id'],
  ...['getElementsByTagName', 'querySelectorAll', 'removeChild', 'localName', 'ownerDocument', 'nodeType'],
];

test.each(names)('comes to an end on a form with a control named %s', name => {
  const form = `<form><input name="${name}"><button id="${name}">x</button><img name="${name}" src="/a.jpg"></form>`;
  const page = parseCapture(aCapture(longStory(form)));
  expect(runReadability(page)?.textContent).toContain('Paragraph 11');
});

test.each([
  '<img class="lazy" src="https://p.example/a.jpg" data-x="https://evil.example/b.jpg">',
  '<img src="data:image/gif;base64,R0lGOD" data-x="https://evil.example/b.jpg">',
  '<picture class="lazyload" data-x="https://evil.example/b.jpg 1x, https://evil.example/b.jpg 2x"></picture>',
  '<figure data-x="https://evil.example/b.jpg"><p>words</p></figure>',
])('makes no picture of an attribute that means something else: %s', markup => {
  const found = runReadability(aPage(longStory(markup)));
  expect(found?.textContent).toContain('Paragraph 11');
  const addresses = [...(found?.querySelectorAll('img, picture') ?? [])].flatMap(each =>
    ['src', 'srcset'].map(name => each.getAttribute(name) ?? ''),
  );
  expect(addresses.filter(address => address.includes('evil.example'))).toEqual([]);
});
