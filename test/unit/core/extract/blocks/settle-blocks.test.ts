import { expect, test } from 'vitest';
import { settleBlocks, type Verdict } from '../../../../../src/core/extract/blocks/settle-blocks.ts';
import { sweepBody } from '../../../../../src/core/extract/blocks/sweep-body.ts';
import { aLog, aPage, find, markupOf } from '../a-page.ts';

function settle(markup: string, decide: (element: Element) => Partial<Verdict> & { belongs: boolean }) {
  const page = aPage(markup);
  const body = find(page, '#found').cloneNode(true) as Element;
  const { log, taken } = aLog();
  const elements = [...page.querySelectorAll('p, li')];
  const parents = new Map<Element, Element>();
  for (const element of page.body.querySelectorAll('*')) {
    if (element.parentElement) parents.set(element, element.parentElement);
  }
  const verdicts = elements.map(
    (element): Verdict => ({
      element,
      inBody: body.querySelector(`[data-cc-order="${element.getAttribute('data-cc-order')}"]`),
      line: element.textContent ?? '',
      isAlone: true,
      isKnown: false,
      reason: 'related',
      ...decide(element),
    }),
  );
  settleBlocks(body, verdicts, parents, log);
  return { body, verdicts, log, taken, markup: markupOf(body) };
}
const says = (words: string) => (element: Element) => ({
  belongs: words.includes(element.textContent ?? ''),
});

test('takes out what does not belong, and says why', () => {
  const { markup, taken } = settle('<div id="found"><p>A</p><p>b</p><p>C</p></div>', says('AC'));
  expect(markup).toBe('<p>A</p><p>C</p>');
  expect(taken()).toEqual(['related: b']);
});

test('puts a missing block where the page has it', () => {
  const page = '<div><p>A</p></div><div id="found"><p>B</p><p>D</p></div><div><p>E</p></div>';
  expect(settle(page, says('ABDE')).markup).toBe('<p>A</p><p>B</p><p>D</p><p>E</p>');
});

test('puts items that stand alone into a list', () => {
  const page = '<div id="found"><p>A</p></div><ol><li>B</li><li>C</li></ol>';
  expect(settle(page, says('ABC')).markup).toBe('<p>A</p><ol><li>B</li><li>C</li></ol>');
});

test('notes what the page has besides and is in no article', () => {
  const { taken } = settle('<div id="found"><p>A</p></div><div><p>b</p></div>', says('A'));
  expect(taken()).toEqual(['related: b']);
});

test('keeps what holds a part of the story, whatever else it holds', () => {
  const { body } = settle('<div id="found"><ul><li>b<p>A</p></li></ul></div>', element => ({
    belongs: element.textContent === 'A',
  }));
  expect(body.textContent).toBe('bA');
});

test('sweeps out a block that was left out and stands in an element without a number', () => {
  const { body, verdicts, log } = settle('<div id="found"><p>A</p></div><p>b</p>', says('A'));
  body.insertAdjacentText('beforeend', 'b');
  sweepBody(body, verdicts, log);
  expect(markupOf(body)).toBe('<p>A</p>');
});

test('sweeps out nothing whose words are kept elsewhere', () => {
  const { body, verdicts, log } = settle('<div id="found"><p>A</p></div><p>A</p>', element => ({
    belongs: element.closest('#found') !== null,
  }));
  sweepBody(body, verdicts, log);
  expect(markupOf(body)).toBe('<p>A</p>');
});
