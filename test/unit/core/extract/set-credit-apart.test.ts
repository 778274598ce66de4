import { expect, test } from 'vitest';
import { isCreditLine, setCreditApart } from '../../../../src/core/extract/set-credit-apart.ts';
import { aBody, find, markupOf } from './a-page.ts';

function setApart(inside: string): string {
  const body = aBody(`<figure><figcaption>${inside}</figcaption></figure>`);
  const caption = find(body, 'figcaption');
  setCreditApart(caption, body.ownerDocument);
  return markupOf(caption);
}

test.each([
  ['The quay. (Photo: Ann Example)', 'The quay. <cite>Photo: Ann Example</cite>'],
  ['The quay. Photo by Ann Example', 'The quay. <cite>Photo by Ann Example</cite>'],
  ['The quay. AP Photo/Ann Example.', 'The quay. <cite>AP Photo/Ann Example</cite>'],
  ['Der Kai. Foto: Anna Beispiel/Agentur', 'Der Kai. <cite>Foto: Anna Beispiel/Agentur</cite>'],
  ['The quay. © Ann Example', 'The quay. <cite>© Ann Example</cite>'],
  ['“Gone!” Photograph: Ann Example', '“Gone!” <cite>Photograph: Ann Example</cite>'],
  ['The <b>quay</b> at dawn. Photo: Ann Example', 'The <b>quay</b> at dawn. <cite>Photo: Ann Example</cite>'],
])('sets a written credit apart: %s', (written, expected) => {
  expect(setApart(written)).toBe(expected);
});

test.each([
  ['The quay. <span class="photo-credit">Ann Example</span>', 'The quay. <cite>Ann Example</cite>'],
  ['<span class="credit">Ann Example</span> The quay.', 'The quay. <cite>Ann Example</cite>'],
  ['The quay. <small>Ann Example / Agency</small>', 'The quay. <cite>Ann Example / Agency</cite>'],
  [
    '<i>The quay</i> at dawn<i>. Credits: Ann Example</i>',
    '<i>The quay</i> at dawn <cite>Credits: Ann Example</cite>',
  ],
  ['<p>The quay. |</p> <p>Photo: Ann Example</p>', '<p>The quay.</p> <cite>Photo: Ann Example</cite>'],
  ['The quay at dawn – <small>Ann Example</small>', 'The quay at dawn <cite>Ann Example</cite>'],
  ['The quay. <em>Photo by Ann Example</em>', 'The quay. <cite>Photo by Ann Example</cite>'],
  [
    '<span>The quay.</span> <strong class="author">Ann Example / Agency</strong>',
    '<span>The quay.</span> <cite>Ann Example / Agency</cite>',
  ],
  [
    '<span>The quay.</span> <span>A. Example / Agency file</span>',
    '<span>The quay.</span> <cite>A. Example / Agency file</cite>',
  ],
])('sets a marked credit apart: %s', (written, expected) => {
  expect(setApart(written)).toBe(expected);
});

test.each([
  'The quay at dawn.',
  'Photo: Ann Example',
  'The mayor said: wait. Then he left: quickly',
  'A photo by the sea that hangs in the hall',
  'The quay, by <em>Ann Example</em>',
  '<em>The boats, all of them, at dawn</em>',
  '<span>The quay.</span> <span>The boats had left.</span>',
  '<span>From left:</span> <span>Ann Example</span>',
  '<span>The quay.</span> At dawn <span>Ann Example</span>',
  '<span>FILE PHOTO: Boats lie on the quay of the old harbour after the storm of last May. REUTERS/Ann Example</span>',
  'A quay by <strong class="author">Ann Example</strong>',
  '',
])('leaves a caption without a credit beside its words: %s', written => {
  expect(setApart(written)).toBe(written);
});

test('does not take a long text for a credit because of its name', () => {
  const written = `The quay. <span class="source">${'It was said that the boats had gone. '.repeat(8).trim()}</span>`;
  expect(setApart(written)).toBe(written);
});

test('keeps all of a very long caption', () => {
  const long = `${'The quay lay still. '.repeat(500)}Photo: Ann Example`;
  expect(setApart(long)).toBe(`${'The quay lay still. '.repeat(500)}<cite>Photo: Ann Example</cite>`);
});

test.each([
  ['letters', 'x'.repeat(100_000)],
  ['short words', 'a '.repeat(50_000)],
  ['ends of sentences', '. a'.repeat(30_000)],
  ['brackets', '(Foto '.repeat(20_000)],
  ['colons', 'Foto: '.repeat(20_000)],
])('comes to an end on an endless caption of %s', (_, written) => {
  expect(setApart(written)).not.toBe('');
});

test.each(['Photo: Ann Example', '© Ann Example', 'Foto: dpa', '写真：山田太郎'])(
  'knows a credit line: %s',
  line => {
    expect(isCreditLine(line)).toBe(true);
  },
);

test.each(['Photography is dead, they said.', '', 'Ann Example', `Photo: ${'a long story '.repeat(20)}`])(
  'takes for no credit line: %s',
  line => {
    expect(isCreditLine(line)).toBe(false);
  },
);
