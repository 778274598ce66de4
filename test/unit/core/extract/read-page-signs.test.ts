import { expect, test } from 'vitest';
import { readPageSigns } from '../../../../src/core/extract/read-page-signs.ts';
import { gatherStatements } from '../../../../src/core/metadata/gather-statements.ts';
import { aPage, pageUrl, prose, repeat } from './a-page.ts';

const signsOf = (body: string, head = '', url = pageUrl) =>
  readPageSigns(gatherStatements(aPage(body, head), { url, baseUrl: url }));

test('finds nothing against a plain story', () => {
  expect(signsOf(repeat(5, index => prose(`Paragraph ${index}`)))).toEqual({
    statesArticle: false,
    statesOther: null,
    isFront: false,
    isUnlisted: false,
    asksToSignIn: false,
    asksForConsent: false,
    namesPrices: false,
    verdicts: { claims: [], ratings: [] },
    otherStories: new Set(),
    teaserLines: new Set(),
    teaserWeight: 0,
  });
});

test('gathers what speaks against a page', () => {
  const item = (i: number) =>
    `<h3><a href="/${i}">Fishing quota cut ${i}</a></h3><p>The ministry has ${i} reasons for it, all told.</p>`;
  const signs = signsOf(
    `${repeat(4, item)}<main><input type="password"></main>`,
    '<meta name="robots" content="noindex">',
    'https://post.example/',
  );
  expect(signs).toMatchObject({ isFront: true, isUnlisted: true, asksToSignIn: true });
  expect(signs.teaserLines.size).toBe(4);
  expect(signs.teaserWeight).toBeGreaterThan(150);
});

test('leaves the page as it is', () => {
  const page = aPage(`${prose('One')}<a href="/x">Two</a>`);
  const before = page.documentElement.outerHTML;
  readPageSigns(gatherStatements(page, { url: pageUrl, baseUrl: pageUrl }));
  expect(page.documentElement.outerHTML).toBe(before);
});
