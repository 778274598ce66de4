import { expect, test } from 'vitest';
import { dropPictureCopies } from '../../../../src/core/extract/drop-picture-copies.ts';
import { aBody, markupOf } from './a-page.ts';

const figure = (file: string, caption = '') =>
  `<figure><img src="https://p.example/storm/${file}">${caption && `<figcaption>${caption}</figcaption>`}</figure>`;

function drop(...figures: readonly string[]): string {
  const body = aBody(figures.join(''));
  dropPictureCopies(body);
  return markupOf(body);
}

test('shows a picture once, whatever its size', () => {
  expect(drop(figure('quay-800x600.jpg', 'The quay.'), figure('quay-1200x900.jpg', 'The quay.'))).toBe(
    figure('quay-800x600.jpg', 'The quay.'),
  );
  expect(drop(figure('quay.jpg'), figure('quay.jpg?w=300'))).toBe(figure('quay.jpg'));
});

test('keeps the copy that has a caption', () => {
  expect(drop(figure('quay.jpg'), figure('quay-300x200.jpg', 'The quay.'))).toBe(
    figure('quay-300x200.jpg', 'The quay.'),
  );
});

test.each([
  ['different captions', figure('quay.jpg', 'Before.'), figure('quay.jpg', 'After.')],
  ['different folders', figure('1/quay.jpg'), figure('2/quay.jpg')],
  ['addresses without a file', figure('show?id=1'), figure('show?id=2')],
])('keeps two pictures with %s', (_, one, other) => {
  expect(drop(one, other)).toBe(one + other);
});

test('leaves the other pictures of a figure', () => {
  const two = '<figure><img src="https://p.example/a.jpg"><img src="https://p.example/b.jpg"></figure>';
  expect(drop('<img src="https://p.example/a.jpg">', two)).toBe(
    '<img src="https://p.example/a.jpg"><figure><img src="https://p.example/b.jpg"></figure>',
  );
});
