import { expect, test } from 'vitest';
import type { Article } from '../../../../../src/core/article.ts';
import { switchReading } from '../../../../../src/core/edit/switch-reading.ts';
import { extractArticle } from '../../../../../src/core/extract/extract-article.ts';
import { chooseOther } from '../../../../../src/core/extract/other/choose-other.ts';
import { declaredBody } from '../../../../../src/core/extract/other/declared-body.ts';
import { wholeBody } from '../../../../../src/core/extract/other/whole-body.ts';
import { untraced } from '../../../../../src/core/extract/trace.ts';
import { aCapture, longStory, prose, repeat, someMetadata } from '../a-page.ts';
import { blockPageOf } from '../blocks/block-page-of.ts';

const judge = (...belongs: readonly boolean[]) =>
  belongs.map(each => ({
    belongs: each,
    likelihood: each ? 1 : 0,
    reason: 'outside-article' as const,
    because: () => [],
  }));

function extract(body: string, statement: object): Article {
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Storm floods the harbour', ...statement });
  const head = `<title>Storm floods the harbour</title><script type="application/ld+json">${data}</script>`;
  return extractArticle(
    aCapture(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`),
    untraced,
  );
}

test('offers no other reading where none has a good deal more', () => {
  const page = blockPageOf(repeat(6, index => prose(`Part ${index}`)));
  expect(chooseOther(page, judge(true, true, true, true, true, true), someMetadata())).toBe(null);
  expect(chooseOther(page, judge(true, true, true, true, true, false), someMetadata())).toBe(null);
  expect(extract(longStory(''), {}).otherReadings).toEqual([]);
});

test('offers what Readability found where the judgement left much of it out', () => {
  const page = blockPageOf(repeat(6, index => prose(`Part ${index}`)));
  const judgements = judge(true, true, false, false, false, false);
  expect(chooseOther(page, judgements, someMetadata())).toBe('found');
  const fates = page.blocks.map((_, index) => ({
    isFound: true,
    reason: index > 1 ? ('related' as const) : null,
  }));
  expect(chooseOther({ ...page, fates }, judgements, someMetadata())).toBe(null);
});

test('offers what the page states where that is much longer, and the way back', () => {
  const stated = Array.from(
    { length: 40 },
    (_, index) => `Stated line ${index} of the tide and its harbour.`,
  );
  const article = extract(longStory('').replace(/<p>.*<\/p>/s, prose('One') + prose('Two')), {
    articleBody: stated.join('\n'),
  });
  expect(article).toMatchObject({ reading: 'judged', otherReadings: [{ name: 'declared' }] });
  expect(article.completeness.doubts).toContain('fewer-words-than-declared');
  const other = switchReading(article, 'declared');
  expect(other).toMatchObject({
    reading: 'declared',
    otherReadings: [{ name: 'judged' }],
    headline: article.headline,
  });
  expect(other.body).toMatch(/^<p>Stated line 0 [^<]*<\/p><p>Stated line 1 /);
  expect(other.wordCount).toBe(40 * 9);
  expect(other.completeness.doubts).toEqual([]);
  expect(switchReading(other, 'judged')).toEqual(article);
});

test('offers all text of a page that says that something is missing', () => {
  const article = extract(
    `<main><h1>Storm floods the harbour</h1>${prose('One')}${prose('Two')}</main>` +
      `<aside class="extra"><ul>${repeat(30, index => `<li><a href="/s/${index}">Another story of the coast, number ${index}</a></li>`)}</ul></aside>`,
    { wordCount: 900, isAccessibleForFree: false },
  );
  expect(article.completeness.doubts).toEqual(['paywall-stub']);
  expect(article.otherReadings).toMatchObject([{ name: 'whole' }]);
  const whole = switchReading(article, 'whole');
  expect(whole.body).toContain('<ul><li>Another story of the coast, number 0</li>');
  expect(whole.body).toContain('<p>Two. The harbour master');
});

test('an article without the reading that is asked for stays as it is', () => {
  const article = extract(longStory(''), {});
  expect(switchReading(article, 'found')).toBe(article);
});

test('tells paragraphs apart that lost the border between them, and no abbreviations', () => {
  const body = declaredBody(
    'The storm came at nine.Nobody saw it.\n\nThe U.S. Navy did. “Yes.” He left.',
    document,
  );
  expect([...body.children].map(each => each.textContent)).toEqual([
    'The storm came at nine.',
    'Nobody saw it.',
    'The U.S. Navy did. “Yes.” He left.',
  ]);
});

test('takes all that is shown as text, and no menus, dialogs and forms', () => {
  const page = blockPageOf(
    '<h1>Title</h1><p>One</p><ul><li>Two</li><li>Three</li></ul><pre>a\n  b</pre><p>Menu</p><p>Hidden</p>',
  );
  const fates = page.blocks.map(({ line }) => ({
    isFound: false,
    reason: line === 'Hidden' ? ('hidden' as const) : null,
  }));
  const judgements = page.blocks.map(({ line }) => ({
    ...judge(false)[0],
    belongs: line === 'One',
    likelihood: 0,
    reason: line === 'Menu' ? ('navigation' as const) : ('outside-article' as const),
    because: () => [],
  }));
  expect(wholeBody({ ...page, fates }, judgements).innerHTML).toBe(
    '<h2>Title</h2><p>One</p><ul><li>Two</li><li>Three</li></ul><pre>a\n  b</pre>',
  );
});
