import { type BlockPage, mapParents } from '../../../../../src/core/extract/blocks/block-page.ts';
import { listPageBlocks } from '../../../../../src/core/extract/blocks/list-page-blocks.ts';
import { wrapLooseText } from '../../../../../src/core/extract/blocks/wrap-loose-text.ts';
import type { PageSigns } from '../../../../../src/core/extract/read-page-signs.ts';
import { aPage, someMetadata } from '../a-page.ts';

const noSigns: PageSigns = {
  statesArticle: false,
  statesOther: null,
  isFront: false,
  isUnlisted: false,
  asksToSignIn: false,
  asksForConsent: false,
  namesPrices: false,
  verdicts: { claims: [], ratings: [] },
  otherStories: new Set(),
  teaserLines: new Set(),
  teaserWeight: 0,
};

/** The blocks of a page with this body, all of them found and none taken out. */
export function blockPageOf(body: string, parts: Partial<BlockPage> = {}): BlockPage {
  const root = aPage(body).body;
  wrapLooseText(root);
  const blocks = listPageBlocks(root);
  return {
    root,
    blocks,
    fates: blocks.map(() => ({ isFound: true, reason: null })),
    metadata: someMetadata(),
    signs: noSigns,
    parents: mapParents(root, blocks),
    ...parts,
  };
}
