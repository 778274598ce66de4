import { expect, test } from 'vitest';
import { marks } from '../../../../src/core/capture/marks.ts';
import { isSignInPage } from '../../../../src/core/extract/is-sign-in-page.ts';
import { aPage } from './a-page.ts';

test('knows a page that asks for a password', () => {
  expect(isSignInPage(aPage('<main><form><input type="password"></form></main>'))).toBe(true);
});

test.each(['header', 'nav', 'aside', 'footer', 'dialog'])('passes over a password in <%s>', name => {
  expect(isSignInPage(aPage(`<${name}><input type="password"></${name}>`))).toBe(false);
});

test.each(['<input type="text">', '<p>password</p>', ''])('takes a page without one for none: %s', body => {
  expect(isSignInPage(aPage(body))).toBe(false);
});

test('passes over a form that is out of sight', () => {
  expect(isSignInPage(aPage(`<main ${marks.hidden}="display"><input type="password"></main>`))).toBe(false);
});
