import { describe, expect, test } from 'vitest';
import { bootstrap } from '../../eval/measures/bootstrap.ts';
import { countSnippets } from '../../eval/measures/count-snippets.ts';
import { isSameDay } from '../../eval/measures/is-same-day.ts';
import { matchAuthors } from '../../eval/measures/match-authors.ts';
import { matchHeadline } from '../../eval/measures/match-headline.ts';
import { matchParagraphs } from '../../eval/measures/match-paragraphs.ts';
import { matchShingles, sumUpShingles } from '../../eval/measures/match-shingles.ts';
import { hasSameWords, matchWords } from '../../eval/measures/match-words.ts';
import { mean } from '../../eval/measures/mean.ts';
import { rougeLsum } from '../../eval/measures/rouge-lsum.ts';

describe('the shingle measure', () => {
  test('counts runs of four words, a repeated run as often as both texts have it', () => {
    // Three runs are wanted and five given; the given text repeats one of the two they share.
    const match = matchShingles('a b c d e f', 'a b c d e x a b c d');
    expect(match.common).toBeCloseTo(2 / 8);
    expect(match.lost).toBeCloseTo(1 / 8);
    expect(match.wrong).toBeCloseTo(5 / 8);
  });

  test('takes a text of fewer than four words for one shingle', () => {
    expect(matchShingles('Ahoy there', 'Ahoy, there!')).toEqual({ common: 1, wrong: 0, lost: 0 });
    expect(matchShingles('Ahoy there', 'Ahoy')).toEqual({ common: 0, wrong: 0.5, lost: 0.5 });
  });

  test('leaves a page where nothing was found out of the precision, not out of the recall', () => {
    const matches = [matchShingles('a b c d', 'a b c d'), matchShingles('a b c d', '')];
    const { precision, recall, f1 } = sumUpShingles(matches);
    expect([precision, recall]).toEqual([1, 0.5]);
    expect(f1).toBeCloseTo(2 / 3);
  });

  test('keeps case, as the benchmark does', () => {
    expect(matchShingles('A b c d', 'a b c d').common).toBe(0);
  });
});

test('compares words as a bag, whatever their case', () => {
  expect(matchWords('The ferry the pier', 'the FERRY')).toBeCloseTo(2 / 3);
  expect(matchWords('', '')).toBe(1);
  expect(matchWords('', 'ferry')).toBe(0);
});

test('takes texts that differ in punctuation alone for the same words, another order not', () => {
  expect(hasSameWords('Late, the ferry came.', 'Late the ferry came')).toBe(true);
  expect(hasSameWords('Late the ferry came', 'The ferry came late')).toBe(false);
});

test('compares paragraphs line by line', () => {
  expect(matchParagraphs(['One, two.', 'Three'], 'one two\nfour')).toBeCloseTo(0.5);
  expect(matchParagraphs(['One'], '')).toBe(0);
});

test('looks for snippets whatever their case and white space', () => {
  expect(countSnippets(['The  Ferry', 'pier'], 'on the\nferry home')).toEqual({ present: 1, all: 2 });
});

test('takes a headline with the site’s name for loosely right', () => {
  expect(matchHeadline('Ferry late', 'Ferry late')).toEqual({ exact: true, loose: true });
  expect(matchHeadline('Ferry late', 'Ferry late | Harbour Post')).toEqual({ exact: false, loose: true });
  expect(matchHeadline('Ferry late', 'Pier closed')).toEqual({ exact: false, loose: false });
  expect(matchHeadline('Ferry late', null)).toEqual({ exact: false, loose: false });
});

test('wants every author, and for an exact byline nothing besides', () => {
  const names = ['Jane Doe', 'Per Åberg'];
  expect(matchAuthors(names, 'By Jane Doe and Per Åberg')).toEqual({ all: true, exact: true });
  expect(matchAuthors(names, 'Jane Doe, Per Åberg, Staff')).toEqual({ all: true, exact: false });
  expect(matchAuthors(names, 'Jane Doe')).toEqual({ all: false, exact: false });
  expect(matchAuthors(names, null)).toEqual({ all: false, exact: false });
});

test('compares days as each date writes its own', () => {
  expect(isSameDay('2024-03-01', '2024-03-01T23:30:00-05:00')).toBe(true);
  expect(isSameDay('2024-03-01', '2024-03-02T00:10:00Z')).toBe(false);
  expect(isSameDay('2024-03-01', null)).toBe(false);
  expect(isSameDay('no date', 'no date')).toBe(false);
});

test('finds the longest common subsequence of sentences for ROUGE-Lsum', () => {
  expect(rougeLsum('the ferry was late today', 'the ferry was late today')).toBe(1);
  // Four of five words, in order, on both sides.
  expect(rougeLsum('the ferry was late today', 'the ferry was early today')).toBeCloseTo(0.8);
  // The union over both found sentences covers the wanted one.
  expect(rougeLsum('red green blue black', 'Red green.\nBlue black.')).toBe(1);
  expect(rougeLsum('', 'ferry')).toBe(0);
});

test('draws the same bootstrap interval on every run, around the figure', () => {
  const values = Array.from({ length: 50 }, (_, index) => index);
  const interval = bootstrap(values, mean);
  expect(bootstrap(values, mean)).toEqual(interval);
  // Mean 24.5, standard error about 2.04: the interval is about 20.5 to 28.5.
  expect(interval?.low).toBeGreaterThan(19);
  expect(interval?.low).toBeLessThan(22.5);
  expect(interval?.high).toBeGreaterThan(26.5);
  expect(interval?.high).toBeLessThan(30);
  expect(bootstrap([1], mean)).toBeNull();
});
