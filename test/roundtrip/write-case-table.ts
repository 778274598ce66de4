import type { CaseResult } from './results.ts';

type Count = 'cases' | 'lost' | 'lostBySome' | 'changed' | 'changedBySome' | 'rawHtml' | 'rewritten' | 'told';

const columns: readonly (readonly [title: string, count: Count])[] = [
  ['cases', 'cases'],
  ['text lost or changed', 'lost'],
  ['by some renderer', 'lostBySome'],
  ['structure changed', 'changed'],
  ['by some renderer', 'changedBySome'],
  ['raw HTML', 'rawHtml'],
  ['written again by the self-check', 'rewritten'],
  ['told by it', 'told'],
];

/** A row for every construct in which anything went wrong, and the sums. */
export function writeCaseTable(results: ReadonlyMap<string, CaseResult>): string {
  const rows = [...results].filter(([, result]) =>
    columns.some(([, count]) => count !== 'cases' && result[count] > 0),
  );
  const all = (native: boolean) => [...results.values()].filter(result => result.native === native);
  return [
    `| construct | ${columns.map(([title]) => title).join(' | ')} |`,
    `| --- |${columns.map(() => ' --- |').join('')}`,
    ...rows.map(([construct, result]) => writeRow(construct, [result])),
    writeRow('all that GFM can say', all(true)),
    writeRow('all that it cannot', all(false)),
  ].join('\n');
}

function writeRow(title: string, results: readonly CaseResult[]): string {
  const sums = columns.map(([, count]) => results.reduce((total, result) => total + result[count], 0));
  return `| ${title} | ${sums.join(' | ')} |`;
}
