import { expect, test } from 'vitest';
import { listNumbers, tellFates } from '../../../../../src/core/extract/blocks/tell-fates.ts';
import { startRemovalLog } from '../../../../../src/core/extract/removal-log.ts';
import { find } from '../a-page.ts';
import { blockPageOf } from './block-page-of.ts';

/** What became of each block when the steps did this to the page and to the body found in it. */
function follow(
  markup: string,
  work: (page: Document, log: ReturnType<typeof startRemovalLog>) => void,
  later: (body: Element, log: ReturnType<typeof startRemovalLog>) => void = () => undefined,
) {
  const { root, blocks } = blockPageOf(markup);
  const page = root.ownerDocument;
  const log = startRemovalLog();
  work(page, log);
  const body = find(page, '#found').cloneNode(true) as Element;
  const found = listNumbers(body);
  later(body, log);
  const fates = tellFates(blocks, { page, found, body, removals: log.removals(), renamed: new Map() });
  return blocks.map(({ line }, index) => {
    const { isFound, reason, inBody } = fates[index] ?? { isFound: false, reason: null, inBody: null };
    return [line, isFound, reason, inBody !== null];
  });
}
const nothing = () => undefined;

test('tells what was found and what was not', () => {
  expect(follow('<div id="found"><p>A</p></div><p>b</p>', nothing)).toEqual([
    ['A', true, null, true],
    ['b', false, null, false],
  ]);
});

test('tells why a block was taken out before, also with what it stood in', () => {
  const markup = '<div id="found"><p>A</p></div><nav><p>b</p></nav>';
  expect(follow(markup, (page, log) => log.take(find(page, 'nav'), 'navigation'))[1]).toEqual([
    ...['b', false, 'navigation', false],
  ]);
});

test('tells of a block that was found and then set apart', () => {
  const taken = follow('<div id="found"><p>A</p><p>B</p></div>', nothing, body => find(body, 'p').remove());
  expect(taken[0]).toEqual(['A', true, 'headline-repeated', false]);
});

test('knows a block by the only box around it, whose number Readability keeps', () => {
  const markup = '<div id="found"><div><p>A</p></div><p>B</p></div>';
  const told = follow(markup, page => find(page, '#found p').removeAttribute('data-cc-order'));
  expect(told[0]).toEqual(['A', true, null, true]);
});
