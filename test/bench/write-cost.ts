import type { CostReading } from './cost-entry.ts';
import { quantile } from './quantile.ts';

/** What one page took the two. */
export type PageCost = Readonly<{ plain: CostReading; ours: CostReading }>;

/** The step that Readability alone has to have behind it, too: it is given a parsed document. */
const parsing = 'parse';
const mostSteps = 14;

/** Medians over pages as Markdown: the whole beside Readability, then the steps that take longest. */
export function writeCost(cold: readonly PageCost[], warm: readonly PageCost[]): string {
  const lines = [
    '| ms at the median | Readability | Clean Copy, from the parsed page | ratio | with parsing |',
    '| --- | --- | --- | --- | --- |',
    wholeRow('cold', cold),
    wholeRow('warm', warm),
    '',
    '| step, ms at the median | cold | warm |',
    '| --- | --- | --- |',
  ];
  const names = [...new Set(warm.flatMap(({ ours }) => Object.keys(ours.steps)))]
    .sort((one, other) => stepOf(warm, other) - stepOf(warm, one))
    .slice(0, mostSteps);
  for (const name of names)
    lines.push(`| ${name} | ${show(stepOf(cold, name))} | ${show(stepOf(warm, name))} |`);
  lines.push(`| all others | ${show(othersOf(cold, names))} | ${show(othersOf(warm, names))} |`);
  return lines.join('\n');
}

function wholeRow(title: string, costs: readonly PageCost[]): string {
  const plain = middle(costs.map(({ plain }) => plain.ms));
  const ratio = middle(costs.map(({ plain, ours }) => unparsed(ours) / plain.ms));
  const cells = [plain, middle(costs.map(({ ours }) => unparsed(ours)))].map(show);
  return `| ${[title, ...cells, ratio.toFixed(2), show(middle(costs.map(({ ours }) => ours.ms)))].join(' | ')} |`;
}

function unparsed({ ms, steps }: CostReading): number {
  return ms - (steps[parsing] ?? 0);
}

function stepOf(costs: readonly PageCost[], name: string): number {
  return middle(costs.map(({ ours }) => ours.steps[name] ?? 0));
}

function othersOf(costs: readonly PageCost[], names: readonly string[]): number {
  return middle(
    costs.map(({ ours }) => names.reduce((rest, name) => rest - (ours.steps[name] ?? 0), ours.ms)),
  );
}

function middle(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function show(ms: number): string {
  return ms.toFixed(1);
}
