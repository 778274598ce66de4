import type { CorpusPage } from './corpus.ts';
import { type FigureName, figures } from './figures.ts';
import { bootstrap } from './measures/bootstrap.ts';
import type { Outcome } from './outcome.ts';
import { type PageScore, type ScoreOptions, scorePage } from './score-page.ts';

type Pair = Readonly<{ before: PageScore; after: PageScore }>;

const compared: readonly FigureName[] = [
  ...(['shingleF1', 'shinglePrecision', 'shingleRecall', 'wordF1', 'paragraphF1', 'rougeLsum'] as const),
  ...(['wanted', 'leaked', 'headlineExact', 'authorsAll', 'publishedDay', 'modified'] as const),
];

/**
 * A Markdown table of what changed between two runs over the pages that both have, with the bootstrap interval
 * of the paired difference. A difference is sure when its interval leaves out 0.
 */
export function compareRuns(
  pages: readonly CorpusPage[],
  before: ReadonlyMap<string, Outcome>,
  after: ReadonlyMap<string, Outcome>,
  options: ScoreOptions,
): string {
  const pairs = pages.flatMap(({ id, truth }): Pair[] => {
    const [one, other] = [before.get(id), after.get(id)];
    if (!one || !other) return [];
    return [{ before: scorePage(id, truth, one, options), after: scorePage(id, truth, other, options) }];
  });
  const rows = compared.flatMap(name => {
    const { of } = figures[name];
    const difference = (drawn: readonly Pair[]) => {
      const one = of(drawn.map(pair => pair.before));
      const other = of(drawn.map(pair => pair.after));
      return one === null || other === null ? null : other - one;
    };
    const change = difference(pairs);
    if (change === null) return [];
    const interval = bootstrap(pairs, difference);
    const range = interval ? `[${signed(interval.low)}, ${signed(interval.high)}]` : '';
    const from = of(pairs.map(pair => pair.before))?.toFixed(4);
    const to = of(pairs.map(pair => pair.after))?.toFixed(4);
    return [`| ${name} | ${from} | ${to} | ${signed(change)} | ${range} |`];
  });
  const head = `| ${pairs.length} pages | before | after | difference | 95 % |\n| --- | --- | --- | --- | --- |`;
  return [head, ...rows].join('\n');
}

function signed(figure: number): string {
  return `${figure < 0 ? '' : '+'}${figure.toFixed(4)}`;
}
