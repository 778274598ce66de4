import { expect, test } from 'vitest';
import { type FoundText, judgeCompleteness } from '../../../../src/core/extract/judge-completeness.ts';
import { someMetadata } from './a-page.ts';

const found = (text: string, wordCount: number, parts: Partial<FoundText> = {}): FoundText => ({
  text,
  wordCount,
  nextPage: null,
  missesOpening: false,
  endsAtWall: false,
  ...parts,
});
const opening = 'The harbour master walked the quay before dawn and counted the boats.';

test('has no doubt about a page that declares nothing', () => {
  expect(judgeCompleteness(someMetadata(), found(opening, 12))).toEqual({
    doubts: [],
    declaredWords: null,
    nextPage: null,
  });
});

test('has no doubt when nearly all the declared words are there', () => {
  expect(judgeCompleteness(someMetadata({ declaredWords: 500 }), found(opening, 450)).doubts).toEqual([]);
});

test('doubts a text much shorter than declared', () => {
  expect(judgeCompleteness(someMetadata({ declaredWords: 500 }), found(opening, 200))).toEqual({
    doubts: ['fewer-words-than-declared'],
    declaredWords: 500,
    nextPage: null,
  });
});

test('does not believe the count of a page that declares a few words', () => {
  expect(judgeCompleteness(someMetadata({ declaredWords: 90 }), found(opening, 3)).doubts).toEqual([]);
});

test.each([
  [{ accessibleForFree: false }, 120, ['paywall-stub']],
  [{ accessibleForFree: false, declaredWords: 900 }, 400, ['paywall-stub']],
  [{ accessibleForFree: false }, 900, []],
  [{ accessibleForFree: true }, 120, []],
  [{ accessibleForFree: null }, 120, []],
])('calls a text a stub only where the page says it is not free: %j, %i words', (parts, words, doubts) => {
  expect(judgeCompleteness(someMetadata(parts), found(opening, words)).doubts).toEqual(doubts);
});

test('misses the first paragraph that the page declares, whatever the quotes', () => {
  const metadata = someMetadata({ declaredBody: `“It is over.” ${opening}` });
  expect(judgeCompleteness(metadata, found(`'It is over.' ${opening}`, 15)).doubts).toEqual([]);
  expect(judgeCompleteness(metadata, found(opening, 12)).doubts).toEqual(['first-paragraph-missing']);
});

test('asks nothing of a declared body of a word or two', () => {
  expect(judgeCompleteness(someMetadata({ declaredBody: 'Storm.' }), found(opening, 12)).doubts).toEqual([]);
});

test('says that the text goes on, and that its beginning is missing, when the page shows it', () => {
  const next = found(opening, 500, { nextPage: 'https://post.example/storm/2' });
  expect(judgeCompleteness(someMetadata(), next).doubts).toEqual(['continues-elsewhere']);
  const late = found(opening, 500, { missesOpening: true });
  expect(judgeCompleteness(someMetadata(), late).doubts).toEqual(['first-paragraph-missing']);
});

test('takes a short text before an offer to subscribe for a stub, unless the page says that it is free', () => {
  const stub = found(opening, 90, { endsAtWall: true });
  expect(judgeCompleteness(someMetadata(), stub).doubts).toEqual(['paywall-stub']);
  expect(judgeCompleteness(someMetadata({ accessibleForFree: true }), stub).doubts).toEqual([]);
  expect(judgeCompleteness(someMetadata(), { ...stub, wordCount: 900 }).doubts).toEqual([]);
});

test('does not take a summary that a page states for its text as the beginning of it', () => {
  const summary = 'A summary that stands nowhere in the text of the story itself.';
  const text = `${opening} `.repeat(9);
  const { doubts } = judgeCompleteness(someMetadata({ declaredBody: summary }), found(text, 108));
  expect(doubts).toEqual([]);
});
