import { expect, test } from 'vitest';
import { findSeen } from '../../../../src/core/extract/find-seen.ts';
import { aBody, find } from './a-page.ts';

test('finds every element around visible text', () => {
  const body = aBody('<div data-cc-hidden="visibility"><p><b>seen</b></p></div>');
  const seen = findSeen(body);
  expect(['div', 'p', 'b'].every(name => seen.has(find(body, name)))).toBe(true);
});

test('passes over hidden text and white space', () => {
  const body = aBody(
    '<div data-cc-hidden="visibility">unseen<p> <i data-cc-hidden="display">no</i> </p></div>',
  );
  expect(findSeen(body).size).toBe(0);
});
