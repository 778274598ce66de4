import { expect, test } from 'vitest';
import { readDateline } from '../../../../src/core/extract/read-dateline.ts';
import { aBody } from './a-page.ts';

const read = (opening: string) => readDateline(aBody(`<p>${opening}</p><p>MORE (Reuters) - Two.</p>`));

test.each([
  ['WASHINGTON (Reuters) - The senate met.', 'WASHINGTON'],
  ['AUBURN, Wash. — After a series of jobs.', 'AUBURN, Wash.'],
  ['BEIRUT, May 3 (AP) — The harbour opened.', 'BEIRUT'],
  ['NEW YORK — The market fell.', 'NEW YORK'],
  ['PORT ELLERY (Meridian Wire) - The director spoke.', 'PORT ELLERY'],
  ['Berlin (dpa) - Der Bundestag tagt.', 'Berlin'],
  ['МОСКВА — Заседание прошло.', 'МОСКВА'],
])('reads the place of %s', (opening, place) => {
  expect(read(opening)).toBe(place);
});

test.each([
  'The storm – the worst in years – came at night.',
  'Ann Example (Labour) - the member for Halden - spoke.',
  'NATO - and nobody else - can do it.'.replace('NATO', 'UN'),
  '',
])('reads none from: %s', opening => {
  expect(read(opening)).toBeNull();
});

test('reads none from a body without paragraphs', () => {
  expect(readDateline(aBody(''))).toBeNull();
});
