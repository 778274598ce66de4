import { expect, test } from 'vitest';
import { ReadError } from '../../../../src/core/read-error.ts';
import { toInjectionError } from '../../../../src/platform/injection-error.ts';

test.each([
  ['Cannot access a chrome:// URL', 'page-not-allowed'],
  [
    'Cannot access contents of url "about:blank". Extension manifest must request permission',
    'page-not-allowed',
  ],
  ['Cannot access contents of the page. Extension manifest must request permission', 'page-not-allowed'],
  ['The extensions gallery cannot be scripted.', 'page-not-allowed'],
  ['Missing host permission for the tab', 'page-not-allowed'],
  ['Missing host permission for the tab or frames', 'page-not-allowed'],
  ['No tab with id: 7', 'page-gone'],
  ['Invalid tab ID: 7', 'page-gone'],
  ['The tab was closed.', 'page-gone'],
  ['Frame with ID 0 was removed.', 'page-gone'],
  ['Frame with ID 0 is showing error page', 'page-not-loaded'],
  ['Something nobody has seen', 'unexpected'],
  ['', 'unexpected'],
])('knows what the browser means by “%s”', (saying, code) => {
  const cause = new Error(saying);
  expect(toInjectionError(cause)).toMatchObject({ code, message: saying, cause });
});

test('leaves an error of ours as it is', () => {
  const error = new ReadError('page-too-large', 'Cannot access all of it');
  expect(toInjectionError(error)).toBe(error);
});

test.each([undefined, null, 'Cannot access it', { message: 'x' }])('takes whatever is thrown: %j', thrown => {
  expect(toInjectionError(thrown)).toBeInstanceOf(ReadError);
});
