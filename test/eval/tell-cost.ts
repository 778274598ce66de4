import { quantile } from '../bench/quantile.ts';
import type { PageScore } from './score-page.ts';

/**
 * How much longer we take than another contestant: the median, over the pages that both could read, of the
 * two times' ratio. `null` when there are none.
 */
export function tellCost(
  ours: readonly PageScore[],
  name: string,
  others: readonly PageScore[],
): string | null {
  const times = new Map(others.map(({ id, ms }) => [id, ms]));
  const ratios = ours.flatMap(({ id, ms }) => {
    const other = times.get(id);
    return ms !== null && other ? ms / other : [];
  });
  if (ratios.length === 0) return null;
  return `time beside ${name}, median of the pages' ratios: ${quantile(ratios, 0.5).toFixed(2)}`;
}
