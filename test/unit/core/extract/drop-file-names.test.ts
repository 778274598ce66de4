import { expect, test } from 'vitest';
import { dropFileNames } from '../../../../src/core/extract/drop-file-names.ts';
import { aBody, find } from './a-page.ts';

function altOf(alt: string): string | null {
  const body = aBody('<img>');
  find(body, 'img').setAttribute('alt', alt);
  dropFileNames(body);
  return find(body, 'img').getAttribute('alt');
}

test.each(['quay.jpg', 'Quay at dawn (2).PNG'])('takes away what says nothing: %s', alt => {
  expect(altOf(alt)).toBe('');
});

test.each(['null', 'The quay', 'A null sign at the quay', 'The quay. Photo: quay.jpg', 'quay.example'])(
  'keeps %s',
  alt => {
    expect(altOf(alt)).toBe(alt);
  },
);
