import { expect, test } from 'vitest';
import { showsWords } from '../../../../../src/core/extract/blocks/shows-words.ts';
import { blockPageOf } from './block-page-of.ts';

const page = blockPageOf('<p>Summary: “The wall gave way” at dawn, and ten boats were lost.</p><p>Boats</p>');

test('knows words that a block says, whatever its quotes and spaces', () => {
  expect(showsWords(page, 'The wall gave way at  dawn')).toBe(true);
  expect(showsWords(page, 'the wall gave way at dawn, and ten boats were lost. Nobody was hurt.')).toBe(
    false,
  );
  expect(showsWords(page, 'Boats of the harbour')).toBe(false);
  expect(showsWords(page, '…')).toBe(false);
});

test('knows long words by how they begin', () => {
  const long = `${'The water rose and rose. '.repeat(20)}`;
  expect(showsWords(blockPageOf(`<p>${long}</p>`), `${long} And fell.`)).toBe(true);
});
