import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFloor } from '../../eval/check-floor.ts';
import { choosePages } from '../../eval/choose-pages.ts';
import { linesMissingFrom } from '../../eval/compare-lines.ts';
import { compareRuns } from '../../eval/compare-runs.ts';
import type { CorpusPage } from '../../eval/corpus.ts';
import { failedOutcome, type Outcome } from '../../eval/outcome.ts';
import { readOptions } from '../../eval/read-options.ts';
import { scorePage } from '../../eval/score-page.ts';
import { settleOptional } from '../../eval/settle-optional.ts';
import { tellWorst } from '../../eval/tell-worst.ts';
import { writeTable } from '../../eval/write-table.ts';

const plain = { captions: false, rouge: false };

function pageOf(id: string, source: string, text: string): CorpusPage {
  return { id, file: `${id}.html`, url: `https://example.org/${id}`, truth: { source, text } };
}

function outcomeOf(text: string): Outcome {
  return { ...failedOutcome(''), text, textNoCaptions: text, ms: 5, failure: null };
}

describe('choosing pages', () => {
  const pages = Array.from({ length: 10 }, (_, index) =>
    pageOf(`p${index}`, index < 7 ? 'north' : 'south', 'text'),
  );
  const idsOf = (chosen: ReadonlyMap<string, readonly CorpusPage[]>) =>
    Array.from(chosen, ([source, listed]) => [source, ...listed.map(({ id }) => id)]);

  test('spreads a sample evenly over every source', () => {
    const chosen = choosePages(pages, { sources: null, limit: null, sample: 3 });
    expect(idsOf(chosen)).toEqual([
      ['north', 'p0', 'p2', 'p4'],
      ['south', 'p7', 'p8', 'p9'],
    ]);
  });

  test('keeps to the sources asked for, and to the first pages of them', () => {
    const chosen = choosePages(pages, { sources: ['south'], limit: 2, sample: null });
    expect(idsOf(chosen)).toEqual([['south', 'p7', 'p8']]);
  });
});

test('a paragraph that may be there or not counts only where it was found', () => {
  const truth = { source: 'north', text: 'One\n\nTwo', paragraphs: ['One', 'Two'], optional: [1] };
  expect(settleOptional(truth, 'one')).toEqual({ text: 'One', paragraphs: ['One'] });
  expect(settleOptional(truth, 'one two').paragraphs).toEqual(['One', 'Two']);
});

test('a page that failed scores as an empty text, and the table counts it', () => {
  const score = scorePage('p', { source: 'north', text: 'a b c d' }, failedOutcome('gone'), plain);
  expect(score.shingles).toEqual({ common: 0, wrong: 0, lost: 1 });
  const [head, , row] = writeTable([{ title: 'ours', scores: [score] }]).split('\n');
  const cells = (line: string | undefined) => line?.split('|').map(cell => cell.trim()) ?? [];
  expect(cells(row)[cells(head).indexOf('failed')]).toBe('1');
  expect(cells(head)).not.toContain('leaked %');
});

describe('the floor', () => {
  const scores = new Map([
    ['north', [scorePage('p', { source: 'north', text: 'a b c d e' }, outcomeOf('a b c d'), plain)]],
  ]);

  test('names every figure that is below it', () => {
    expect(checkFloor({ north: { shingleF1: 0.6 } }, scores)).toEqual([]);
    expect(checkFloor({ north: { shingleF1: 0.7 } }, scores)).toEqual([
      'north: shingleF1 is 0.6667, its floor is 0.7',
    ]);
  });

  test('is a ceiling where less is better', () => {
    expect(checkFloor({ north: { msMedian: 4 } }, scores)).toHaveLength(1);
    expect(checkFloor({ north: { msMedian: 6 } }, scores)).toEqual([]);
  });

  test('does not pass for a figure that no page has', () => {
    expect(checkFloor({ north: { leaked: 1 } }, scores)).toEqual(['north: no page has leaked']);
  });

  test('passes over a source that was not run', () => {
    expect(checkFloor({ south: { shingleF1: 1 } }, scores)).toEqual([]);
  });
});

test('a comparison pairs the pages of two runs', () => {
  const pages = [
    pageOf('p1', 'north', 'a b c d'),
    pageOf('p2', 'north', 'e f g h'),
    pageOf('p3', 'north', 'x'),
  ];
  const before = new Map([
    ['p1', outcomeOf('a b c d')],
    ['p2', outcomeOf('no such words here')],
  ]);
  const after = new Map([...before, ['p2', outcomeOf('e f g h')], ['p3', outcomeOf('x')]]);
  const table = compareRuns(pages, before, after, plain);
  expect(table).toContain('| 2 pages |');
  expect(table).toMatch(/\| shingleF1 \| 0\.5000 \| 1\.0000 \| \+0\.5000 \|/);
});

describe('the worst pages', () => {
  test('show what was wrongly included, and what was lost with the reason it was cut for', () => {
    const page = pageOf('p1', 'north', 'The ferry was late.\nNobody on the pier was told why.');
    const outcome: Outcome = {
      ...outcomeOf('The ferry was late.\nRead our newsletter every single morning.'),
      removed: [
        { reason: 'outside-article', text: 'Menu. Nobody on the pier was told why. Imprint.' },
        { reason: 'related', text: 'Nobody on the pier was told why.' },
      ],
    };
    const told = tellWorst(
      1,
      [page],
      [scorePage(page.id, page.truth, outcome, plain)],
      new Map([[page.id, outcome]]),
    );
    expect(told).toContain('  + Read our newsletter every single morning.\n');
    expect(told).toContain('  - Nobody on the pier was told why.  [cut: related]\n');
    expect(told).not.toContain('ferry');
  });

  test('take no notice of how lines are split', () => {
    expect(linesMissingFrom('The ferry\nwas late.', ['The ferry was late', 'Why?'])).toEqual(['Why?']);
  });
});

test('refuses counts that are none, and a comparison of anything but two files', () => {
  expect(() => readOptions(['--sample', 'few'], '/')).toThrow('--sample takes a whole number');
  expect(() => readOptions(['--compare', 'a.json'], '/')).toThrow('two files');
  expect(() => readOptions(['a.json'], '/')).toThrow('two files');
  expect(readOptions(['--compare', 'a.json', 'b.json'], '/runs').compare).toEqual([
    resolve('/runs', 'a.json'),
    resolve('/runs', 'b.json'),
  ]);
});
