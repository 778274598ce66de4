import type { BlockPage } from './block-page.ts';
import type { Judgement } from './judge-blocks.ts';

/** So many blocks after the last one kept a wall may begin. */
const reach = 6;

/** Whether an offer to subscribe, or to sign in, stands right behind the last block kept. */
export function endsAtWall({ blocks, fates }: BlockPage, judgements: readonly Judgement[]): boolean {
  const last = judgements.findLastIndex(({ belongs }) => belongs);
  if (last < 0) return false;
  return blocks.slice(last + 1, last + 1 + reach).some((_, place) => {
    const index = last + 1 + place;
    const reason = fates[index]?.reason ?? judgements[index]?.reason;
    return reason === 'newsletter' || reason === 'consent';
  });
}
