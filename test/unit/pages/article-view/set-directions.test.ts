import { expect, test } from 'vitest';
import { setDirections } from '../../../../src/article-view/set-directions.ts';

function directions(markup: string, direction: 'ltr' | 'rtl'): string[] {
  const body = document.createElement('div');
  body.innerHTML = markup;
  setDirections(body, direction);
  return [...body.querySelectorAll<HTMLElement>('*')].map(each => each.dir);
}

test('turns a block that is mostly in a script of the other direction', () => {
  expect(directions('<p>Over the door it says:</p><p>البحر لا ينتظر أحداً</p>', 'ltr')).toEqual(['', 'rtl']);
  expect(directions('<p>كتب على الباب:</p><p>The sea waits for nobody</p>', 'rtl')).toEqual(['', 'ltr']);
});

test('does not turn a sentence for the name it begins with', () => {
  expect(directions('<p>BBC قالت إن البحر لا ينتظر أحداً في المدينة</p>', 'rtl')).toEqual(['']);
  expect(directions('<p>שלום is what the line in chalk says, and has said for years</p>', 'ltr')).toEqual([
    '',
  ]);
});

test('keeps a direction that the page gave, and settles one that it left open', () => {
  expect(directions('<p dir="ltr">البحر لا ينتظر أحداً</p>', 'ltr')).toEqual(['ltr']);
  expect(directions('<blockquote dir="auto"><p>البحر لا ينتظر أحداً</p></blockquote>', 'ltr')).toEqual([
    'rtl',
    'rtl',
  ]);
});

test('has no opinion on numbers', () => {
  expect(directions('<p>1, 2, 3</p>', 'rtl')).toEqual(['']);
});
