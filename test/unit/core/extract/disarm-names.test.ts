import { expect, test } from 'vitest';
import { disarmNames } from '../../../../src/core/extract/disarm-names.ts';

function parse(body: string): Document {
  return new DOMParser().parseFromString(body, 'text/html');
}

test.each([
  '<form><input name="parentNode"></form>',
  '<form><button id="parentNode">x</button></form>',
  '<form id="f"></form><input form="f" name="parentNode">',
  '<form><fieldset name="parentNode"><output id="parentNode"></output></fieldset></form>',
  '<form><img name="parentNode" src="/a.jpg"></form>',
  '<form><object id="parentNode"></object></form>',
])('gives a form its own properties back: %s', markup => {
  const page = parse(markup);
  disarmNames(page);
  expect(page.forms[0]?.parentNode).toBe(page.body);
});

test.each([
  '<form name="body"></form>',
  '<img name="body" src="/a.jpg">',
  '<form name="querySelectorAll"></form>',
  '<form name="getElementsByTagName"></form><form name="createElement"></form>',
  '<iframe name="title"></iframe>',
  '<embed name="body">',
  '<object id="body"></object>',
  '<form name="removeAttribute"><input name="removeAttribute"></form>',
])('gives a document its own properties back: %s', markup => {
  const page = parse(markup);
  disarmNames(page);
  expect(page.body).toBe(Document.prototype.querySelector.call(page, 'body'));
  expect(page.title).toBe('');
  expect(page.querySelectorAll('body')).toHaveLength(1);
  expect(page.getElementsByTagName('body')).toHaveLength(1);
  expect(page.createElement('p').localName).toBe('p');
});

test('leaves the names of everything else', () => {
  const page = parse('<a name="top" id="top">t</a><p id="first">f</p><meta name="author" content="A">');
  const before = page.documentElement.outerHTML;
  disarmNames(page);
  expect(page.documentElement.outerHTML).toBe(before);
});
