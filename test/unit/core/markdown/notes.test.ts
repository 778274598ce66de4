import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { readBlocks } from '../../../../src/core/markdown/read-blocks.ts';
import { writeBody } from '../../../../src/core/markdown/write-body.ts';
import { writeChecked } from '../../../../src/core/markdown/write-checked.ts';
import { readHtml } from './read-html.ts';

const reference = (number: number, time = '') =>
  `<sup><a href="#cc-note-${number}" id="cc-note-ref-${number}${time}" role="doc-noteref">${number}</a></sup>`;
const notes = (...items: string[]) =>
  `<section role="doc-endnotes"><ol>${items.map((item, index) => `<li id="cc-note-${index + 1}">${item}</li>`).join('')}</ol></section>`;

test('writes notes as note tools have them', () => {
  const body = readHtml(
    `<p>Once${reference(1)} and again${reference(2)}.</p>${notes('The <em>first</em> note.', '<p>The second</p><ul><li>with a list</li></ul><p>and more.</p>')}`,
  );
  expect(writeBody(body)).toBe(
    'Once[^1] and again[^2].\n\n[^1]: The *first* note.\n\n[^2]: The second\n\n    - with a list\n\n    and more.\n',
  );
});

test('lets a reader of GFM find every note by its reference, and back', () => {
  const markdown = writeBody(
    readHtml(
      `<p>One${reference(1)}, two${reference(2)}, one${reference(1, '-2')}.</p>${notes('First note here.', 'Second note here.')}`,
    ),
  );
  const page = readHtml(micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }));
  expect(page.querySelectorAll('sup a')).toHaveLength(3);
  const items = Array.from(page.querySelectorAll('section li'), item =>
    item.textContent?.replace(/↩.*/s, '').trim(),
  );
  expect(items).toEqual(['First note here.', 'Second note here.']);
});

test('reads the notes that GitHub renders, without their links back', () => {
  const body = readHtml(
    '<p>Text<sup><a href="#user-content-fn-a" data-footnote-ref>1</a></sup></p><section data-footnotes><ol>' +
      '<li id="user-content-fn-a"><p>What was said. <a href="#user-content-fnref-a" data-footnote-backref>↩</a></p></li></ol></section>',
  );
  expect(writeBody(body)).toBe('Text[^1]\n\n[^1]: What was said.\n');
});

test('writes a note of one word so that a reader without notes does not take it for an address', () => {
  const markdown = writeBody(readHtml(`<p>Said so${reference(1)}.</p>${notes('Ibid.')}`));
  const page = readHtml(micromark(markdown));
  expect(page.textContent?.replace(/\s+/g, ' ').trim()).toBe('Said so¹. ¹ Ibid.');
});

test('takes a raised link to anything else for a link', () => {
  expect(writeBody(readHtml('<p>See<sup><a href="https://e.example/">1</a></sup></p>'))).toBe(
    'See[1](https://e.example/)\n',
  );
  expect(
    writeBody(readHtml('<p>See<sup><a href="#a">1</a></sup></p><ol><li id="a">x</li><li>y</li></ol>')),
  ).toBe('See[1](#a)\n\n1. x\n2. y\n');
});

test('keeps a text that only looks like a reference apart from one', () => {
  expect(writeBody(readHtml(`<p>[^1] and${reference(1)}</p>${notes('The note itself.')}`))).toBe(
    '\\[^1] and[^1]\n\n[^1]: The note itself.\n',
  );
});

test('says of no note that others read it otherwise', () => {
  const body = readHtml(
    `<p>Once${reference(1)}${reference(2)}.</p>${notes('A [note] with *signs*.', '<p>Two</p><p>paragraphs_with_ [signs].</p>')}`,
  );
  expect(writeChecked(readBlocks(body)).differing).toEqual([]);
});

test.each([
  ['a word and a paragraph', '<p>Ibid.</p><p>See the report again.</p>'],
  ['an address and a line below it', 'https://e.example/a<br>Seen in May.'],
  ['words that only a wide space parts', '同上　第3頁'],
  ['code', '<pre>code here too</pre>'],
  ['code and words', '<pre>code</pre><p>See the second part.</p>'],
])('loses nothing of a note of %s to a reader without notes', (_, note) => {
  const page = readHtml(micromark(writeBody(readHtml(`<p>Said so${reference(1)}.</p>${notes(note)}`))));
  const words = (html: string) => readHtml(html).textContent?.replace(/\s+/g, '');
  expect(page.textContent?.replace(/\s+/g, '')).toBe(`Saidso¹.¹${words(note)}`);
  expect(page.querySelector('a')).toBeNull();
});

test('lets no bracket or sign beside a reference run together with it', () => {
  const note = notes('The note itself.');
  const body = (text: string) => writeBody(readHtml(`<p>${text}</p>${note}`)).split('\n')[0];
  expect(body(`x<sup>[${reference(1).slice(5, -6)}]</sup>`)).toBe('x\\[[^1]]');
  expect(body(`x${reference(1)}(see y)`)).toBe('x[^1]\\(see y)');
  expect(body(`${reference(1)}: y z`)).toBe('[^1]\\: y z');
  expect(body(`x!${reference(1)}`)).toBe('x\\![^1]');
});
