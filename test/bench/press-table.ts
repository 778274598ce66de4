import { quantile } from './quantile.ts';

/** Milliseconds from presses to painted words, of an empty popup and of the article, in the same run. */
export type PressTimes = Readonly<{ empty: number[]; article: number[] }>;

/** The times as a Markdown table of medians and 95th percentiles, with their ratios. */
export function writePressTable(title: string, { empty, article }: PressTimes): string {
  const ratio = (share: number) => (quantile(article, share) / quantile(empty, share)).toFixed(2);
  return [
    `| ${title} → words painted, ms | median | p95 |`,
    '| --- | --- | --- |',
    row('empty popup', empty),
    row('Clean Copy, the article', article),
    `| ratio | ${ratio(0.5)} | ${ratio(0.95)} |`,
  ].join('\n');
}

function row(title: string, values: readonly number[]): string {
  return `| ${title} | ${quantile(values, 0.5).toFixed(0)} | ${quantile(values, 0.95).toFixed(0)} |`;
}
