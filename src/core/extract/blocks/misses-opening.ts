import type { BlockPage } from './block-page.ts';
import type { Judgement } from './judge-blocks.ts';

/** A paragraph of prose. Characters. */
const shortestProse = 120;
/** Below this likelihood a paragraph is none of the story's. */
const least = 0.12;
/** So many blocks before the first one kept are looked at. */
const reach = 6;

/**
 * Whether a paragraph stands right before the first one kept, in the same box, that might be the story's and was
 * left out.
 */
export function missesOpening(
  { blocks, fates, parents }: BlockPage,
  judgements: readonly Judgement[],
): boolean {
  const first = judgements.findIndex(
    ({ belongs }, index) => belongs && (blocks[index]?.line.length ?? 0) >= shortestProse,
  );
  const opening = blocks[first];
  if (!opening) return false;
  const holder = parents.get(opening.element);
  for (let index = Math.max(0, first - reach); index < first; index += 1) {
    const block = blocks[index];
    const judgement = judgements[index];
    if (!block || !judgement || judgement.belongs || judgement.likelihood < least) continue;
    // What a step has set apart, as the standfirst, is missed by nobody.
    if ((fates[index]?.reason ?? null) !== null) continue;
    const isProse = block.line.length >= shortestProse && block.linked < block.line.length * 0.3;
    if (isProse && parents.get(block.element) === holder && judgement.reason === 'outside-article')
      return true;
  }
  return false;
}
