import { expect, test } from 'vitest';
import { dropHidden } from '../../../../src/core/extract/drop-hidden.ts';
import { findStoryHolders } from '../../../../src/core/extract/find-story-holders.ts';
import { aLog, aPage, longStory, prose, repeat } from './a-page.ts';

function drop(body: string): { page: Document; taken: string[] } {
  const page = aPage(body);
  const { log, taken } = aLog();
  dropHidden(page, findStoryHolders(page, 'Storm floods the harbour'), log);
  return { page, taken: taken() };
}

const folded = `${prose('Folded one')}${prose('Folded two')}`;

test('takes out what nobody sees', () => {
  const { page, taken } = drop(longStory('<div data-cc-hidden="display">Accept our terms</div>'));
  expect(taken).toEqual(['hidden: Accept our terms']);
  expect(page.body.textContent).not.toContain('terms');
});

test.each(['display', 'collapsed'])('keeps prose of the story that is folded away: %s', kind => {
  expect(drop(longStory(`<div data-cc-hidden="${kind}">${folded}</div>`)).taken).toEqual([]);
});

test('takes out text that is cut to nothing for machines, however much it is', () => {
  expect(drop(longStory(`<div data-cc-hidden="clipped">${folded}</div>`)).taken).toHaveLength(1);
});

test('takes out hidden prose that is no part of the story', () => {
  expect(drop(`${longStory('')}<div data-cc-hidden="display">${folded}</div>`).taken).toHaveLength(1);
});

test.each(['<aside', '<form', '<dialog', '<div role="dialog"'])('takes out hidden prose in %s>', start => {
  const box = `${start} data-cc-hidden="display">${repeat(20, index => prose(`Terms ${index}`))}`;
  expect(drop(longStory(box)).taken).toHaveLength(1);
});

test('takes out the hidden copy of a text that is shown', () => {
  const { page, taken } = drop(longStory(`${folded}<div data-cc-hidden="display">${folded}</div>`));
  expect(taken).toHaveLength(1);
  expect(page.body.textContent?.split('Folded one')).toHaveLength(2);
});

test('keeps one of two hidden copies', () => {
  const box = `<div data-cc-hidden="display">${folded}</div>`;
  expect(drop(longStory(box + box)).taken).toHaveLength(1);
});

test('keeps what a button opens, by its name or by its place', () => {
  const { taken } = drop(`<main><h1>Storm floods the harbour</h1>
    <button aria-controls="other more">More</button><i></i><div id="more" data-cc-hidden="collapsed">Short.</div>
    <button>More</button><div data-cc-hidden="collapsed">Shorter.</div><p>x</p>
    <div id="none" data-cc-hidden="collapsed">Closed for good.</div></main>`);
  expect(taken).toEqual(['hidden: Closed for good.']);
});

test('keeps a page that is hidden as a whole', () => {
  const { page, taken } = drop(`<div data-cc-hidden="visibility">${longStory('')}</div>`);
  expect(taken).toEqual([]);
  expect(page.querySelectorAll('p').length).toBeGreaterThan(20);
});

test('takes the invisible words out around visible ones', () => {
  const { page, taken } = drop(
    longStory('<div data-cc-hidden="visibility" id="veil">unseen <p id="seen">Seen.</p> unseen</div>'),
  );
  expect(taken).toEqual([]);
  expect(page.querySelector('#veil')?.textContent?.trim()).toBe('Seen.');
});

test('takes out what is invisible all through', () => {
  const { taken } = drop(
    longStory('<div data-cc-hidden="visibility"><b data-cc-hidden="visibility">unseen</b><i> </i></div>'),
  );
  expect(taken).toEqual(['hidden: unseen']);
});

test('lets what is left be judged as seen', () => {
  const { page } = drop(`<div aria-hidden="true">${longStory('<p hidden>Seen all the same.</p>')}</div>`);
  expect(page.querySelectorAll('[aria-hidden], [hidden]')).toHaveLength(0);
});

test('takes names that would break a selector', () => {
  const name = '"] :not( \\';
  const page = aPage(longStory('<button></button><i></i><div data-cc-hidden="collapsed">x</div>'));
  page.querySelector('button')?.setAttribute('aria-controls', name);
  page.querySelector('[data-cc-hidden]')?.setAttribute('id', name);
  const { log, taken } = aLog();
  dropHidden(page, new Set(), log);
  expect(taken()).toEqual(['hidden: x']);
});

test('takes thousands of folded texts, each of them twice', () => {
  const boxes = repeat(
    4000,
    index => `<div data-cc-hidden="display">${prose(`Folded away, number ${index}`)}</div>`,
  );
  expect(drop(longStory(boxes + boxes)).taken).toHaveLength(4000);
});

test('keeps what is invisible on a page that shows nothing at all yet, but for what is cut away or not displayed', () => {
  const page = aPage(
    `<div data-cc-hidden="visibility"><nav data-cc-hidden="visibility">Sections</nav><p data-cc-hidden="visibility">a</p>
    <div data-cc-hidden="display">Accept our terms</div><span data-cc-hidden="clipped">Skip</span></div>`,
  );
  page.body.setAttribute('data-cc-hidden', 'visibility');
  const { log, taken } = aLog();
  dropHidden(page, new Set([page.body]), log);
  expect(taken()).toEqual(['hidden: Accept our terms', 'hidden: Skip']);
});

test('takes out what is invisible where anything is seen, though the body itself is not', () => {
  const page = aPage('<p data-cc-hidden="visibility">a</p><div><p>Your choice</p></div>');
  page.body.setAttribute('data-cc-hidden', 'visibility');
  const { log, taken } = aLog();
  dropHidden(page, new Set([page.body]), log);
  expect(taken()).toEqual(['hidden: a']);
});

test('keeps paragraphs of the story that are folded one by one, and no teasers among them', () => {
  const lines = ['One', 'Two', 'Three'].map(
    each => `<p data-cc-hidden="display">${each} ${'of a tale '.repeat(8)}</p>`,
  );
  const teaser = '<p data-cc-hidden="display"><a href="/x">Another story of a town by the sea</a></p>';
  expect(drop(longStory(lines.join(teaser))).taken).toEqual([
    'hidden: Another story of a town by the sea',
    'hidden: Another story of a town by the sea',
  ]);
});

test.each([
  ['a button names', '<a role="button" aria-controls="panel">1. Read your bill</a>', ''],
  ['stands right after its button', '', '<button aria-expanded="false">1. Read your bill</button>'],
])('keeps prose of a panel that %s, wherever it is', (_, elsewhere, before) => {
  const panel = `<div id="panel" data-cc-hidden="display">${prose('A bill tells how much was used')}</div>`;
  expect(drop(`${longStory('')}<div>${elsewhere}</div><div>${before}${panel}</div>`).taken).toEqual([]);
});

test('keeps a panel that is invisible until the button in the heading before it is pressed', () => {
  const panel = `<div data-cc-hidden="visibility"><div data-cc-hidden="visibility"><p data-cc-hidden="visibility">A
    foam gives way at every step, and some come back quicker than others do.</p></div></div>`;
  const { page, taken } = drop(longStory(`<section><h3><button>Foam</button></h3>${panel}</section>`));
  expect(taken).toEqual([]);
  expect(page.body.textContent).toContain('some come back quicker');
});

test.each([
  ['a menu', '<nav', `${prose('What we do and who we are')}`],
  ['a dialog', '<div role="dialog"', `${prose('What we do and who we are')}`],
  [
    'a list of links',
    '<div',
    '<p><a href="/x">Another story of a town by the sea and of its harbour</a></p>',
  ],
  ['a word or two', '<div', '<p>Shared.</p>'],
])('takes out what a button opens where it is %s', (_, start, content) => {
  const box = `${start} id="panel" data-cc-hidden="display">${content}`;
  expect(drop(`${longStory('')}<button aria-controls="panel">More</button><i></i>${box}`).taken).toHaveLength(
    1,
  );
});
