import { expect, test } from 'vitest';
import { type Evidence, neededProse } from '../../../../src/core/extract/needed-prose.ts';
import { someMetadata } from './a-page.ts';

const undated: Evidence = { isListing: false, metadata: someMetadata(), statesArticle: false };
const dated: Evidence = { ...undated, metadata: someMetadata({ publishedAt: '2024-05-03' }) };
const stated: Evidence = { ...undated, statesArticle: true };
const need = (evidence: Evidence) => neededProse(evidence, 300).needed;

test('asks less of a page the more it says of being an article', () => {
  expect(need(stated)).toBeLessThan(need(dated));
  expect(need(dated)).toBeLessThan(need(undated));
});

test('takes a date for a statement where the page was not asked', () => {
  const { statesArticle: _, ...unasked } = dated;
  expect(neededProse(unasked, 300)).toEqual(neededProse(stated, 300));
});

const signs: readonly Partial<Evidence>[] = [
  { statesOther: 'Product' },
  { asksForConsent: true },
  { namesPrices: true },
  { asksToSignIn: true },
  { isUnlisted: true },
  { isFront: true },
  { teaserWeight: 5000 },
];

test.each(signs)('asks more of a page with %o', sign => {
  expect(need({ ...undated, ...sign })).toBeGreaterThan(need(undated));
});

test.each(signs)('asks no more of a page that states an article, even with %o', sign => {
  expect(need({ ...stated, ...sign })).toBe(need(stated));
});

test('lets the gravest sign decide', () => {
  expect(need({ ...undated, isFront: true, statesOther: 'Product' })).toBe(
    need({ ...undated, statesOther: 'Product' }),
  );
});

test('asks no more where the teasers are few beside the text', () => {
  expect(neededProse({ ...dated, teaserWeight: 5000 }, 9000).needed).toBe(need(dated));
});
