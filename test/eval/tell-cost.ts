import { quantile } from '../bench/quantile.ts';
import type { PageScore } from './score-page.ts';

/** How much longer we take than another contestant: the median, over pages, of the two times' ratio. */
export function tellCost(ours: readonly PageScore[], name: string, others: readonly PageScore[]): string {
  const times = new Map(others.map(({ id, ms }) => [id, ms]));
  const ratios = ours.flatMap(({ id, ms }) => {
    const other = times.get(id);
    return ms !== null && other ? ms / other : [];
  });
  return `time beside ${name}, median of the pages' ratios: ${quantile(ratios, 0.5).toFixed(2)}`;
}
