import { expect, test } from 'vitest';
import { readerAddress } from '../../../../src/reader/reader-address.ts';

test('reads the article and its source', () => {
  const source = 'https://ledger.example/a?b=1&c=2#d';
  expect(readerAddress(`#id-1&source=${encodeURIComponent(source)}`)).toEqual({ id: 'id-1', source });
});

test('never leads to anything but a web page', () => {
  for (const source of ['javascript:alert(1)', 'data:text/html,x', '//ledger.example', 'file:///etc', '']) {
    expect(readerAddress(`#id&source=${encodeURIComponent(source)}`).source).toBeNull();
  }
});

test('lives with a fragment that says nothing', () => {
  expect(readerAddress('')).toEqual({ id: '', source: null });
});
