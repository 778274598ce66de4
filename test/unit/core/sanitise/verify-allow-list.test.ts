import { expect, test } from 'vitest';
import { verifyAllowList } from '../../../../src/core/sanitise/verify-allow-list.ts';

const verifying = (markup: string) => () => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  verifyAllowList(template.content);
};

test.each([
  ['element script', '<script>x</script>'],
  ['element svg', '<p><svg></svg></p>'],
  ['element x-card', '<x-card></x-card>'],
  ['attribute onclick', '<p onclick="x">a</p>'],
  ['attribute id x', '<p id="x">a</p>'],
  ['attribute role alert', '<p role="alert">a</p>'],
  ['link #top', '<a href="#top">a</a>'],
  ['attribute srcset', '<img srcset="https://a.example/a 1x">'],
  ['link javascript:x', '<a href="javascript:x">a</a>'],
  ['link /relative', '<a href="/relative">a</a>'],
  ['picture data:image/svg+xml,x', '<img src="data:image/svg+xml,x">'],
])('refuses %s', (what, markup) => {
  expect(verifying(markup)).toThrow(
    expect.objectContaining({ code: 'unexpected', message: expect.stringContaining(what) }),
  );
});

test('takes what is on the list', () => {
  expect(verifying('<p lang="en"><a href="https://a.example/">a</a></p>')).not.toThrow();
});
