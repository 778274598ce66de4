import { type Choice, chooseBlocks } from '../../src/core/extract/blocks/choose-blocks.ts';
import { countWords } from '../../src/core/extract/count-words.ts';
import { type FigureName, figures } from '../eval/figures.ts';
import { type PageScore, scorePage } from '../eval/score-page.ts';
import type { LabelledPage } from './labelled-page.ts';

const shown: readonly FigureName[] = ['shingleF1', 'wordF1', 'wanted', 'leaked'];

/**
 * A line of figures for every source, as if the text of the chosen blocks were the article: near what `npm run
 * eval` will say of it, and there at once. Of pages without an article the share is told that keeps no text.
 */
export function scoreChoice(
  pages: readonly LabelledPage[],
  judged: ReadonlyMap<string, Float32Array>,
  choice: Choice,
): string[] {
  const bySource = new Map<string, PageScore[]>();
  const others: boolean[] = [];
  for (const page of pages) {
    const sizes = page.lines.map(line => countWords(line, null));
    const kept = chooseBlocks(judged.get(page.id) ?? new Float32Array(), sizes, choice);
    const text = page.lines.filter((_, index) => kept[index]).join('\n');
    if (page.truth.text === '') {
      others.push(text === '');
      continue;
    }
    const { source } = page.truth;
    bySource.set(source, [
      ...(bySource.get(source) ?? []),
      scorePage(page.id, page.truth, outcomeOf(text), { captions: false, rouge: false }),
    ]);
  }
  const lines = Array.from(bySource, ([source, scores]) => {
    const told = shown.flatMap(name => {
      const figure = figures[name].of(scores);
      return figure === null ? [] : [`${name} ${figure.toFixed(3)}`];
    });
    return `${source}: ${told.join(', ')}`;
  });
  const refused = others.filter(each => each).length;
  return others.length > 0
    ? [...lines, `pages without an article: ${refused} of ${others.length} left empty`]
    : lines;
}

function outcomeOf(text: string) {
  return {
    text,
    textNoCaptions: text,
    headline: null,
    byline: null,
    published: null,
    modified: null,
    removed: [],
    ms: null,
    failure: null,
  };
}
