import { expect, test } from 'vitest';
import { parseCapture } from '../../../../src/core/extract/parse-capture.ts';
import { aCapture } from './a-page.ts';

test('gives a document in which nothing runs or loads', async () => {
  const heard: unknown[] = [];
  Object.assign(globalThis, { tellTest: (word: unknown) => heard.push(word) });
  const page = parseCapture(
    aCapture('<script>tellTest(1)</script><img src="x" onerror="tellTest(2)"><body onload="tellTest(3)">'),
  );
  await new Promise(resolve => setTimeout(resolve, 20));
  expect(page.defaultView).toBeNull();
  expect(heard).toEqual([]);
});

test.each(['', '\u0000', '<', '<frameset><frame></frameset>', '<svg><p>', '<plaintext>x'])(
  'gives a document with a body for odd markup: %j',
  html => {
    expect(parseCapture(aCapture(html)).body).not.toBeNull();
  },
);

test('gives a document whose properties are its own', () => {
  const page = parseCapture(aCapture('<form name="body"><input name="parentNode"></form>'));
  expect(page.body.localName).toBe('body');
  expect(page.querySelector('form')?.parentNode).toBe(page.body);
});
