import { expect, test } from 'vitest';
import { labelBlocks } from '../../learn/label-blocks.ts';

const one = 'The harbour master walked the quay before dawn and counted the boats.';
const two = 'Nobody knew how many the storm had left, and nobody dared to ask him.';
const teaser = 'Ferry fares to rise in the autumn, says the company that runs the boats.';

function label(lines: string[], truth: object) {
  const kept = lines.map(() => true);
  return labelBlocks(lines, kept, { source: 'test', ...truth });
}

test('says which blocks the true text has', () => {
  const { belongs } = label([one, teaser, two], { text: `${one}\n${two}` });
  expect(belongs).toEqual([true, false, true]);
});

test('looks for a short block where it should stand', () => {
  const lines = ['Boats', one, 'The count', two, 'Boats'];
  expect(label(lines, { text: `${one}\nThe count\n${two}` }).belongs).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

test('takes one of two copies, the one that was kept', () => {
  const { belongs } = labelBlocks([one, one, two], [false, true, true], {
    source: 'test',
    text: `${one}\n${two}`,
  });
  expect(belongs).toEqual([false, true, true]);
});

test('counts nothing for a paragraph that may be there or not', () => {
  const { counts } = label([one, two], { text: `${one}\n${two}`, paragraphs: [one, two], optional: [1] });
  expect(counts[0]).toBeGreaterThan(0);
  expect(counts[1]).toBe(0);
});

test('knows from snippets what it is told, and counts nothing else', () => {
  const { belongs, counts } = label([one, teaser, two], {
    with: ['counted the boats'],
    without: ['Ferry fares'],
  });
  expect(belongs).toEqual([true, false, false]);
  expect(counts.map(count => count > 0)).toEqual([true, true, false]);
});

test('lets nothing of a page without an article belong', () => {
  const { belongs, counts } = label([one, two], { text: '' });
  expect(belongs).toEqual([false, false]);
  expect(counts.every(count => count > 0)).toBe(true);
});
