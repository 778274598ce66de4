import type { RemovalReason } from '../../../../../src/core/article.ts';
import type { Judge, Place } from '../../../../../src/core/extract/judges/judge.ts';
import { listBlocks } from '../../../../../src/core/extract/list-blocks.ts';
import { aBody, pageUrl, someMetadata } from '../a-page.ts';

/** What a judge says of the one block of this markup, in the middle of the story unless told otherwise. */
export function judge(by: Judge, markup: string, place: Partial<Place> = {}): RemovalReason | null {
  const [block] = listBlocks(aBody(markup));
  if (!block) throw new Error(`no block in ${markup}`);
  return by(block, {
    isBeforeProse: false,
    isAfterProse: false,
    isLast: false,
    metadata: someMetadata(),
    authorKeys: [],
    address: pageUrl,
    host: 'harbourpost.example',
    ...place,
  });
}

export const before: Partial<Place> = { isBeforeProse: true };
export const after: Partial<Place> = { isAfterProse: true, isLast: true };
