import { type FigureName, figures } from './figures.ts';
import { bootstrap } from './measures/bootstrap.ts';
import type { PageScore } from './score-page.ts';

/** A row of a table: whose pages, and their scores. */
export type TableRow = Readonly<{ title: string; scores: readonly PageScore[] }>;

type Column = Readonly<{ title: string; cell: (scores: readonly PageScore[]) => string }>;

const columns: readonly Column[] = [
  { title: 'n', cell: scores => String(scores.length) },
  { title: 'shingle F1 [95 %]', cell: withInterval('shingleF1') },
  { title: 'P', cell: share('shinglePrecision') },
  { title: 'R', cell: share('shingleRecall') },
  { title: 'accuracy', cell: share('accuracy') },
  { title: 'word F1 [95 %]', cell: withInterval('wordF1') },
  { title: 'paragraph F1', cell: share('paragraphF1') },
  { title: 'ROUGE-Lsum', cell: percent('rougeLsum') },
  { title: 'wanted %', cell: percent('wanted') },
  { title: 'leaked %', cell: percent('leaked') },
  { title: 'headline exact/loose %', cell: pair(percent('headlineExact'), percent('headlineLoose')) },
  { title: 'authors exact/all %', cell: pair(percent('authorsExact'), percent('authorsAll')) },
  { title: 'published day %', cell: percent('publishedDay') },
  { title: 'modified given %', cell: percent('modified') },
  { title: 'ms median/p95', cell: pair(whole('msMedian'), whole('msP95')) },
  { title: 'failed', cell: scores => String(scores.filter(({ failure }) => failure !== null).length) },
];

/** A Markdown table with the columns that any row has a figure for. */
export function writeTable(rows: readonly TableRow[]): string {
  const cells = columns
    .map(({ title, cell }) => [title, ...rows.map(({ scores }) => cell(scores))])
    .filter(([, ...values]) => values.some(value => value !== ''));
  const table = [['', ...rows.map(({ title }) => title)], ...cells];
  const lines = ['', ...rows].map((_, row) => `| ${table.map(column => column[row] ?? '').join(' | ')} |`);
  const rule = `| ${table.map(() => '---').join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function share(name: FigureName): Column['cell'] {
  return scores => figures[name].of(scores)?.toFixed(3) ?? '';
}

function percent(name: FigureName): Column['cell'] {
  return scores => {
    const figure = figures[name].of(scores);
    return figure === null ? '' : (100 * figure).toFixed(1);
  };
}

function whole(name: FigureName): Column['cell'] {
  return scores => figures[name].of(scores)?.toFixed(0) ?? '';
}

function withInterval(name: FigureName): Column['cell'] {
  return scores => {
    const figure = share(name)(scores);
    const interval = figure === '' ? null : bootstrap(scores, figures[name].of);
    return interval ? `${figure} [${interval.low.toFixed(3)}, ${interval.high.toFixed(3)}]` : figure;
  };
}

function pair(one: Column['cell'], other: Column['cell']): Column['cell'] {
  return scores => [one(scores), other(scores)].filter(cell => cell !== '').join(' / ');
}
