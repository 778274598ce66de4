import { expect, test } from 'vitest';
import { listBlocks } from '../../../../src/core/extract/list-blocks.ts';
import { aBody } from './a-page.ts';

const linesOf = (markup: string, most?: number) => listBlocks(aBody(markup), most).map(({ line }) => line);

test('lists the innermost blocks with text, in order', () => {
  expect(linesOf('<div><p>one</p><ul><li>two</li><li> </li></ul></div><div>three <b>four</b></div>')).toEqual(
    ['one', 'two', 'three four'],
  );
});

test('lists no more than it is asked for', () => {
  expect(linesOf('<p>one</p><p> </p><p>two</p><p>three</p>', 2)).toEqual(['one', 'two']);
});

test('says how much of a block is linked', () => {
  const shares = listBlocks(aBody('<p><a>four</a></p><p>four<a>four</a></p><p>four</p>')).map(
    ({ linkShare }) => linkShare,
  );
  expect(shares).toEqual([1, 0.5, 0]);
});

test('lists a paragraph even when a block was put into it', () => {
  const body = aBody('<p>one</p>');
  const box = body.ownerDocument.createElement('div');
  box.textContent = 'two';
  body.querySelector('p')?.append(box);
  expect(listBlocks(body).map(({ line }) => line)).toEqual(['onetwo', 'two']);
});

test('lists nothing of nothing', () => {
  expect(linesOf('')).toEqual([]);
});
