import type { BlockPage } from './block-page.ts';
import type { Judgement } from './judge-blocks.ts';
import type { Verdict } from './settle-blocks.ts';
import type { FollowedBlock } from './tell-fates.ts';

/** What was judged of each block, with where the block is now. */
export function joinVerdicts(
  { blocks, fates }: BlockPage & Readonly<{ fates: readonly FollowedBlock[] }>,
  renamed: ReadonlyMap<Element, Element>,
  judgements: readonly Judgement[],
): Verdict[] {
  return blocks.flatMap(({ element, isShared, line }, index) => {
    const judgement = judgements[index];
    const inBody = fates[index]?.inBody ?? null;
    return judgement
      ? [
          {
            element: renamed.get(element) ?? element,
            inBody,
            line,
            isAlone: !isShared,
            isKnown: (fates[index]?.reason ?? null) !== null,
            ...judgement,
          },
        ]
      : [];
  });
}
