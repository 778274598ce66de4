import { expect, test } from 'vitest';
import { marks } from '../../../../src/core/capture/marks.ts';
import { capture, openLivePage, reparse } from './open-live-page.ts';

async function bodyOf(markup: string): Promise<string> {
  const page = await openLivePage(`<!doctype html><body>${markup}</body>`);
  return reparse(capture(page).html).innerHTML;
}

test('parts that were streamed after the page are written where they belong, in the story’s order', async () => {
  expect(
    await bodyOf(
      '<main><!--$?--><template id="B:0"></template><p>Loading</p><!--/$--><p>b</p><template id="P:a"></template></main>' +
        '<div hidden id="S:a"><p>c</p></div><div hidden id="S:0"><p>a</p></div>',
    ),
  ).toBe('<main><p>a</p><p>b</p><p>c</p></main>');
});

test('parts of parts, and what is shown meanwhile with boundaries of its own', async () => {
  expect(
    await bodyOf(
      '<!--$?--><template id="B:0"></template><!--$--><i>wait</i><!--/$--><i>wait</i><!--/$--><p>c</p>' +
        '<div hidden id="S:0"><p>a</p><template id="P:1"></template></div><div hidden id="S:1"><p>b</p></div>',
    ),
  ).toBe('<p>a</p><p>b</p><p>c</p>');
});

test('rows of a table, which come in a hidden table of their own', async () => {
  expect(
    await bodyOf(
      '<table><tbody><tr><td>a</td></tr><template id="R1:P:2"></template></tbody></table>' +
        '<table hidden><tbody id="R1:S:2"><tr><td>b</td></tr></tbody></table>',
    ),
  ).toBe(
    '<table><tbody><tr><td>a</td></tr><tr><td>b</td></tr></tbody></table>' +
      `<table hidden="" ${marks.hidden}="display"></table>`,
  );
});

test('what a part hides itself stays hidden', async () => {
  expect(
    await bodyOf(
      '<template id="P:1"></template><div hidden id="S:1"><p>a</p><p style="display: none">b</p></div>',
    ),
  ).toBe(`<p>a</p><p ${marks.hidden}="display">b</p>`);
});

test.each([
  ['a place whose part has not come', '<template id="B:0"></template><p>a</p><!--/$-->', '<p>a</p>'],
  ['a part that is seen', '<template id="P:0"></template><div id="S:0">a</div>', '<div id="S:0">a</div>'],
  [
    'a part whose place is in itself',
    '<div hidden id="S:0"><p>a</p><template id="P:0"></template></div>',
    `<div hidden="" id="S:0" ${marks.hidden}="display"><p>a</p><p>a</p></div>`,
  ],
  [
    'two parts that hold each other',
    '<template id="P:0"></template><div hidden id="S:0"><p>a</p><template id="P:1"></template></div>' +
      '<div hidden id="S:1"><p>b</p><template id="P:0"></template></div>',
    '<p>a</p><p>b</p>',
  ],
  [
    'one part in two places',
    '<template id="P:0"></template><template id="B:0"></template><div hidden id="S:0"><p>a</p></div>',
    '<p>a</p>',
  ],
  [
    'what is shown meanwhile without an end',
    '<template id="B:0"></template><p>Loading</p><div hidden id="S:0"><p>a</p></div>',
    '<p>a</p><p>Loading</p>',
  ],
])('%s', async (_, markup, expected) => {
  expect(await bodyOf(markup)).toBe(expected);
});
