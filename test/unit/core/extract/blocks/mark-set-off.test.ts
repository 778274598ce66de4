import { expect, test } from 'vitest';
import { markSetOff } from '../../../../../src/core/extract/blocks/mark-set-off.ts';
import { blockPageOf } from './block-page-of.ts';

/** What is marked on a page with this body: the kind, and the first words. */
function marked(body: string): string[] {
  const page = blockPageOf(body);
  markSetOff(page.root.ownerDocument, page);
  return [...page.root.querySelectorAll('[data-set-off]')].map(
    each => `${each.getAttribute('data-set-off')}: ${each.textContent?.trim().slice(0, 12)}`,
  );
}

test.each([
  ['by its label', '<p>Correction: the pendulum weighs 49 kilograms, not 94.</p>', 'Correction: '],
  ['by a label with a date', '<p>Clarification, 3 May: the vote was held on Monday.</p>', 'Clarificatio'],
  ['by a sentence', '<p>This article was amended on 4 May to name the ship.</p>', 'This article'],
  [
    'by the page’s name for it',
    '<p class="correction">We gave the pendulum a wrong weight.</p>',
    'We gave the ',
  ],
  [
    'by the name of its box',
    '<div class="editors-note"><p>The writer is a cousin of the mayor.</p></div>',
    'The writer i',
  ],
  [
    'in another language',
    '<p>訂正：振り子の重さは九十四キロではなく、四十九キロでした。お詫びして訂正いたします。</p>',
    '訂正：振り子の重さは九十',
  ],
])('knows a correction %s', (_, body, opening) => {
  expect(marked(body)).toEqual([`correction: ${opening}`]);
});

test.each([
  [
    'that only begins with such a word',
    '<p>Corrections officers went on strike on Monday, the union said.</p>',
  ],
  [
    'that begins with a word that is a label elsewhere',
    '<p>Update your phone before the summer, the makers advise.</p>',
  ],
  [
    'that is a live entry',
    '<article data-cc-entry><p>Update: the ferry has left the harbour at last.</p></article>',
  ],
])('takes no paragraph for a correction %s', (_, body) => {
  expect(marked(body)).toEqual([]);
});

test('knows a pull quote by the page’s name for it or for what it stands in', () => {
  const quote = '<blockquote><p>Somebody had to buy a roll.</p></blockquote>';
  expect(marked(`<figure class="PullQuote">${quote}</figure>`)).toEqual(['pull-quote: Somebody had']);
  expect(marked('<blockquote class="pull-quote">I bake at three.</blockquote>')).toEqual([
    'pull-quote: I bake at th',
  ]);
  expect(marked(quote)).toEqual([]);
});
