import { expect, test } from 'vitest';
import { readVerdicts } from '../../../../src/core/extract/read-verdicts.ts';
import { gatherStatements } from '../../../../src/core/metadata/gather-statements.ts';
import { aPage, pageUrl } from './a-page.ts';

function read(...reviews: object[]) {
  const data = reviews.map(review => ({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    ...review,
  }));
  const page = aPage('', `<script type="application/ld+json">${JSON.stringify(data)}</script>`);
  return readVerdicts(gatherStatements(page, { url: pageUrl, baseUrl: pageUrl }));
}

test('reads what was claimed and how it is rated', () => {
  const reviewRating = { '@type': 'Rating', ratingValue: 1, alternateName: 'Mostly false' };
  const own = { claimReviewed: 'The wall never gave way.', reviewRating };
  expect(read(own)).toEqual({ claims: ['The wall never gave way.'], ratings: ['Mostly false'] });
  expect(read({ ...own, url: pageUrl }).ratings).toEqual(['Mostly false']);
});

test('reads no check that stands on another page, and no rating without a name', () => {
  const reviewRating = { alternateName: 'False' };
  expect(read({ claimReviewed: 'Boats fly.', url: '/check/boats', reviewRating }).ratings).toEqual([]);
  expect(read({ claimReviewed: 'Boats fly.', reviewRating: { ratingValue: 3 } }).ratings).toEqual([]);
});
