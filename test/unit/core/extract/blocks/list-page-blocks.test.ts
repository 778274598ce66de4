import { expect, test } from 'vitest';
import { listPageBlocks } from '../../../../../src/core/extract/blocks/list-page-blocks.ts';
import { aPage } from '../a-page.ts';
import { blockPageOf } from './block-page-of.ts';

const linesOf = (body: string) => blockPageOf(body).blocks.map(({ line }) => line);

test('lists every stretch of text that stands on its own, in the order of the page', () => {
  expect(linesOf('<h2>Storm</h2><p>One <b>boat</b>.</p><ul><li>Two</li><li>Three</li></ul>')).toEqual([
    'Storm',
    'One boat.',
    'Two',
    'Three',
  ]);
});

test('leaves captions and scripts out', () => {
  expect(
    linesOf('<figure><img><figcaption>The quay</figcaption></figure><script>x</script><p>One</p>'),
  ).toEqual(['One']);
});

test('takes a table of short cells, and preformatted text, as one block', () => {
  const row = '<tr><td>Ann</td><td>3:12</td></tr>';
  expect(linesOf(`<table>${row}${row}</table><pre>one\ntwo</pre>`)).toEqual(['Ann3:12Ann3:12', 'one two']);
  expect(linesOf(`<table><tr><td colspan="2">Times</td></tr>${row}${row}</table>`)).toEqual([
    'TimesAnn3:12Ann3:12',
  ]);
});

test('takes what another site shows as one block', () => {
  const { blocks } = blockPageOf(
    '<blockquote data-cc-embed><p>Said</p>— Ann <a href="https://x.example/1">3 May</a></blockquote>',
  );
  expect(blocks.map(({ line, isEmbed }) => [line, isEmbed])).toEqual([['Said— Ann 3 May', true]]);
});

test('counts what is linked, bold and pictured', () => {
  const [first] = blockPageOf('<p>Go <a href="/x">to the quay</a> <strong>now</strong> <img></p>').blocks;
  expect(first).toMatchObject({ linked: 11, strong: 3, links: 1, pictures: 1 });
});

test.each([
  ['#', 2],
  ['https://harbour.example/storm#quay', 2],
  ['javascript:void(0)', 2],
  ['https://harbour.example/quay', 0],
])('counts a heading as linked where its link leads elsewhere: %s', (address, unlinked) => {
  const link = `<a href="${address}">The quay</a>`;
  const { body } = aPage(`<h3>${link}</h3><p>${link}</p><dl><dt>${link}</dt></dl>`);
  const linked = listPageBlocks(body, 'https://harbour.example/storm').map(block => block.linked);
  expect(linked.filter(size => size === 0)).toHaveLength(unlinked);
});

test('counts no button in a heading as a link', () => {
  const markup = '<h3><a href="/quay" role="button">The quay</a> <a href="/wall">the wall</a></h3>';
  expect(blockPageOf(markup).blocks[0]?.linked).toBe(8);
});

test('counts the pictures before a block', () => {
  const { blocks } = blockPageOf('<p>One</p><img><img><p>Two</p><p>Three</p>');
  expect(blocks.map(({ picturesBefore }) => picturesBefore)).toEqual([0, 2, 0]);
});

test('knows a block that cannot go without others, whichever of them comes first', () => {
  const { blocks } = blockPageOf('<li>One<p>Two</p></li><li><p>Three</p>Four</li><li>Five</li>');
  expect(blocks.map(({ line, isShared }) => [line, isShared])).toEqual([
    ['One', true],
    ['Two', false],
    ['Three', false],
    ['Four', true],
    ['Five', false],
  ]);
});

test('goes as deep as the page does', () => {
  const depth = 3000;
  expect(linesOf(`${'<div>'.repeat(depth)}<p>One</p>${'</div>'.repeat(depth)}`)).toEqual(['One']);
});
