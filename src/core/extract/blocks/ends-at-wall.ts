import { nameTokens } from '../name-tokens.ts';
import type { BlockPage } from './block-page.ts';
import type { Judgement } from './judge-blocks.ts';

/** So many blocks after the last one kept a wall may begin. */
const reach = 6;

/** What pages call the box that asks for money or a name before the text goes on, as whole words of class and id. */
const wallNames =
  /\s(?:paywall|regwall|registration wall|registrationwall|piano|metering|meter|subscriber only|subscribers only|premium wall|bezahlschranke|gate|gated|barrier|offer wall)\s/;

/** Whether a box that is named as a paywall stands right behind the last block kept. */
export function endsAtWall({ blocks, parents }: BlockPage, judgements: readonly Judgement[]): boolean {
  const last = judgements.findLastIndex(({ belongs }) => belongs);
  if (last < 0) return false;
  return blocks.slice(last + 1, last + 1 + reach).some(({ element }) => {
    for (let each: Element | undefined = element; each; each = parents.get(each)) {
      if (wallNames.test(nameTokens(each))) return true;
    }
    return false;
  });
}
