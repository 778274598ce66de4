import { expect, test } from 'vitest';
import { extractArticle } from '../../../../src/core/extract/extract-article.ts';
import { untraced } from '../../../../src/core/extract/trace.ts';
import { isArticle } from '../../../../src/core/shapes/is-article.ts';
import { isReaderArticle } from '../../../../src/core/shapes/is-reader-article.ts';
import { sampleArticle } from '../../pages/sample-article.ts';
import { longStory } from '../extract/a-page.ts';

const picture = {
  src: 'https://a.example/p.jpg',
  alt: null,
  caption: 'A',
  credit: null,
  width: 10,
  height: 0.5,
};
const { standfirst, body, removed, shapes, wordCount, completeness, dateline, leadImage } =
  sampleArticle('<p>x</p>');
const block = { reason: 'related', text: 'x', html: body, place: 0, shape: 'p' } as const;
const other = {
  name: 'whole',
  standfirst,
  body,
  removed,
  shapes,
  wordCount,
  completeness,
  dateline,
  leadImage,
} as const;
const article = sampleArticle('<p>x</p>', {
  authors: [{ name: 'Ada', role: null }],
  leadImage: picture,
  removed: [block],
  otherReadings: [other],
  tags: ['harbour'],
});

test('is what the extraction makes, as it comes over a boundary', () => {
  const capture = {
    url: 'https://a.example/story',
    baseUrl: 'https://a.example/',
    html: `<title>Storm floods the harbour</title>${longStory('<aside class="related"><a href="/x">More</a></aside>')}`,
    selection: null,
    capturedAt: '2026-05-06T07:08:09Z',
  };
  const made = extractArticle(capture, untraced);
  expect(isArticle(JSON.parse(JSON.stringify(made)))).toBe(true);
  expect(isArticle(structuredClone(made))).toBe(true);
  expect(isArticle(article)).toBe(true);
});

test('is nothing that lacks any of its parts', () => {
  for (const name of Object.keys(article)) {
    const { [name]: _, ...rest } = { ...article } as Record<string, unknown>;
    expect(isArticle(rest), name).toBe(false);
  }
});

test('is nothing that has another value anywhere', () => {
  for (const name of Object.keys(article)) {
    for (const odd of [undefined, 7.5, Symbol('x'), { toString: () => 'x' }, [[]], -1]) {
      expect(isArticle({ ...article, [name]: odd }), name).toBe(false);
    }
  }
  const inner = [
    { authors: [{ name: 'Ada', role: 7 }] },
    { authors: ['Ada'] },
    { leadImage: { ...picture, src: 'p.jpg' } },
    { leadImage: { ...picture, width: Number.NaN } },
    { removed: [{ ...block, reason: 'toString' }] },
    { removed: [{ ...block, place: -1 }] },
    { completeness: { ...completeness, doubts: ['constructor'] } },
    { otherReadings: [{ ...other, body: null }] },
    { otherReadings: [{ ...other, name: '__proto__' }] },
    { direction: 'up' },
    { tags: Array(400_001).fill('x') },
  ];
  for (const part of inner)
    expect(isArticle({ ...article, ...part }), JSON.stringify(part).slice(0, 80)).toBe(false);
});

test('with its edits is what a reader tab shows', () => {
  expect(isReaderArticle({ article, edits: { cut: ['1', '2.3', 'lead'], restored: [0] } })).toBe(true);
  for (const edits of [
    null,
    {},
    { cut: 'x', restored: [] },
    { cut: [1], restored: [] },
    { cut: [], restored: ['0'] },
  ]) {
    expect(isReaderArticle({ article, edits }), JSON.stringify(edits)).toBe(false);
  }
  expect(isReaderArticle(article)).toBe(false);
});
