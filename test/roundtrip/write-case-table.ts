import type { CaseResult } from './results.ts';

/** A row for every construct that failed, and the sums. */
export function writeCaseTable(results: ReadonlyMap<string, CaseResult>): string {
  const rows = [...results].filter(
    ([, { lost, lostBySome, changed, changedBySome, rawHtml }]) =>
      lost + lostBySome + changed + changedBySome + rawHtml > 0,
  );
  const all = (native: boolean) => [...results.values()].filter(result => result.native === native);
  return [
    '| construct | cases | text lost or changed | by some renderer | structure changed | by some renderer | raw HTML |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(([construct, result]) => writeRow(construct, [result])),
    writeRow('all that GFM can say', all(true)),
    writeRow('all that it cannot', all(false)),
  ].join('\n');
}

function writeRow(title: string, results: readonly CaseResult[]): string {
  const sum = (name: 'cases' | 'lost' | 'lostBySome' | 'changed' | 'changedBySome' | 'rawHtml') =>
    results.reduce((total, result) => total + result[name], 0);
  const structure = (name: 'changed' | 'changedBySome') =>
    results.some(({ native }) => native) ? String(sum(name)) : '–';
  return `| ${title} | ${sum('cases')} | ${sum('lost')} | ${sum('lostBySome')} | ${structure('changed')} | ${structure('changedBySome')} | ${sum('rawHtml')} |`;
}
