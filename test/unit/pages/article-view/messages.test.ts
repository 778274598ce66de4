import { expect, test, vi } from 'vitest';
import { errorWords } from '../../../../src/article-view/error-words.ts';
import { readErrorCodes } from '../../../../src/core/read-error.ts';
import popup from '../../../../src/popup/popup.html?raw';
import reader from '../../../../src/reader/reader.html?raw';
import { messageKeys, messageText } from '../english-messages.ts';

vi.mock('../../../../src/platform/message-text.ts', () => import('../english-messages.ts'));

test('has every word that the pages ask for, the same as the page shows before it is filled', () => {
  for (const page of [popup, reader]) {
    const parsed = new DOMParser().parseFromString(page, 'text/html');
    const marked = parsed.querySelectorAll('[data-message], [data-message-title], [data-message-label]');
    expect(marked.length).toBeGreaterThanOrEqual(5);
    for (const element of marked) {
      for (const { name, value } of element.attributes) {
        if (name.startsWith('data-message')) expect(messageKeys).toContain(value);
        if (name === 'data-message') expect(element.textContent).toBe(messageText(value));
      }
    }
  }
});

test('has words for every failure', () => {
  for (const code of readErrorCodes) {
    expect(errorWords(code, []).title).not.toBe('');
    expect(errorWords(code, []).text).not.toBe('');
  }
});

test('writes the numbers of a failure as its language does, and names what it names', () => {
  expect(errorWords('too-many-elements', [400_000]).text).toContain('more than 400,000 pieces');
  expect(errorWords('page-too-large', [20_000_000]).text).toContain('more than 20 million characters');
  expect(errorWords('article-in-frame', ['news.example']).text).toContain('by news.example in a frame');
});

test('keeps to what the browsers and stores allow', () => {
  for (const key of messageKeys) expect(key).toMatch(/^[A-Za-z0-9_]+$/);
  expect(messageText('extensionDescription').length).toBeLessThanOrEqual(132);
});
