import { expect, test } from 'vitest';
import { tidyBody } from '../../../../src/core/extract/tidy-body.ts';
import { aBody, markupOf, repeat } from './a-page.ts';

function tidy(markup: string): string {
  const body = aBody(markup);
  tidyBody(body);
  return markupOf(body).replace(/> </g, '><');
}

test.each([
  ['boxes', '<div><section><p>one</p></section><p>two</p></div>', '<p>one</p><p>two</p>'],
  ['a box of text', '<div>one <b>two</b></div>', '<p>one <b>two</b></p>'],
  [
    'loose text between blocks',
    '<div>one<p>two</p><i>three</i> four</div>',
    '<p>one</p><p>two</p><p><i>three</i> four</p>',
  ],
  ['loose text in the body itself', 'one<p>two</p>', '<p>one</p><p>two</p>'],
  ['a box in an item', '<ul><li><div><p>one</p></div></li></ul>', '<ul><li><p>one</p></li></ul>'],
  [
    'elements of the page’s own making',
    '<x-a><x-b><p>one</p></x-b><x-c>two</x-c></x-a>',
    '<p>one</p><p><x-c>two</x-c></p>',
  ],
  ['a form', '<form><fieldset>one</fieldset></form>', '<p>one</p>'],
  [
    'headings from the first level',
    '<h1>one</h1><h2>two</h2><h6>six</h6><p>x</p>',
    '<h2>one</h2><h3>two</h3><h6>six</h6><p>x</p>',
  ],
  [
    'a last heading that says something of its own',
    '<p>x</p><h6>Sources: the harbour master, the log of the pilots, two letters of the mayor and a map of the quay</h6>',
    '<p>x</p><h6>Sources: the harbour master, the log of the pilots, two letters of the mayor and a map of the quay</h6>',
  ],
  ['headings that head nothing', '<p>x</p><h2>one</h2><hr><h3>two</h3>', '<p>x</p>'],
  [
    'what is empty',
    '<p>x</p><p> <b> </b></p><ul><li></li></ul><table><tr><td></td></tr></table>',
    '<p>x</p>',
  ],
  ['a break alone', '<p>x</p><p><br></p>', '<p>x</p>'],
  [
    'a heading said twice',
    '<h2>one</h2><h3>one</h3><p>x</p><h2>one</h2><p>y</p>',
    '<h2>one</h2><p>x</p><h2>one</h2><p>y</p>',
  ],
])('brings into plain shape: %s', (_, markup, expected) => {
  expect(tidy(markup)).toBe(expected);
});

test.each([
  '<p>one</p><h2>two</h2><p>three</p>',
  '<figure><img><figcaption>one</figcaption></figure><p>x</p>',
  '<p><a href="/x"><img></a></p>',
  '<p>x</p><hr><p>y</p>',
  '<table><tbody><tr><td>one</td><td></td></tr></tbody></table>',
  '<p>one<br>two</p>',
  '<blockquote><p>said</p></blockquote>',
  '<dl><dt>one</dt><dd>two</dd></dl>',
  '<pre> one\n</pre>',
  '',
])('leaves plain shape as it is: %s', markup => {
  const body = aBody(markup);
  tidyBody(body);
  expect(body.innerHTML.replace(/ data-cc-order="\d+"/g, '')).toBe(markup);
});

test('keeps a picture that stands loose', () => {
  expect(tidy('<div><img>one</div>')).toBe('<p><img>one</p>');
});

test('takes boxes in boxes, with thousands of paragraphs inside', () => {
  const nested = '<div>'.repeat(300) + repeat(3000, index => `<p>${index}</p>`);
  expect(tidy(nested).split('<p>')).toHaveLength(3001);
});

test('takes a heading out of what was named a paragraph around it, and parts the text beside it', () => {
  const body = aBody('<p id="a"></p><p>end</p>');
  const heading = body.ownerDocument.createElement('h3');
  heading.append('one');
  body.querySelector('#a')?.append('before', heading, 'after');
  tidyBody(body);
  expect(markupOf(body)).toBe('<p>before</p><h3>one</h3><p>after</p><p>end</p>');
});
