import { tellWords } from '../../src/core/extract/blocks/describe-words.ts';
import { wordKey } from '../../src/core/metadata/text/compare-words.ts';
import type { LabelledPage } from './labelled-page.ts';
import { addTally, type Tallies, type Tally, type TokenWeights, weighTokens } from './token-weights.ts';

/** Parts so far above a block say nothing of it any more. */
const farthestPart = 12;

/** How much each word in the names of a page's parts speaks for the story. */
export function weighNames(pages: readonly LabelledPage[]): TokenWeights {
  const tallies: Tallies = new Map();
  for (const page of pages) {
    for (const [part, tally] of tallyParts(page)) {
      for (const name of new Set(page.parts[part]?.names)) addTally(tallies, name, page.publisher, tally);
    }
  }
  return weighTokens(tallies, { fewestPublishers: 6, leastWeight: 0.4, mostWords: 400 });
}

/**
 * How much each word of a line speaks for the story, where Readability found the line: that menus and footers are
 * none is told by their place.
 */
export function weighLineWords(pages: readonly LabelledPage[]): TokenWeights {
  const tallies: Tallies = new Map();
  for (const { lines, found, counts, belongs, publisher } of pages) {
    for (const [index, line] of lines.entries()) {
      const count = counts[index] ?? 0;
      if (!found[index] || count === 0) continue;
      const tally = belongs[index] ? { inside: count, outside: 0 } : { inside: 0, outside: count };
      for (const word of tellWords(line, wordKey(line).split(' '))) addTally(tallies, word, publisher, tally);
    }
  }
  return weighTokens(tallies, { fewestPublishers: 6, leastWeight: 0.3, mostWords: 500 });
}

/** What of the text under each part belongs and what does not. */
function tallyParts(page: LabelledPage): Map<number, Tally> {
  const tallies = new Map<number, Tally>();
  for (const [index, belongs] of page.belongs.entries()) {
    const count = page.counts[index] ?? 0;
    if (count === 0) continue;
    let part = page.part[index] ?? -1;
    for (let step = 0; part >= 0 && step < farthestPart; step += 1) {
      const tally = tallies.get(part) ?? { inside: 0, outside: 0 };
      tallies.set(part, tally);
      if (belongs) tally.inside += count;
      else tally.outside += count;
      part = page.parts[part]?.above ?? -1;
    }
  }
  return tallies;
}
