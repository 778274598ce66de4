import { expect, test } from 'vitest';
import { alignNumbers } from '../../../../src/article-view/align-numbers.ts';

function aligned(rows: string): string[] {
  const table = document.createElement('table');
  table.innerHTML = rows;
  alignNumbers(table);
  return [...table.querySelectorAll('.number')].map(cell => cell.textContent ?? '');
}

test('sets a column of numbers with its heading to the end, and leaves words alone', () => {
  expect(
    aligned(
      '<tr><th>Wave</th><th>Height</th></tr><tr><td>Lunar</td><td>182</td></tr><tr><td>Solar</td><td>−61.5</td></tr>',
    ),
  ).toEqual(['Height', '182', '−61.5']);
});

test.each(['€ 1,200', '12.5 %', '1 000', '+3', '—', '42 kg', '１２', '(7)'])(
  'takes %s for a number',
  cell => {
    expect(aligned(`<tr><td>A</td><td>5</td></tr><tr><td>B</td><td>${cell}</td></tr>`)).toEqual(['5', cell]);
  },
);

test.each(['3 April', 'A1', 'none', '12 metres', '2–1 after extra time'])('takes %s for words', cell => {
  expect(aligned(`<tr><td>5</td></tr><tr><td>${cell}</td></tr>`)).toEqual([]);
});

test('leaves a table alone in which cells span others', () => {
  expect(aligned('<tr><td colspan="2">5</td></tr><tr><td>1</td><td>2</td></tr>')).toEqual([]);
});
